import type { SearchKind } from '../../core/vocabulary.ts';

/**
 * Everything that can be found, without its text, and which file of the index holds which words. The engine tells only
 * numbers before a file for each result has come; with this list a result is shown at once.
 */
export interface SearchDirectory {
  /** Files of the index, each with its first and its last word. */
  readonly files: readonly (readonly [first: string, last: string, name: string])[];
  /** Places, by the page that they are on. */
  readonly groups: readonly SearchGroup[];
}

/** Places of one kind on one page. `title` is the page's, where the reader should be told it. */
export type SearchGroup = readonly [
  path: string,
  kind: SearchKind,
  title: string,
  places: readonly (readonly [id: string, fragment: string, title: string])[],
];

/** A place that can be found. */
export interface Place {
  /** Path from the root of the site, with the fragment. */
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** The title of its page, where the reader should be told it. */
  readonly page: string;
}

/** The places by the id that the engine has for them. */
export const placesById = ({ groups }: SearchDirectory): ReadonlyMap<string, Place> =>
  new Map(
    groups.flatMap(([path, kind, page, places]) =>
      places.map(([id, fragment, title]) => [id, { path: fragment ? `${path}#${fragment}` : path, kind, title, page }]),
    ),
  );

/** The files of the index that the engine will ask for, as far as that can be known without its stemmer. */
export const filesFor = (words: readonly string[], { files }: SearchDirectory): string[] => [
  ...new Set(
    words.flatMap((word) => files.filter(([first, last]) => first <= word && word <= last).map(([, , name]) => name)),
  ),
];
