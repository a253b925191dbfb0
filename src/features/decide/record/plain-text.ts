import type { Citing } from '../../../core/decision/headline.ts';

/** Words that cite cells, without the links. */
export const plainText = (words: Citing): string =>
  words.map((word) => (typeof word === 'string' ? word : word.text.trim())).join('');
