import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findRows, wordsOf } from '../../../../src/features/decide/find/match.ts';

const ROWS = [
  'Rules by bell, free. A rule must allow a single bell. Off-hours, gate keeper',
  'Works in the rain. Rides must go on while it rains. Downpour, HA',
  'Basket of 1 GB. It shall hold what I have.',
  'Monitor for tyres',
].map((text) => new Set(wordsOf(text)));
const found = (typed: string) => findRows(typed, ROWS);
const rows = (typed: string) => found(typed).rows;

describe('a need is found', () => {
  test('by all of its words, in any order, whatever case and accents', () =>
    assert.deepEqual(found('BÉLL rule'), { rows: [0], whole: true }));
  test('by the beginning of a word, and by another form of it', () => {
    assert.deepEqual(rows('downp'), [1]);
    assert.deepEqual(rows('baskets'), [2]);
    assert.deepEqual(rows('monitoring'), [3]);
    assert.deepEqual(rows('bells'), [0]);
    assert.deepEqual(rows('asket'), []);
    assert.deepEqual(rows('monitory'), [], 'another word');
  });
  test('by what tells needs apart, whatever words are between', () => {
    assert.deepEqual(rows('we need rules by the bell'), [0]);
    assert.deepEqual(rows('must'), [0, 1], 'alone, such a word is looked for');
  });
  test('with a hyphen and without, and a figure with its unit in one', () => {
    for (const typed of ['off-hours', 'offhours', 'off hours']) assert.deepEqual(rows(typed), [0], typed);
    for (const typed of ['1GB', '1 gb']) assert.deepEqual(rows(typed), [2], typed);
  });
  test('by two letters as a word, and as a beginning only where none has the word', () => {
    assert.deepEqual(rows('ha'), [1], 'neither “have” nor “hands”');
    assert.deepEqual(rows('ke'), [0]);
  });
  test('by most words, where none has all', () => {
    assert.deepEqual(found('bell rules of the zzz'), { rows: [0], whole: false });
    assert.deepEqual(found('bell zzz'), { rows: [], whole: false }, 'one word of two is too little');
  });
});

test('nothing typed finds every need', () => {
  for (const typed of ['', '  ', '?!']) assert.deepEqual(found(typed), { rows: [0, 1, 2, 3], whole: true });
});

test('each need is found by its own words', () =>
  fc.assert(
    fc.property(fc.nat({ max: ROWS.length - 1 }), fc.nat(), (row, pick) => {
      const words = [...ROWS[row]!];
      assert.ok(rows(words[pick % words.length]!).includes(row));
      assert.ok(rows(words.join(' ')).includes(row));
    }),
  ));
