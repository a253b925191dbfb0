import { getEntry, type CollectionEntry } from 'astro:content';
import { collectionOf, type Kind } from './layout.ts';

/** Kinds whose files have an article below their fields. */
type Article = Extract<Kind, 'alternatives' | 'faq' | 'migrations' | 'pages' | 'scenarios' | 'tools'>;

/** The entry whose body a page renders with `render()`, which Astro wants called in the page itself. Throws on an unknown id. */
export const bodyOf = async <K extends Article>(kind: K, id: string): Promise<CollectionEntry<`${K}-files`>> => {
  const entry = (await getEntry(collectionOf(kind), id)) as CollectionEntry<`${K}-files`> | undefined;
  if (!entry) throw new Error(`No file content/${kind}/${id}.mdx.`);
  return entry;
};
