import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { collectionOf, layout } from './catalogue/layout.ts';
import { readCriteria } from './catalogue/read.ts';

const places = Object.entries(layout(readCriteria('.')));

/**
 * Astro judges every file by its schema and renders the articles; what the files say, the pages know from the catalogue.
 * So Astro keeps nothing of it: the fields and texts of all files would be one module among the pages, of 70 MB with a
 * thousand tools.
 */
const judged = (place: Parameters<typeof glob>[0]): Loader => {
  const loader = glob({ ...place, retainBody: false });
  return {
    ...loader,
    load: ({ store, ...context }) => {
      const set: typeof store.set = (entry) => store.set({ ...entry, data: {} });
      return loader.load({ ...context, store: { ...store, set } });
    },
  };
};

/** One collection for each kind of content file, with the files and the schema that the checker uses too. */
export const collections = Object.fromEntries(
  places.map(([kind, { base, pattern, schema }]) => [
    collectionOf(kind),
    defineCollection({ loader: judged({ base: `./${base}`, pattern }), schema }),
  ]),
);
