/** The features that a reader accepts in a paid edition, in a sentence after the needs; empty where there are none. */
export const acceptedText = (labels: readonly string[]): string =>
  labels.length > 0 ? `Paid features accepted: ${labels.join(', ')}.` : '';
