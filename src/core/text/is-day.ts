// Apart from `day.ts`: every page loads this with what islands share, and only the record of a decision the names of months.
/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // A browser may take 31 November for 1 December.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
