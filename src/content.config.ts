import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collectionOf, layout } from './catalogue/layout.ts';
import { readCriteria } from './catalogue/read.ts';

const places = Object.entries(layout(readCriteria('.')));

/** One collection for each kind of content file, with the files and the schema that the checker uses too. */
export const collections = Object.fromEntries(
  places.map(([kind, { base, pattern, schema }]) => [
    collectionOf(kind),
    defineCollection({ loader: glob({ base: `./${base}`, pattern }), schema }),
  ]),
);
