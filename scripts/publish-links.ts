/** Adds every address of the built site to the list of links that must work for ever. It never takes one off. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, BASE, pages, redirects } from '../tests/support/dist.ts';
import { type Element, metaOf } from '../tests/support/html.ts';
import { ROOT } from './lib/run.ts';

const LIST = join(ROOT, 'tests', 'dist', 'published-links.txt');
/** Elements that a reader can be sent to; what only opens on demand or labels something else is none. */
const PLACES = new Set(['article', 'dfn', 'dt', 'figure', 'h2', 'h3', 'h4', 'li', 'section', 'td', 'th', 'tr']);

const placeOf = ({ tag, attributes }: Element): string[] => {
  const id = attributes.get('id');
  return id && PLACES.has(tag) && !attributes.has('popover') && !id.endsWith('-title') ? [`#${id}`] : [];
};
const path = (address: string) => `/${address.slice(BASE.length)}`;

const shared = pages.filter((page) => page.file !== '404.html');
const now = [
  ...redirects.map((page) => path(addressOf(page))),
  ...shared.flatMap((page) => {
    const own = path(addressOf(page));
    // A page that is not to be found, such as the search, may still be linked to; its places may not.
    return metaOf(page, 'robots')?.includes('noindex')
      ? [own]
      : [own, ...page.elements.flatMap(placeOf).map((id) => own + id)];
  }),
];
const before = existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').filter(Boolean) : [];
const all = [...new Set([...before, ...now])].toSorted();
writeFileSync(LIST, `${all.join('\n')}\n`);
console.log(`${all.length} links, ${all.length - before.length} of them new.`);
