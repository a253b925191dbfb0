/** Fixed, so that the list of languages can be asked for ahead; the engine would add the time of day. */
export const CACHE_TAG = 'index';

/** The script of the search engine, in the folder of the search. */
export const ENGINE = 'pagefind.js';

/** Our own list of what can be found; see search-directory.ts. */
export const DIRECTORY = 'directory.json';

/**
 * What is needed before a first search. The engine would ask for its parts one after the other; asked for ahead, they
 * come side by side.
 */
export const PARTS = [
  'wasm.en.pagefind',
  'pagefind.en.pf_meta',
  `pagefind-entry.json?ts=${CACHE_TAG}`,
  DIRECTORY,
] as const;
