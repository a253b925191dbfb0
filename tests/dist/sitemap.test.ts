import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addressOf, DIST, files, pages } from '../../scripts/lib/dist.ts';
import { byTag, metaOf } from '../../integrations/html.ts';
import { none } from '../support/none.ts';

const listed = files
  .filter((file) => /^sitemap-\d+\.xml$/.test(file))
  .flatMap((file) => [...readFileSync(join(DIST, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
  .map(([, address = '']) => new URL(address).pathname);

test('the sitemap lists every page once, and nothing else', () => {
  const wanted = pages
    .filter((page) => page.file !== '404.html' && !metaOf(page, 'robots')?.includes('noindex'))
    .map(addressOf);
  assert.deepEqual(listed.toSorted(), wanted.toSorted());
});

test('the index of sitemaps exists', () => {
  assert.ok(files.includes('sitemap-index.xml'));
});

test('every page in the sitemap says that its address is its own', () => {
  const wrong = pages
    .filter((page) => listed.includes(addressOf(page)))
    .filter((page) => {
      const canonical = byTag(page, 'link').find(({ attributes }) => attributes.get('rel') === 'canonical');
      return new URL(canonical?.attributes.get('href') ?? 'x:').pathname !== addressOf(page);
    });
  none(wrong.map(({ file }) => file));
});
