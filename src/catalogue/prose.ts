import type { CollectionEntry } from 'astro:content';
import { outline, type OutlineItem } from '../core/outline.ts';
import { bodyOf } from './body.ts';
import { getCatalogue, type Catalogue } from './index.ts';

/** A page of prose: what the layout `Article` asks for, and the entry to render. */
export interface Prose {
  entry: CollectionEntry<'pages-files'>;
  page: Catalogue['pages'][number];
  article: {
    title: string;
    description: string;
    updated: string;
    kind: 'page';
    source: string;
    markdown: true;
    outline: OutlineItem[];
  };
}

/** The page of prose in `content/pages/<id>.mdx`. Throws on an unknown id. */
export async function proseOf(id: string): Promise<Prose> {
  const entry = await bodyOf('pages', id);
  const page = getCatalogue().pages.find((candidate) => candidate.id === entry.id);
  if (!page) throw new Error(`No page "${id}".`);
  const { title, description, updated } = page;
  const source = `content/pages/${id}.mdx`;
  const sections = outline(entry.body ?? '');
  return {
    entry,
    page,
    article: { title, description, updated, kind: 'page', source, markdown: true, outline: sections },
  };
}
