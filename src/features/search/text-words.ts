import { unpacked, type Holding, type SearchDirectory, type WordFile } from './search-directory.ts';
import { begins } from './words.ts';
import type { Term } from './query.ts';

/** Beginnings shorter than this are looked for in names only: they would ask for half of the texts' words. */
const SHORTEST_BEGINNING = 4;

/** The file that holds a word, by the first words of all files; -1 for a word before them all. */
const fileOf = (word: string, firsts: readonly string[]): number => firsts.findLastIndex((first) => first <= word);

/** True where the beginning of a word is looked for, not the word alone. */
const beginning = ({ word, open }: Term): boolean => open && word.length >= SHORTEST_BEGINNING;

/** The files of words that a term is looked up in: the one of its stem, and the one of words that it begins. */
export const filesOfTerm = (term: Term, { words: firsts }: SearchDirectory): number[] => [
  ...new Set(
    [fileOf(term.stem, firsts), ...(beginning(term) ? [fileOf(term.word, firsts)] : [])].filter((file) => file >= 0),
  ),
];

/** The files of words that a query needs. */
export const filesOf = (terms: readonly Term[], directory: SearchDirectory): number[] => [
  ...new Set(terms.flatMap((term) => [term, ...term.parts]).flatMap((term) => filesOfTerm(term, directory))),
];

/** What the texts hold of a term, by place. `files` are those that the query needs, by number. */
export function heldBy(
  term: Term,
  directory: SearchDirectory,
  files: ReadonlyMap<number, WordFile>,
): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  const take = (holdings: readonly Holding[], likeness: number) => {
    for (const [place, share] of holdings) held.set(place, Math.max(held.get(place) ?? 0, share * likeness));
  };
  for (const number of filesOfTerm(term, directory)) {
    const file = files.get(number) ?? {};
    if (Object.hasOwn(file, term.stem)) take(unpacked(file[term.stem] ?? []), 1);
    if (!beginning(term)) continue;
    for (const [word, numbers] of Object.entries(file)) {
      if (begins(term.word, word) && word !== term.stem)
        take(unpacked(numbers), (0.9 * term.word.length) / word.length);
    }
  }
  return held;
}
