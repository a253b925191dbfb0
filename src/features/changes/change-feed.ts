import { FILES, PAGES, type Address } from '../../core/routes.ts';
import { Feed } from 'feed';
import { ATTRIBUTION } from '../../core/page.ts';
import { getCatalogue } from '../../catalogue/index.ts';

/** Ids name the change, not the host: a feed reader must know it again wherever the site lives. */
const idOf = (name: string): string => `tag:whichmesh.example,2026:${name}`;

/** Titles and summaries of a feed are HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The changed facts as an Atom feed, the newest first; as new as the newest change. */
export const changeFeed = (siteName: string, address: Address): string => {
  const { changes, criteria, tool } = getCatalogue();
  const labels = new Map(criteria.map(({ id, label }) => [id, label]));
  const page = address(PAGES.changes);
  const feed = new Feed({
    id: idOf('changes'),
    title: `${siteName}: changed facts`,
    description: 'Every answer of the comparison that changed, with the old value, the new one and why.',
    link: page,
    feedLinks: { atom: address(FILES.changesFeed) },
    author: { name: `${siteName} contributors` },
    copyright: ATTRIBUTION,
    generator: siteName,
    language: 'en-GB',
    ...(changes[0] && { updated: new Date(changes[0].on) }),
  });
  for (const { id, on, tool: of, criterion, from, to, why } of changes) {
    feed.addItem({
      id: idOf(`changes/${id}`),
      title: escaped(`${tool(of.id).name}: ${labels.get(criterion.id) ?? criterion.id}`),
      link: `${page}#${id}`,
      date: new Date(on),
      description: escaped(`From "${from}" to "${to}". ${why}`),
    });
  }
  return feed.atom1();
};
