import type { SearchKind } from '../../core/vocabulary.ts';

/** Everything that can be found, by its names and without its text: what the browser asks for first. */
export interface SearchDirectory {
  /** The folder of the other files; another build has another one. */
  readonly build: string;
  /** Where each file of words begins: its first word, as far as it takes to tell it from the word before. */
  readonly words: readonly string[];
  /**
   * A line for each page or folder with places of one kind: its path, the kind, and the title of the page (or LISTED),
   * where the reader should be told it. A place is known by where it comes in this list, counted from 0. What is alike is together,
   * which is sent in the fewest bytes; between the entries of a line is a tab.
   */
  readonly groups: string;
  /** What follows the path of the group in the address of each place, with the # of a fragment. */
  readonly rests: string;
  readonly titles: string;
  /** The words of the other wordings of each place that its title does not say. */
  readonly others: string;
}

/** A file of words: for each, the places whose text holds it, as `packed` writes them. */
export type WordFile = Readonly<Record<string, readonly number[]>>;

/** A file of texts: those of a few places, one after the other. A text may have a line of answers above it. */
export type TextFile = readonly string[];

/** How many texts a file holds. */
export const TEXTS_IN_FILE = 3;

/** A place that can be found. */
export interface Place {
  /** Path from the root of the site, with the fragment. */
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** Words of its other wordings; found like the title, never shown. */
  readonly words: string;
  /** The title of its page, where the reader should be told it. */
  readonly page: string;
}

const cellsOf = (column: string): string[][] => column.split('\n').map((line) => line.split('\t'));

/** Written for the title of a page that is a place of the directory itself. */
export const LISTED = '=';

/** The places of a directory, in its order. */
export function placesOf({ groups, ...columns }: Omit<SearchDirectory, 'build' | 'words'>): readonly Place[] {
  const [rests, titles, others] = [columns.rests, columns.titles, columns.others].map(cellsOf);
  const places = cellsOf(groups).flatMap(([path = '', kind, page = ''], group) =>
    rests![group]!.map((rest, place) => ({
      path: path + rest,
      kind: kind as SearchKind,
      title: titles![group]![place]!,
      words: others![group]![place]!,
      page,
    })),
  );
  const known = new Map(places.map(({ path, title }) => [path, title]));
  return places.map((place) =>
    place.page === LISTED ? { ...place, page: known.get(place.path.replace(/#.*/, ''))! } : place,
  );
}

/** Steps from "mentions it" to "is about it"; the one above them is for other wordings. */
const STEPS = 7;

/** A place whose text holds a word, and from 0 to 1 how much the text is about it; 1 is a word of other wordings. */
export type Holding = readonly [place: number, share: number];

/** Writes holdings as numbers: each place as its distance from the one before. */
export const packed = (holdings: readonly Holding[]): number[] =>
  holdings.map(([place, share], index) => {
    const step = Math.floor(share * STEPS);
    return (place - (holdings[index - 1]?.[0] ?? 0)) * (STEPS + 1) + step;
  });

/** Reads what `packed` wrote. */
export function unpacked(numbers: readonly number[]): Holding[] {
  let place = 0;
  return numbers.map((number) => {
    place += Math.floor(number / (STEPS + 1));
    return [place, Math.min(1, ((number % (STEPS + 1)) + 0.5) / STEPS)];
  });
}
