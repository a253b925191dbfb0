import { createHash } from 'node:crypto';
import {
  LISTED,
  packed,
  TEXTS_IN_FILE,
  type Holding,
  type SearchDirectory,
  type TextFile,
  type WordFile,
} from '../../src/features/search/search-directory.ts';
import { isTelling, stemOf, wholeOf, wordsOf, written } from '../../src/features/search/words.ts';
import type { SearchRecord } from '../../src/core/view/page.ts';

/** Everything that the search asks for. */
export interface SearchFiles {
  readonly directory: SearchDirectory;
  readonly words: readonly WordFile[];
  readonly texts: readonly TextFile[];
}

/** Numbers in a file of words. A word of a query costs one or two files, of some 3 KB as sent. */
const NUMBERS_IN_FILE = 3000;
/** Parameters of BM25: how quickly repeated mentions stop adding weight, and how much longer texts are discounted. */
const REPEAT_WEIGHT = { slow: 1.2, length: 0.6 } as const;

/** The words of other wordings that a title does not say, each once, in the order that is sent in the fewest bytes. */
function otherWords({ title, also }: SearchRecord): string {
  const said = new Set(wordsOf(title).map(stemOf));
  const others = also.flatMap(written).filter((word) => {
    const stem = stemOf(word);
    if (!isTelling(word) || said.has(stem)) return false;
    return said.add(stem);
  });
  return others.toSorted().join(' ');
}

/** What an address shares with its neighbours: the page of a section, the folder of a page. */
const folderOf = (url: string): string => (url.includes('#') ? url.replace(/#.*/, '') : url.replace(/[^/]+\/$/, ''));

/** Places by folder, kind and title of the page, in the order in which each first comes. */
function groupsOf(records: readonly SearchRecord[]): (readonly [head: string, members: readonly SearchRecord[]])[] {
  const groups = new Map<string, SearchRecord[]>();
  const titles = new Map(records.map(({ url, title }) => [url, title]));
  for (const record of records) {
    const { kind, page = '' } = record;
    const folder = folderOf(record.url);
    const head = [folder, kind, page && titles.get(folder) === page ? LISTED : page].join('\t');
    const members = groups.get(head);
    if (members) members.push(record);
    else groups.set(head, [record]);
  }
  // Neighbours that look alike are sent in fewer bytes.
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The columns of the directory. */
function columnsOf(groups: ReturnType<typeof groupsOf>): Omit<SearchDirectory, 'build' | 'words'> {
  const column = (cell: (record: SearchRecord) => string): string =>
    groups.map(([, members]) => members.map(cell).join('\t')).join('\n');
  return {
    groups: groups.map(([head]) => head).join('\n'),
    rests: column(({ url }) => url.slice(folderOf(url).length)),
    titles: column(({ title }) => title),
    others: column(otherWords),
  };
}

/** What a result shows: its cells and its answers, a line each, then the text from which its excerpt is cut. */
const textOf = ({ cells, answers, text }: SearchRecord): string => {
  const said = answers ? `${answers}. ` : '';
  return cells ? `${cells.join('\t')}\n${said}\n${text}` : said ? `${said}\n${text}` : text;
};

/** The other wordings of a place, each as a whole. */
const wholesOf = ({ also, later = [] }: SearchRecord): Set<string> =>
  new Set([...also, ...later].map((wording) => wholeOf(written(wording))).filter(Boolean));

/** The shortest beginning of a word that comes after the last word of the file before: a reader fetches all of them. */
const beginningOf = (word: string, before: string): string => {
  let length = 1;
  while (word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
};

/** Which places hold which word in their text, and how much each is about it. */
function holdingsOf(records: readonly SearchRecord[]): [word: string, holdings: Holding[]][] {
  const stems = (text: string) => wordsOf(text).filter(isTelling).map(stemOf);
  const all = records.map(({ answers = '', text, later = [] }) => stems([answers, text, ...later].join(' ')));
  const usual = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
  const holdings = new Map<string, Holding[]>();
  const hold = (word: string, holding: Holding) => {
    const held = holdings.get(word);
    if (held) held.push(holding);
    else holdings.set(word, [holding]);
  };
  all.forEach((words, place) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const slow = REPEAT_WEIGHT.slow * (1 - REPEAT_WEIGHT.length + (REPEAT_WEIGHT.length * words.length) / usual);
    const named = new Set(stems((records[place]?.later ?? []).join(' ')));
    for (const whole of wholesOf(records[place]!)) hold(whole, [place, 1]);
    for (const [word, count] of counts) hold(word, [place, named.has(word) ? 1 : count / (count + slow)]);
  });
  return [...holdings].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Cuts the words into files of about the same size. A wording as a whole is a long word, so letters count as well. */
function wordFiles(holdings: readonly [string, Holding[]][]): { first: string; file: WordFile }[] {
  const files: { first: string; file: Record<string, number[]> }[] = [];
  let [size, before] = [Infinity, ''];
  for (const [word, held] of holdings) {
    if (size >= NUMBERS_IN_FILE) {
      files.push({ first: beginningOf(word, before), file: {} });
      size = 0;
    }
    files.at(-1)!.file[word] = packed(held);
    size += held.length + 2 + Math.floor(word.length / 8);
    before = word;
  }
  return files;
}

/** Makes the files of a search out of what can be found. */
export function searchFiles(records: readonly SearchRecord[]): SearchFiles {
  const groups = groupsOf(records);
  const ordered = groups.flatMap(([, members]) => members);
  const columns = columnsOf(groups);
  const all = ordered.map(textOf);
  const cut = wordFiles(holdingsOf(ordered));
  const words = cut.map(({ file }) => file);
  const texts = Array.from({ length: Math.ceil(all.length / TEXTS_IN_FILE) }, (_, file) =>
    all.slice(file * TEXTS_IN_FILE, (file + 1) * TEXTS_IN_FILE),
  );
  const build = createHash('sha256')
    .update(JSON.stringify([columns, words, texts]))
    .digest('hex')
    .slice(0, 8);
  return { directory: { build, words: cut.map(({ first }) => first), ...columns }, words, texts };
}
