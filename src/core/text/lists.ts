import { shorten } from './cut.ts';

/**
 * Items in a sentence: `a, b and c`. Intl.ListFormat says the same, and takes a slow browser longer to make than all else
 * of a tick.
 */
export const listed = (items: readonly string[], last: 'and' | 'or' = 'and'): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}` : items.join('');

type Named = readonly { readonly name: string }[];
const namesOf = (things: Named): string[] => things.map(({ name }) => name);

/** The names of things as a list in a sentence: `a, b and c`. */
export const namesAnd = (things: Named): string => listed(namesOf(things));

/** `a, b or c`. */
export const namesOr = (things: Named): string => listed(namesOf(things), 'or');

/**
 * Words around a list of tools, in at most `most` characters: of many names as many as there is room for, with the number
 * of the others; without room for any, their number alone.
 */
export const listWithin = (
  tools: Named,
  most: number,
  words: (list: string) => string,
  join: 'and' | 'or' = 'and',
): string => {
  const names = namesOf(tools);
  // Each name takes a letter and a comma at least, so a thousand names are not tried one by one.
  for (let shown = Math.min(names.length, Math.ceil(most / 2)); shown > 0; shown -= 1) {
    const rest = names.length - shown;
    const text = words(listed(rest > 0 ? [...names.slice(0, shown), `${rest} more`] : names, join));
    if (text.length <= most) return text;
  }
  return words(`${names.length} tools`);
};

/** Words around names that must all be there, in at most `most` characters: the longest are cut until it fits. */
export const namesWithin = (
  names: readonly string[],
  most: number,
  words: (names: readonly string[]) => string,
): string => {
  let longest = Math.max(...names.map(({ length }) => length));
  const text = () => words(names.map((name) => shorten(name, longest)));
  while (text().length > most && longest > 2) longest -= 1;
  return text();
};
