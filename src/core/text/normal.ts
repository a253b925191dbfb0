/** A text as it is searched: no case, no accents. */
export const normal = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
