import type { Prose } from './model.ts';
import { outline } from './outline.ts';
import type { PageMeta } from './page.ts';

/** What a page of prose says of itself: all that its file gives. Throws on an id that no page has. */
export const proseMeta = (pages: readonly Prose[], id: string): PageMeta => {
  const page = pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`No page "${id}".`);
  const { title, description, updated, body } = page;
  const source = `content/pages/${id}.mdx`;
  return { title, description, updated, kind: 'page', source, markdown: true, outline: outline(body) };
};
