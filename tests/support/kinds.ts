import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface PageText {
  /** From the front page on, with the slash at its end: `tools/netbird/`; empty for the front page. */
  readonly path: string;
  readonly html: string;
}

/** The pages of a built site that its sitemap names, in its order. `base` is the path below which the site lives. */
export function pagesOfSitemap(dist: string, base: string): PageText[] {
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  return Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => {
    const path = new URL(address).pathname.slice(base.length);
    return { path, html: readFileSync(join(dist, path, 'index.html'), 'utf8') };
  });
}

const longestWord = ({ html }: PageText): number => {
  const text = html.replace(/<(script|style|svg|pre)\b.*?<\/\1>|<wbr[^>]*>|<[^>]*>/gs, ' ');
  return text.split(/[\s/.-]+/).reduce((most, { length }) => Math.max(most, length), 0);
};

/** The first of the pages with the most of something. */
const most = (pages: readonly PageText[], amount: (page: PageText) => number): PageText | undefined => {
  const amounts = pages.map(amount);
  return pages[amounts.indexOf(Math.max(...amounts))];
};

/**
 * Pages by their kind. Those of one share their markup and scripts: they have the same first folder, depth and last name,
 * where pages of several things have that name.
 */
function byKind(pages: readonly PageText[]): Map<string, PageText[]> {
  const parts = ({ path }: PageText) => path.split('/').filter(Boolean);
  const lasts = Map.groupBy(pages, (page) => parts(page).at(-1));
  return Map.groupBy(pages, (page) => {
    const [first = '', ...more] = parts(page);
    const last = more.at(-1);
    return [first, more.length, more.length > 1 && (lasts.get(last)?.length ?? 0) > 1 ? last : ''].join('/');
  });
}

/** The heaviest page of each kind. */
export const heaviestOfEachKind = (pages: readonly PageText[]): string[] =>
  [...byKind(pages).values()].flatMap((all) => most(all, ({ html }) => html.length)?.path ?? []);

/**
 * Of the pages of each kind the first, the heaviest and the one with the longest word, which is what a narrow phone has no
 * room for.
 */
export function someOfEachKind(pages: readonly PageText[]): string[] {
  const some = [...byKind(pages).values()].flatMap((all) => [
    all[0],
    most(all, ({ html }) => html.length),
    most(all, longestWord),
  ]);
  return [...new Set(some.flatMap((page) => page?.path ?? []))];
}
