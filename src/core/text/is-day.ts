// Apart from `day.ts`: scripts of pages that show no day read one in an address.
/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // A browser may take 31 November for 1 December.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
