import { metaOf } from '../../integrations/html.ts';
import type { Element } from '../../integrations/nodes.ts';
import { addressOf, BASE, pages, redirects } from './dist.ts';

/** Elements that a reader can be sent to; not those that only open on demand or label something else. */
const PLACES = new Set(['article', 'dfn', 'dt', 'figure', 'h2', 'h3', 'h4', 'li', 'section', 'td', 'th', 'tr']);

const placeOf = ({ tag, attributes }: Element): string[] => {
  const id = attributes.get('id');
  return id && PLACES.has(tag) && !attributes.has('popover') && !id.endsWith('-title') ? [`#${id}`] : [];
};
const path = (address: string) => `/${address.slice(BASE.length)}`;

/** The links that the built site offers today, each once. */
export const linksOfToday = (): string[] => {
  const shared = pages.filter((page) => page.file !== '404.html');
  const links = shared.flatMap((page) => {
    const own = path(addressOf(page));
    // A page that is not to be found, such as the search, may still be linked to; its places may not.
    return metaOf(page, 'robots')?.includes('noindex')
      ? [own]
      : [own, ...page.elements.flatMap(placeOf).map((id) => own + id)];
  });
  return [...new Set([...redirects.map((page) => path(addressOf(page))), ...links])];
};
