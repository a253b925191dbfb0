import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sourceUrl } from '../../src/core/evidence.ts';
import { content } from '../content/content.ts';
import { BASE, DIST, pages } from '../../scripts/lib/dist.ts';
import { none } from '../support/none.ts';
import { sent } from '../support/weight.ts';

const LIMIT = 60_000;
const ids = new Set(content.sources.map(({ id }) => id));
const fileOf = (publisher: string) => `sources/${publisher}/index.html`;

/** The links that are in the entry of each source, over all pages. */
const linked = new Map<string, Set<string>>();
for (const { id } of content.publishers) {
  let current: Set<string> | undefined;
  for (const { tag, attributes } of pages.find(({ file }) => file === fileOf(id))?.elements ?? []) {
    const own = attributes.get('id') ?? '';
    if (tag === 'li' && ids.has(own)) linked.set(own, (current = new Set()));
    if (tag === 'footer') current = undefined;
    const href = attributes.get('href');
    if (tag === 'a' && href !== undefined) current?.add(href);
  }
}

test('every source is on the page of its publisher, with a link to the evidence', () => {
  none(
    content.sources
      .filter(({ id, ref }) => !linked.get(id)?.has(ref.startsWith('/') ? BASE + ref.slice(1) : sourceUrl(ref)))
      .map(({ id }) => id),
  );
});

test('one click leads from a source to each cell that it supports', () => {
  const pairs = content.tools.flatMap(({ id: tool, facts }) =>
    Object.entries(facts).flatMap(([row, { sources }]) =>
      sources.map(({ id }) => ({ id, to: `${BASE}compare/${row}/#${tool}` })),
    ),
  );
  assert.ok(pairs.length > 500);
  none(pairs.filter(({ id, to }) => !linked.get(id)?.has(to)).map(({ id, to }) => `${id} does not lead to ${to}`));
});

test('a source whose copy shows no day is not dated by the day of reading', () => {
  const undated = content.publishers.flatMap(({ id: publisher, sources }) =>
    sources.filter((source) => source.undated).map((source) => ({ ...source, publisher })),
  );
  assert.ok(undated.length > 0);
  none(
    undated
      .filter(({ id, date, publisher }) => {
        const page = readFileSync(join(DIST, fileOf(publisher)), 'utf8');
        const [, day = ''] = /<small>(.*?)<\/small>/s.exec(page.slice(page.indexOf(`id="${id}"`))) ?? [];
        return !day
          .replaceAll(/<[^>]+>/g, '')
          .trim()
          .endsWith(`undated, read ${date}`);
      })
      .map(({ id }) => id),
  );
});

test(`no page of sources weighs more than ${LIMIT} bytes after Brotli`, () => {
  const weights = content.publishers.map(({ id }) => ({ id, bytes: sent(fileOf(id)) }));
  none(weights.filter(({ bytes }) => bytes > LIMIT).map(({ id, bytes }) => `${id} weighs ${bytes}`));
});
