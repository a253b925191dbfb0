import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundText } from '../../../../src/features/decide/find/found-text.ts';

const seen = { shown: 2, all: 9, whole: true, hidden: 0 };

test('says how many needs are shown of all', () => assert.equal(foundText(seen), '2 of 9 needs.'));

test('says where none has all words, or none any', () => {
  assert.equal(foundText({ ...seen, whole: false }), 'No need has all of these words. The closest: 2 of 9 needs.');
  assert.equal(foundText({ ...seen, shown: 0, whole: false }), 'No need has these words; a fact may.');
});

test('says how many that were chosen are hidden', () => {
  assert.equal(foundText({ ...seen, hidden: 1 }), '2 of 9 needs. 1 need that you chose is hidden.');
  assert.equal(
    foundText({ ...seen, shown: 0, hidden: 3 }),
    'No need has these words; a fact may. 3 needs that you chose are hidden.',
  );
});
