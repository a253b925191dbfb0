import { shorten } from './cut.ts';

const LISTS = {
  and: new Intl.ListFormat('en-GB'),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
} as const;

type Named = readonly { readonly name: string }[];
const namesOf = (things: Named): string[] => things.map(({ name }) => name);

/** The names of things as a list in a sentence: `a, b and c`. */
export const namesAnd = (things: Named): string => LISTS.and.format(namesOf(things));

/** `a, b or c`. */
export const namesOr = (things: Named): string => LISTS.or.format(namesOf(things));

/**
 * Words around a list of tools, in at most `most` characters: of many names as many as there is room for, with the number
 * of the others; without room for any, their number alone.
 */
export const listWithin = (
  tools: Named,
  most: number,
  words: (list: string) => string,
  join: keyof typeof LISTS = 'and',
): string => {
  const names = namesOf(tools);
  for (let shown = names.length; shown > 0; shown -= 1) {
    const rest = names.length - shown;
    const text = words(LISTS[join].format(rest > 0 ? [...names.slice(0, shown), `${rest} more`] : names));
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
