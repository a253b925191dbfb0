/** A result of the engine for one word, before anything of it is loaded. */
export interface Hit<Data> {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Data>;
}

/** How the engine weighs: a title and its other wordings count most, whole words before beginnings of words. */
export const RANKING = {
  termSimilarity: 6,
  pageLength: 0.4,
  metaWeights: { title: 6, asked: 6, also: 5, page: 2, kind: 0 },
} as const;

/** Words that are in every question and tell none apart. */
const COMMON = new Set(
  (
    'a about am an and any are as at be but by can cannot could did do does for from get had happen happens has have how i if in into ' +
    'is it its just me my need of on one or our really should so some than that the their them then there these they this to ' +
    'us use want was we what when where which who why will with would you your'
  ).split(' '),
);

/** More words than this make a search slow and its result no better. */
const MOST_WORDS = 12;

/** The words of a query that can tell one answer from another; all of them where none can. */
export const queryWords = (query: string): string[] => {
  const words = query
    .toLowerCase()
    // As numbers: the build reads the strings of a script, and a lone quote would open one.
    .replace(/[\u0027\u2019]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !COMMON.has(word) && (word.length > 1 || /\d/.test(word)));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS);
};

/** What is found for a whole query: how many of its words, and how well. */
export interface Ranked<Data> extends Hit<Data> {
  /** How many words of the query it holds. */
  readonly words: number;
}

/**
 * Joins what was found for each word. A place that holds more of the words is before one that holds fewer, unless
 * the fewer are much rarer: the engine would show nothing as soon as one word is missing.
 */
export const joinHits = <Data>(lists: readonly (readonly Hit<Data>[])[]): Ranked<Data>[] => {
  const joined = new Map<string, Ranked<Data>>();
  for (const hit of lists.flat()) {
    const { words, score } = joined.get(hit.id) ?? { words: 0, score: 0 };
    joined.set(hit.id, { ...hit, words: words + 1, score: score + hit.score });
  }
  const weight = ({ words, score }: Ranked<Data>) => score * (words / lists.length) ** 2;
  return [...joined.values()].toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
};

/** A piece of an excerpt, and whether it is a word that the reader searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/** Cuts the engine's excerpt, in which only `<mark>` is markup, into pieces of plain text; one from amid a sentence says so. */
export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .replace(/^(?=(<mark>)?\p{Ll})/u, '… ')
    .split(/<mark>(.*?)<\/mark>/)
    .map((piece, index) => ({
      text: piece.replace(/&[lg]t;/g, (found) => ENTITIES[found] ?? found),
      hit: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');

/** Letters by which a word is known again in another form, or with a slip at its end. */
const BEGINNING = 5;

/** True when a text holds the beginning of a word of the query. The engine also offers what merely comes closest. */
export const mentions = (query: string, text: string): boolean => {
  const words = text.toLowerCase();
  return queryWords(query).some((word) => words.includes(word.slice(0, BEGINNING)));
};

/** What the engine reports of one place that it found. */
export interface Excerpt {
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What a search came to: whether a place names what was asked, and that in words for the reader. */
export const outcomeOf = (
  query: string,
  hits: number,
  shown: readonly Excerpt[],
): { named: boolean; words: string } => {
  const named = shown.some(({ excerpt, meta }) => mentions(query, `${excerpt} ${Object.values(meta).join(' ')}`));
  if (!named) return { named, words: shown.length > 0 ? 'Nothing found. Perhaps one of these:' : 'Nothing found.' };
  const best = hits > shown.length ? `, the best ${shown.length} shown` : '';
  return { named, words: `${hits === 1 ? '1 result' : `${hits} results`}${best}` };
};
