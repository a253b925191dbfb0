import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { content } from '../content/content.ts';
import { BASE, DIST, pages } from '../../scripts/lib/dist.ts';
import { byTag } from '../../integrations/html.ts';
import { routes } from '../../src/core/routes.ts';
import { none } from '../support/none.ts';

interface Entry {
  id: string;
  title: { '#text': string };
  updated: string;
  link: { '@_href': string };
}

const text = readFileSync(join(DIST, 'changes.xml'), 'utf8');
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
const { feed } = parser.parse(text) as { feed: { id: string; updated: string; entry: Entry[]; '@_xmlns': string } };
const page = pages.find(({ file }) => file === 'changes/index.html');

/** The feeds of tools and needs, with the changes that belong in each. */
const OWN = [
  ...content.tools.map(({ id }) => ({
    path: routes.toolChanges(id),
    page: routes.tool(id),
    changes: content.changes.filter(({ tool }) => tool.id === id),
  })),
  ...content.needs.map(({ id, rules }) => ({
    path: routes.needChanges(id),
    page: routes.need(id),
    // What our lab measured of a tool belongs to a need that asks what its project states.
    changes: content.changes.filter(({ tool, criterion }) =>
      rules.some(({ criterion: { id: row } }) => [row, tool.facts[row]?.measured?.row].includes(criterion.id)),
    ),
  })),
];

test('every tool and every need has a feed of its own changes and of no others, linked from its page', () => {
  for (const { path, page: about, changes } of OWN) {
    const own = readFileSync(join(DIST, path), 'utf8');
    assert.equal(XMLValidator.validate(own), true, path);
    const entries = (parser.parse(own) as { feed: { entry?: Entry[] } }).feed.entry ?? [];
    assert.deepEqual(
      entries.map(({ id }) => id),
      changes.map(({ id }) => `tag:whichmesh.example,2026:changes/${id}`),
      path,
    );
    const linking = pages.find(({ file }) => `/${file}` === `${about}index.html`);
    assert.ok(linking, about);
    const to = BASE.replace(/\/$/, '') + path;
    const links = ['a', 'link'].filter((tag) =>
      byTag(linking, tag).some(({ attributes }) => attributes.get('href') === to),
    );
    assert.deepEqual(links, ['a', 'link'], about);
  }
});

test('the feed is Atom, and as new as the newest change', () => {
  assert.equal(XMLValidator.validate(text), true);
  assert.equal(feed['@_xmlns'], 'http://www.w3.org/2005/Atom');
  assert.equal(feed.updated, `${content.changes[0]?.on}T00:00:00.000Z`);
});

test('every change is in the feed, newest first, under an id that names no host of ours', () => {
  assert.deepEqual(
    feed.entry.map(({ id }) => id),
    content.changes.map(({ id }) => `tag:whichmesh.example,2026:changes/${id}`),
  );
  assert.ok(feed.entry.every(({ updated }) => /^\d{4}-\d\d-\d\dT/.test(updated)));
});

test('every entry of the feed leads to its change', () => {
  const ids = new Set(page?.elements.map(({ attributes }) => attributes.get('id')));
  none(
    feed.entry
      .map(({ link }) => new URL(link['@_href']))
      .filter(({ pathname, hash }) => pathname !== `${BASE}changes/` || !ids.has(hash.slice(1)))
      .map(({ href }) => href),
  );
});

test('every page tells feed readers where the feed is', () => {
  const silent = pages.filter(
    (candidate) =>
      !byTag(candidate, 'link').some(
        ({ attributes: at }) => at.get('type') === 'application/atom+xml' && at.get('href') === `${BASE}changes.xml`,
      ),
  );
  none(silent.map(({ file }) => file));
});
