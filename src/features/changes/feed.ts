import { Feed } from 'feed';
import { ATTRIBUTION } from '../../core/view/page.ts';
import { PAGES, routes, type Address } from '../../core/routes.ts';
import type { ChangesView } from './view.ts';

/** Ids name the change, not the host: a feed reader must know it again wherever the site lives. */
const idOf = (name: string): string => `tag:whichmesh.example,2026:${name}`;

/** Titles and summaries of a feed are HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The changed facts as an Atom feed, the newest first; as new as the newest change. */
export const changesFeed = ({ feed: path, changes }: ChangesView, siteName: string, address: Address): string => {
  const feed = new Feed({
    id: idOf('changes'),
    title: `${siteName}: changed facts`,
    description: 'Every answer of the comparison that changed, with the old value, the new one and why.',
    link: address(PAGES.changes),
    feedLinks: { atom: address(path) },
    author: { name: `${siteName} contributors` },
    copyright: ATTRIBUTION,
    generator: siteName,
    language: 'en-GB',
    ...(changes[0] && { updated: new Date(changes[0].on) }),
  });
  for (const { id, on, title, before, after, why } of changes) {
    feed.addItem({
      id: idOf(`changes/${id}`),
      title: escaped(title),
      link: address(routes.change(id)),
      date: new Date(on),
      description: escaped(`From "${before.answer}" to "${after.answer}". ${why}`),
    });
  }
  return feed.atom1();
};
