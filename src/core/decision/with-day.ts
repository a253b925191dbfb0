/** A query with the day on which it was copied. */
export const withDay = (query: string, day: string): string => `${query}${query === '' ? '?' : '&'}on=${day}`;
