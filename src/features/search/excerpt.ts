import { begins, partsOf, stemOf, written } from './words.ts';
import type { Term } from './query.ts';

/** A piece of an excerpt, and the element that it is shown as: the answers are bold, a word of the query is marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly as?: 'b' | 'mark' | false | undefined;
}

/** Letters of an excerpt, which is two lines on a desk, and how many words may be before the first that counts. */
const LENGTH = 140;
const BEFORE = 5;
/** The room of a bold letter beside that of another one, and of the lines that end before their room does. */
const BOLD = 1.2;

const isHit = (word: string, terms: readonly Term[]): boolean =>
  written(word).some((one) =>
    [one, ...partsOf(one)].some((part) =>
      terms.some((term) => part === term.word || stemOf(part) === term.stem || (term.open && begins(term.word, part))),
    ),
  );

/** Where an excerpt ends that begins at a word: behind the last one that fits the room. */
const endOf = (words: readonly string[], start: number, room: number): number => {
  let end = start;
  for (; end < words.length && (room -= (words[end]?.length ?? 0) + 1) >= 0;) end += 1;
  return Math.max(end, start + 1);
};

/** Where the excerpt begins that says most of the query. */
const startOf = (words: readonly string[], hits: readonly boolean[], room: number): number => {
  let [best, most] = [0, 0];
  hits.forEach((hit, index) => {
    if (!hit) return;
    const start = Math.max(0, index - BEFORE);
    const end = endOf(words, start, room);
    const said = new Set(words.slice(start, end).filter((_, at) => hits[start + at])).size;
    if (said > most) [best, most] = [start, said];
  });
  return best;
};

/**
 * Cuts the part out of a text that says most of the query; one from amid the text says so. Answers above the text come
 * first, whole: that of the `tool` that is asked about with what it rests on, or those of all.
 */
export function excerptOf(said: string, terms: readonly Term[], tool?: string): ExcerptPart[] {
  const [whole = '', all = '', cells = ''] = said.split('\n').reverse();
  const cell = cells.split('\t').find((one) => one.replace(/^.\u00a0/, '').startsWith(`${tool}:`));
  const answers = cell ? `${cell}. ` : all;
  // What is said of each tool follows its name, and begins with what matters.
  const text = cell ? whole.split(`${tool}: `).at(-1)! : whole;
  const room = LENGTH - BOLD * answers.length;
  const words = text.split(' ');
  const wanted = terms.flatMap((term) => [term, ...term.parts]);
  const hits = words.map((word) => isHit(word, wanted));
  const start = cell ? 0 : startOf(words, hits, room);
  const end = endOf(words, start, room);
  return [
    { text: answers, as: 'b' },
    { text: start > 0 ? '… ' : '' },
    ...words
      .slice(start, end)
      .flatMap((word, index): ExcerptPart[] => [
        { text: index > 0 ? ' ' : '' },
        { text: word, as: hits[start + index] && 'mark' },
      ]),
    { text: end < words.length ? ' …' : '' },
  ];
}
