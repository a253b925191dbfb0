import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SEARCH_RESULT } from '../../src/core/view/page.ts';
import { headDescription, headTitle } from '../../src/layouts/head-text.ts';

const text = fc.string({ minLength: 1, maxLength: 300 });

test('a title names the site if there is room for it', () => {
  assert.equal(headTitle('Search'), 'Search · WhichMesh');
  assert.equal(headTitle('WhichMesh'), 'WhichMesh');
  const long = 'A title that leaves no room for the name of the site';
  assert.equal(headTitle(long), long);
});

test('a title that is too long ends after a whole word', () => {
  const title = headTitle(`From ${'Quillmesh Overlay Controller'} to ${'Dandelion Semaphore Exchange'}`);
  assert.equal(title, 'From Quillmesh Overlay Controller to Dandelion Semaphore…');
});

test('a short description says what the site is, a long one ends after a whole word', () => {
  assert.equal(
    headDescription('A mesh.'),
    'A mesh. WhichMesh compares self-hosted WireGuard overlays; each fact has its source and its date.',
  );
  assert.match(headDescription('word, '.repeat(60)), /^(word, )+word…$/);
});

test('whatever a page is called, its title and its description fit a search result', () => {
  fc.assert(
    fc.property(text, (words) => {
      const [title, description] = [headTitle(words).length, headDescription(words).length];
      assert.ok(title >= SEARCH_RESULT.title.least && title <= SEARCH_RESULT.title.most);
      assert.ok(description >= SEARCH_RESULT.description.least && description <= SEARCH_RESULT.description.most);
    }),
  );
});
