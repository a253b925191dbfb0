import { partsOf, stemOf, telling, written } from './words.ts';

/** One word of a query. */
export interface Term {
  /** As it was typed, without case and accents. */
  readonly word: string;
  readonly stem: string;
  /** What it is made of, where it is not one plain word. */
  readonly parts: readonly Term[];
  /** True for the last word, which the reader may still be typing. */
  readonly open: boolean;
}

/** More words than this make a search slow and its result no better. */
const MOST_WORDS = 16;

const term = (word: string, open: boolean): Term => {
  // "SOC2" is written as "SOC 2" elsewhere; "k8s" is no such word.
  const joined = /\p{L}{2}\d|\d\p{L}{2}/u.test(word) ? (word.match(/\d+|\p{L}+/gu) ?? []) : [];
  const parts = [...partsOf(word), ...joined];
  return { word, stem: stemOf(word), parts: [...new Set(parts)].map((part) => term(part, false)), open };
};

/** Says that something fails, in words that are those of something else: what works without the control server. */
const NOT_WORKING = /\b(?:not|doesn.?t|isn.?t|won.?t|stop\w*) work(?:s|ing)?\b/gi;

/** The words of a query that can tell one answer from another, each once. */
export const queryTerms = (query: string): Term[] => {
  const words = written(query.replace(NOT_WORKING, 'fails'));
  const last = /[\p{L}\p{N}]$/u.test(query) ? words.at(-1) : undefined;
  return [...new Set(telling(words))].slice(0, MOST_WORDS).map((word) => term(word, word === last));
};
