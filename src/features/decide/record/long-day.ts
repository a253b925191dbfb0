/**
 * A day in full, such as "27 November 2026". By the browser's own list of months: the short one that pages are built with
 * would be in the scripts of every page, because the search has it too.
 */
export const longDay = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
