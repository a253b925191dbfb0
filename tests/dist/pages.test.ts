import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from '../support/dist.ts';
import { byTag, metaOf } from '../support/html.ts';
import { foreignResources, inlineCode } from '../support/resources.ts';

/** Every page with its complaints; a page without any is left out. */
const complaints = (check: (page: (typeof pages)[number]) => string[]) =>
  pages.flatMap((page) => check(page).map((what) => `${page.file}: ${what}`));

test('the site has pages, the front page among them', () => {
  assert.ok(pages.some(({ file }) => file === 'index.html'));
});

test('every page has one first heading', () => {
  assert.deepEqual(
    complaints((page) => {
      const { length } = byTag(page, 'h1');
      return length === 1 ? [] : [`${length} h1`];
    }),
    [],
  );
});

test('every id is there once', () => {
  assert.deepEqual(
    complaints(({ elements }) => {
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    }),
    [],
  );
});

test('every page names its language, its title and what it is about', () => {
  assert.deepEqual(
    complaints((page) => [
      ...(byTag(page, 'html')[0]?.attributes.get('lang') ? [] : ['no lang']),
      ...(byTag(page, 'title')[0]?.text.trim() ? [] : ['no title']),
      ...(metaOf(page, 'description') ? [] : ['no description']),
    ]),
    [],
  );
});

test('no two pages have the same title', () => {
  const titles = pages.map((page) => byTag(page, 'title').at(0)?.text ?? '');
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    [],
  );
});

test('no page has inline styles or event handlers', () => {
  assert.deepEqual(complaints(inlineCode), []);
});

test('no page fetches anything from another host', () => {
  assert.deepEqual(complaints(foreignResources), []);
});

test('every page carries the content security policy', () => {
  assert.deepEqual(
    complaints((page) => {
      const policy = metaOf(page, 'content-security-policy') ?? '';
      const wanted = ["default-src 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'"];
      const loose = ["'unsafe-inline'", "'unsafe-eval'", 'http:', 'https:', '*'].filter((word) =>
        policy.split(/[\s;]+/).includes(word),
      );
      return [...wanted.filter((part) => !policy.includes(part)), ...loose];
    }),
    [],
  );
});
