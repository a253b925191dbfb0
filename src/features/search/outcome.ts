import type { Findings } from './find.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const results = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

/** Says what was found: `shown` of its places are in the list, out of `all` that were searched. */
export function outcomeOf({ places, near, instead, missing, apart }: Findings, shown: number, all: number): string {
  const taken = instead.map(([typed, word]) => ` No page has “${typed}”; we searched “${word}”.`).join('');
  if (places.length === 0) {
    const nearest = near.length > 0 ? ' The nearest:' : '';
    return `Nothing found.${taken} We looked at the titles, other wordings and texts of ${all} places.${nearest}`;
  }
  const count = shown < places.length ? `The ${shown} best of ${results(places.length)}` : results(places.length);
  const without = missing.length > 0 ? `, without ${quoted(missing)}, which no page has` : '';
  const partly = apart ? '. None has all the words; fewer or other words may help' : '';
  return `${count}${without}${partly}${taken ? `.${taken}` : ''}`;
}
