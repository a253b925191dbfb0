import { placesById, type Place, type SearchDirectory } from './search-directory.ts';
import { CACHE_TAG, DIRECTORY, ENGINE } from './search-parts.ts';
import { joinHits, queryWords, RANKING, type Excerpt, type Hit, type Ranked } from './search.ts';

/** The part of Pagefind's programming interface that the site uses. */
interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}
interface Instance {
  readonly search: (
    term: string,
    options: { filters: { kind?: string } },
  ) => Promise<{ readonly results: readonly Hit<Excerpt>[] }>;
}

/** Finds places for a query, the best first. The engine takes a word that it does not know for the nearest one it does. */
export type Search = (query: string, kind: string) => Promise<readonly Ranked<Excerpt>[]>;

/** What a search needs, each as soon as it is there. The engine comes last. */
export interface SearchParts {
  readonly directory: Promise<SearchDirectory>;
  readonly places: Promise<ReadonlyMap<string, Place>>;
  readonly search: Promise<Search>;
}

const loadDirectory = async (folder: string): Promise<SearchDirectory> => {
  const response = await fetch(folder + DIRECTORY);
  if (!response.ok) throw new Error(`${DIRECTORY} answered ${response.status}`);
  return (await response.json()) as SearchDirectory;
};

const loadEngine = async (folder: string): Promise<Search> => {
  const { createInstance } = (await import(/* @vite-ignore */ folder + ENGINE)) as Pagefind;
  // A worker would load the engine a second time, and an index of this size is searched within a frame.
  const engine = createInstance({ noWorker: true, metaCacheTag: CACHE_TAG, ranking: RANKING, excerptLength: 24 });
  return async (query, kind) => {
    const filters = kind ? { kind } : {};
    const lists = await Promise.all(queryWords(query).map((word) => engine.search(word, { filters })));
    return joinHits(lists.map(({ results }) => results));
  };
};

/** Loads what a search needs from a folder. A promise is rejected when its part does not come. */
export function loadSearch(folder: string): SearchParts {
  const directory = loadDirectory(folder);
  return { directory, places: directory.then(placesById), search: loadEngine(folder) };
}
