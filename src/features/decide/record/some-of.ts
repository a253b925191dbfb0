/** The first of some labels, with the number of the others. */
export const someOf = (labels: readonly string[], most: number): string => {
  const more = labels.length - most;
  return `${labels.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
