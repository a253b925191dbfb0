import { joinHits, queryWords, RANKING, type Hit, type Ranked } from './search.ts';
import type { SearchKind } from './search-kinds.ts';

/** What the engine keeps of a place that can be found. */
export interface Found {
  readonly url: string;
  /** Text around the words that were found; each of them inside `<mark>`, everything else escaped. */
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly kind: SearchKind; readonly page?: string };
}

/** The part of Pagefind's programming interface that the site uses. */
interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}
interface Instance {
  readonly init: () => Promise<void>;
  readonly search: (
    term: string,
    options: { filters: { kind?: string } },
  ) => Promise<{ readonly results: readonly Hit<Found>[] }>;
}

/** Finds places for a query, the best first. The engine takes a word that it does not know for the nearest one it does. */
export type Search = (query: string, kind: string) => Promise<readonly Ranked<Found>[]>;

/** Fixed, so that it can be asked for ahead; the engine would add the time of day. */
const TAG = 'index';

/**
 * Loads the engine from a folder. `ahead` asks for a file before it is needed: the parts come side by side, where the
 * engine would ask for each when the one before has come. Rejects when a part does not come.
 */
export const loadEngine = async (folder: string, ahead: (url: string) => void): Promise<Search> => {
  ahead(`${folder}wasm.en.pagefind`);
  ahead(`${folder}pagefind-entry.json?ts=${TAG}`);
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // A worker would load the engine a second time, and an index of this size is searched within a frame.
  const engine = createInstance({ noWorker: true, metaCacheTag: TAG, ranking: RANKING, excerptLength: 24 });
  await engine.init();
  return async (query, kind) => {
    const filters = kind ? { kind } : {};
    const lists = await Promise.all(queryWords(query).map((word) => engine.search(word, { filters })));
    return joinHits(lists.map(({ results }) => results));
  };
};
