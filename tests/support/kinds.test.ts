import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heaviestOfEachKind, someOfEachKind } from './kinds.ts';

const page = (path: string, html = '') => ({ path, html });

test('of pages of one kind the first, the heaviest and the one with the longest word are taken, of others all', () => {
  assert.deepEqual(
    someOfEachKind([
      page(''),
      page('needs/'),
      page('needs/a/', '<p>word</p>'),
      page('needs/b/', `<p>${'word '.repeat(50)}</p>`),
      page('needs/c/', '<p>wordwordword</p>'),
      page('needs/d/', `<p data-all="${'x'.repeat(40)}">word</p>`),
      page('tools/a/'),
      page('tools/a/firewall/'),
      page('tools/a/operate/'),
      page('tools/b/firewall/'),
    ]),
    ['', 'needs/', 'needs/a/', 'needs/b/', 'needs/c/', 'tools/a/', 'tools/a/firewall/', 'tools/a/operate/'],
  );
});

test('of pages of one kind the heaviest alone is one of each', () => {
  const pages = [page(''), page('needs/a/'), page('needs/b/', '<p>word</p>'), page('tools/a/'), page('tools/a/ports/')];
  assert.deepEqual(heaviestOfEachKind(pages), ['', 'needs/b/', 'tools/a/', 'tools/a/ports/']);
});
