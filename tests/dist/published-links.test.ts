import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BASE, files, pages, redirects } from '../../scripts/lib/dist.ts';
import { publishedLinks } from '../../scripts/lib/published-links.ts';
import { brokenLink, type Site } from '../support/links.ts';
import { none } from '../support/none.ts';

const published = publishedLinks();
const moved = new Set(redirects.map(({ file }) => `/${file.replace(/index\.html$/, '')}`));
const site: Site = { base: BASE, files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])) };

test('every link that was ever published still leads to its place', () => {
  assert.ok(published.length > 500);
  none(
    published.flatMap((link) => {
      // A page that moved keeps its fragments at the new address.
      if (moved.has(link.replace(/#.*$/, ''))) return [];
      const wrong = brokenLink(site, BASE, BASE + link.slice(1));
      return wrong ? [`${link} ${wrong}: bring it back, or give the new one an alias`] : [];
    }),
  );
});

test('the list is sorted, and holds each link once', () => {
  assert.deepEqual(published, [...new Set(published)].toSorted());
});
