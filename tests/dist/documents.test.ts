import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { addressOf, BASE, DIST, files, pages } from '../../scripts/lib/dist.ts';
import { none } from '../support/none.ts';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'url', 'link'].includes(name) });
/** An Atom date and a sitemap's date with its time: RFC 3339. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const isAbsolute = (value: unknown) => typeof value === 'string' && /^https:\/\/[^/]+\//.test(value);

test('the feed has what RFC 4287 asks for', () => {
  const text = read('changes.xml');
  assert.equal(XMLValidator.validate(text), true);
  const { feed } = parser.parse(text) as { feed: Record<string, unknown> & { entry: Record<string, unknown>[] } };
  const isText = (value: unknown) =>
    (typeof value === 'string' ? value : String((value as { '#text'?: string })['#text'] ?? '')).trim() !== '';
  const links = (of: Record<string, unknown>) => (of.link ?? []) as Record<string, string>[];
  const ids = [feed, ...feed.entry].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'every id occurs once');
  for (const part of [feed, ...feed.entry]) {
    const { id, title, updated } = part;
    assert.match(String(id), /^(?:tag|urn|https):\S+$/);
    assert.ok(isText(title), `${String(id)} has a title`);
    assert.match(String(updated), MOMENT);
    assert.ok(
      links(part).every((link) => isAbsolute(link['@_href'])),
      `${String(id)} links to full addresses`,
    );
  }
  // An author of the feed is the author of every entry without one.
  assert.ok(feed.author ?? feed.entry.every(({ author }) => author), 'somebody is the author');
  const own = links(feed).find((link) => link['@_rel'] === 'self');
  assert.ok(own?.['@_href']?.endsWith(`${BASE}changes.xml`), 'the feed says where it is');
  // Without content an entry needs an alternate link.
  assert.ok(
    feed.entry.every(
      (entry) => entry.content ?? links(entry).some((link) => (link['@_rel'] ?? 'alternate') === 'alternate'),
    ),
  );
});

test('the sitemap keeps to its protocol', () => {
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const [index, text] = [read('sitemap-index.xml'), read('sitemap-0.xml')];
  assert.equal(XMLValidator.validate(index), true);
  assert.equal(XMLValidator.validate(text), true);
  const { sitemapindex } = parser.parse(index) as { sitemapindex: { '@_xmlns': string; sitemap: { loc: string } } };
  const { urlset } = parser.parse(text) as { urlset: { '@_xmlns': string; url: { loc: string; lastmod?: string }[] } };
  assert.deepEqual([sitemapindex['@_xmlns'], urlset['@_xmlns']], [namespace, namespace]);
  assert.ok(sitemapindex.sitemap.loc.endsWith(`${BASE}sitemap-0.xml`));
  const origin = new URL(sitemapindex.sitemap.loc).origin;
  const known = new Set(pages.map(addressOf));
  assert.ok(urlset.url.length <= 50_000);
  none(
    urlset.url.flatMap(({ loc, lastmod }) => [
      ...(isAbsolute(loc) && new URL(loc).origin === origin ? [] : [`${loc} is not a full address on this host`]),
      // `pages` holds no redirect.
      ...(known.has(new URL(loc).pathname) ? [] : [`${loc} leads to no page`]),
      ...(lastmod === undefined || MOMENT.test(lastmod) ? [] : [`${loc} has a day ${lastmod}`]),
    ]),
  );
});

test('robots.txt lets everybody in and names the sitemap by its full address', () => {
  const lines = read('robots.txt').split('\n').filter(Boolean);
  assert.ok(lines.every((line) => /^(?:User-agent|Allow|Disallow|Sitemap): \S+$/.test(line)));
  assert.ok(isAbsolute(lines.find((line) => line.startsWith('Sitemap: '))?.slice('Sitemap: '.length)));
  assert.ok(!lines.includes('Disallow: /'));
});

test('the manifest has a name, a start and icons of the size that it says', async () => {
  const manifest = JSON.parse(read('site.webmanifest')) as Record<string, string> & {
    icons: { src: string; type: string; sizes: string }[];
  };
  for (const name of ['name', 'short_name', 'start_url', 'display', 'lang']) assert.ok(manifest[name], name);
  for (const { src, type, sizes } of manifest.icons) {
    assert.ok(files.includes(src.replace('./', '')), src);
    const { format, width, height } = await sharp(join(DIST, src)).metadata();
    assert.ok(type.includes(format ?? '?'), `${src} is ${type}`);
    if (sizes !== 'any') assert.equal(`${width}x${height}`, sizes, src);
  }
});
