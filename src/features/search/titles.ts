import type { Names } from './names.ts';
import type { Found } from './rank.ts';

/**
 * Weight of a title whose words the query has in another order: a migration from one tool to another is not the reverse
 * one.
 */
const TURNED = 0.9;

/** From 0 to 1: what a word weighs that `holders` of `all` places hold; a rare one weighs most. */
export const weightOf = (holders: number, all: number): number =>
  Math.log(1 + all / Math.max(1, holders)) / Math.log(1 + all);

/** A word of names that the query says: how nearly, and where in the query. */
export interface Said {
  readonly likeness: number;
  readonly at: number;
}

/** How much of a title the query says, by weight, and whether in its order. */
export function saidOf(title: readonly string[], said: ReadonlyMap<string, Said>, { words, places }: Names): number {
  let [all, some, last, inOrder] = [0, 0, -1, true];
  for (const word of title) {
    const weight = weightOf(words.get(word)?.places.size ?? 0, places.length);
    all += weight;
    const found = said.get(word);
    if (!found) continue;
    some += weight * found.likeness;
    inOrder &&= found.at >= last;
    last = found.at;
  }
  return all > 0 ? (some / all) * (inOrder ? 1 : TURNED) : 0;
}

/** The words of names that the query says. */
export const saidBy = (found: readonly Pick<Found, 'answers'>[]): ReadonlyMap<string, Said> => {
  const said = new Map<string, Said>();
  found.forEach(({ answers }, at) => {
    for (const { name, likeness } of answers) {
      if (likeness > (said.get(name.word)?.likeness ?? 0)) said.set(name.word, { likeness, at });
    }
  });
  return said;
};
