/** At most `length` characters of a text, never half of one. */
export const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** A text of at most `length` characters; a longer one ends after a whole word, if it has more than one, with three dots. */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const start = cut(text, length - 1);
  const end = start.search(/[\s,.;:]+\S*$/);
  return `${end > 0 ? start.slice(0, end) : start}…`;
};
