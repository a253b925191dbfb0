import { stemmer } from 'stemmer';

/** Words that are in every question and tell none apart; the last line are those of a comparison. */
const COMMON = new Set(
  (
    'a about after all also am an and any are as at be because been being but by can cannot could did do does doing ' +
    'dont down each else every everything for from get getting give go goes going got had happen happens has have ' +
    'having he her here him his how i if im in into is it its just know let like made make makes may me mean means ' +
    'might more most much must my need needs no not now of off on one only or other our out over own part please put ' +
    'really run runs same say says set shall she should so some somebody someone something still such take tell than ' +
    'that the their them then there these they thing things this those to too try up us use used uses using very ' +
    'want wants was way we were what when where whether which while who whom whose why will with without would yes ' +
    'yet you your through via trying suddenly anyone isnt doesnt wont cant im ive ' +
    'vs versus compare compared comparing comparison difference differences between better best'
  ).split(' '),
);

/** A text as it is searched: no case, no accents, no quotes. */
export const normal = (text: string): string =>
  text
    .normalize('NFKD')
    // Character codes, because the build reads the strings of a script and a lone quote would open one.
    .replace(/[\p{M}\u0027\u2019]/gu, '')
    .toLowerCase();

/** A word, or what is written as one: a version, an address, a file, a setting, a port with its protocol. */
const WRITTEN = /[\p{L}\p{N}]+(?:[-._/:@=+]+[\p{L}\p{N}]+)*/gu;

/** The words of a text as they are written. A version is the same with its v and without. */
export const written = (text: string): string[] =>
  (normal(text).match(WRITTEN) ?? []).map((word) => word.replace(/^v(?=\d)/, ''));

/** A part of a version or an address means nothing alone; a port or a year does. */
const tells = (part: string): boolean => /\p{L}/u.test(part) || part.length > 3;
const split = (word: string, at: RegExp): string[] => {
  const parts = word.split(at).filter(Boolean);
  return parts.length > 1 ? parts : [];
};

/** What a written word is made of: the steps of a path first, then the parts of a name. */
export const partsOf = (word: string): string[] =>
  [...split(word, /[/:@=+]+/), ...split(word, /[-._/:@=+]+/)].filter(tells);

/** Every word that a text is found by: each as it is written, then its parts. */
export const wordsOf = (text: string): string[] => written(text).flatMap((word) => [word, ...partsOf(word)]);

/** True for a word that can tell one text from another. */
export const isTelling = (word: string): boolean => !COMMON.has(word) && (word.length > 1 || /\d/.test(word));

/** The words that can tell one text from another; all of them where none can. */
export const telling = (words: readonly string[]): readonly string[] => {
  const some = words.filter(isTelling);
  return some.length > 0 ? some : words;
};

/**
 * True where a reader who types `start` may still be typing `word`. A whole number does not begin a longer one: 20 is
 * not in 2026.
 */
export const begins = (start: string, word: string): boolean =>
  word.startsWith(start) && !(/^\d+$/.test(start) && /^\d/.test(word.slice(start.length)));

const stems = new Map<string, string>();

/** What a word has in common with its other forms. Anything but a plain word is its own stem. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
  stems.set(word, stem);
  return stem;
}

/** Words of somebody for whom something does not work, as stems. */
const TROUBLE = new Set(
  (
    'break broken crash dead denied die disconnect drop error expired fail failed failure hang invalid issue lose lost ' +
    'missing offline problem refused reject slow stop stuck timeout unreachable vanish'
  )
    .split(' ')
    .map(stemOf),
);

/** True for a word of somebody for whom something does not work. */
export const isTrouble = (stem: string): boolean => TROUBLE.has(stem);

/**
 * A wording as a whole: what its words have in common with other forms of them, in any order. Empty for a single word,
 * which is found as a word.
 */
export const wholeOf = (words: readonly string[]): string => {
  const all = [...new Set(telling(words).map(stemOf))].sort();
  return all.length > 1 ? `=${all.join(' ')}` : '';
};

/** How many slips are between two words: a letter too many, too few, another one, or two that changed places. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, old]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(old![j]! + 1, row[j - 1]! + 1, old![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, older![j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [older, old] = [old!, row];
  }
  return old![b.length]!;
}
