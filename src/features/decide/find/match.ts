import { normal } from '../../../core/text/normal.ts';

/** Words of any sentence about a need: they tell none from another. */
const COMMON = new Set(
  (
    'a all also an and any are as at be between both but by can do does each every for from has have how i if in into is it ' +
    'its must my need needs no not of on only or our so that the their them there they this to two use want we when which ' +
    'while with without you your'
  ).split(' '),
);

/** Letters and digits in a row. */
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text that is searched. One with a hyphen is a word as a whole too, and so is a figure with its unit. */
export const wordsOf = (text: string): string[] => {
  const plain = normal(text);
  const joined = plain.replace(/(?<=\p{L})-(?=\p{L})|(?<=\d) (?=\p{L})/gu, '');
  return [...new Set([...(plain.match(WORD) ?? []), ...(joined.match(WORD) ?? [])])];
};

/** What a reader looks for: the words that tell needs apart, or all where none does. */
const termsOf = (typed: string): string[] => {
  const words = [...new Set(normal(typed).match(WORD) ?? [])];
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
};

/** What a word may have more than its other forms: "monitoring" is found in "monitor". */
const ENDING = /^(?:e?s|e?d|ing|ion)$/;

/** Whether a word begins with a term, or is the term without its ending. */
const isLike = (term: string, word: string): boolean =>
  word.startsWith(term) || (word.length > 2 && term.startsWith(word) && ENDING.test(term.slice(word.length)));

/** What was found: the rows by their places, and whether they have every word or only most of them. */
export interface Found {
  readonly rows: readonly number[];
  readonly whole: boolean;
}

/**
 * The rows that have every word of what was typed; where none has, those with the most of them, if that is more than one.
 * A word of two letters begins too many others, so it is one itself where any row has it.
 */
export const findRows = (typed: string, rows: readonly ReadonlySet<string>[]): Found => {
  const terms = termsOf(typed);
  const matches = terms.map((term) => {
    const exact = term.length < 3 && rows.some((words) => words.has(term));
    return rows.map((words) => words.has(term) || (!exact && [...words].some((word) => isLike(term, word))));
  });
  const counts = rows.map((_, place) => matches.filter((found) => found[place]).length);
  const most = Math.max(0, ...counts);
  const whole = most === terms.length;
  const wanted = whole || most > 1;
  return { rows: [...rows.keys()].filter((place) => wanted && counts[place] === most), whole };
};
