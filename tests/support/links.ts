import type { Page } from '../../integrations/html.ts';

/** What links can lead to: every file of a site by address, and the pages among them. */
export interface Site {
  base: string;
  /** Files as paths from the root of the built folder. */
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, Page>;
}

const found = new WeakMap<Page, ReadonlySet<string>>();

/** What a link can lead to on a page; a page is asked as often as a link leads to it. */
function idsOf(page: Page): ReadonlySet<string> {
  const ids =
    found.get(page) ??
    new Set(
      page.elements.flatMap(({ tag, attributes }) =>
        [attributes.get('id') ?? [], tag === 'a' ? (attributes.get('name') ?? []) : []].flat(),
      ),
    );
  found.set(page, ids);
  return ids;
}

/** Text fragments (`:~:text=`) belong to the browser, not to the page. */
const fragmentOf = (hash: string) => decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));

/** What is wrong with a link on the page at `address`; undefined when it leads somewhere, or away from the site. */
export function brokenLink(site: Site, address: string, href: string): string | undefined {
  const here = new URL(address, 'http://site.invalid');
  let target: URL;
  try {
    target = new URL(href, here);
  } catch {
    return 'is not an address';
  }
  if (target.protocol === 'mailto:' || target.protocol === 'https:') return undefined;
  if (target.origin !== here.origin) return target.protocol === 'http:' ? undefined : `uses ${target.protocol}`;
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(site.base)) return `leaves the base path ${site.base}`;
  const below = path.slice(site.base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!site.files.has(file)) {
    return site.files.has(`${file}/index.html`) ? 'lacks the slash at its end' : 'leads to nothing';
  }
  const fragment = fragmentOf(target.hash);
  const page = site.pages.get(file);
  if (fragment === '' || fragment === 'top' || !page) return undefined;
  return idsOf(page).has(fragment) ? undefined : `has no #${fragment} at its end`;
}
