import { Feed } from 'feed';
import { ATTRIBUTION } from '../../core/view/page.ts';
import type { Address } from '../../core/routes.ts';
import { routes } from '../../core/routes.ts';
import type { FeedView } from './feed-view.ts';

/** Ids name the change and not the host, so that a feed reader recognises a change wherever the site is served. */
const idOf = (name: string): string => `tag:whichmesh.example,2026:${name}`;

/** Titles and summaries of a feed are HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Changed facts as an Atom feed, the newest first. A change has the same id in every feed that has it. */
export const changesFeed = (
  { id: name, title, description, page, path, updated, changes }: FeedView,
  siteName: string,
  address: Address,
): string => {
  const feed = new Feed({
    id: idOf(name),
    title: `${siteName}: ${title}`,
    description,
    link: address(page),
    feedLinks: { atom: address(path) },
    author: { name: `${siteName} contributors` },
    copyright: ATTRIBUTION,
    generator: siteName,
    language: 'en-GB',
    updated: new Date(updated),
  });
  for (const { id, on, title: cell, before, after, why } of changes) {
    feed.addItem({
      id: idOf(`changes/${id}`),
      title: escaped(cell),
      link: address(routes.change(id)),
      date: new Date(on),
      description: escaped(`From "${before.answer}" to "${after.answer}". ${why}`),
    });
  }
  return feed.atom1();
};
