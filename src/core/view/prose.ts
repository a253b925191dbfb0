import { bodyMarkdown } from '../text/body-markdown.ts';
import type { Prose } from '../model.ts';
import { outline } from '../text/outline.ts';
import { claimMarkdown, claimTable } from './claim-table.ts';
import { pageMarkdown, type Link, type MarkdownPage, type PageMeta } from './page.ts';
import { routes, type Address } from '../routes.ts';

/** The page of prose with an id. Throws on an id that no page has. */
export const proseOf = (pages: readonly Prose[], id: string): Prose => {
  const page = pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`No page "${id}".`);
  return page;
};

/** What a page of prose says of itself: all that its file gives. Throws on an id that no page has. */
export const proseMeta = (pages: readonly Prose[], id: string): PageMeta => {
  const { title, description, updated, body } = proseOf(pages, id);
  const source = `content/pages/${id}.mdx`;
  return { title, description, updated, kind: 'page', source, markdown: true, outline: outline(body) };
};

/** A page of prose below another one: the ids of both, and what it says of itself. */
export interface ProsePage {
  readonly under: string;
  readonly id: string;
  readonly meta: PageMeta;
}

/** The pages of prose below another one, each with the way back to it. */
export const prosePagesUnder = (pages: readonly Prose[], above: string, crumb: Link): ProsePage[] =>
  pages
    .filter(({ under }) => under?.id === above)
    .map(({ id, description }) => ({
      ...{ under: above, id },
      meta: { ...proseMeta(pages, id), lead: description, crumbs: [crumb] },
    }));

/** A page of prose as Markdown: the tables that it shows first, what its file says, and the claims that it checks. */
export const proseMarkdown = (page: Prose, address: Address, tables: readonly string[] = []): MarkdownPage => {
  const { title, description, updated, body, claims } = page;
  const path = routes.prose(page);
  const checked = claims.length > 0 ? [claimMarkdown(claimTable(claims), address)] : [];
  const parts = [`Updated ${updated}.`, ...tables, bodyMarkdown(body, address), ...checked];
  return { path, group: 'Pages', title, description, markdown: pageMarkdown(title, description, address(path), parts) };
};
