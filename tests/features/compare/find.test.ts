import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finderOf, normal, rowsInWords } from '../../../src/features/compare/find.ts';

test('case and accents do not matter', () => assert.equal(normal('Éire'), 'eire'));

test('every word has to be there, in any order; nothing typed finds everything', () => {
  assert.ok(finderOf(' MagicDNS  names')('names for nodes magicdns'));
  assert.ok(!finderOf('names zone')('names for nodes'));
  assert.ok(finderOf('  ')('anything'));
});

test('a filtered table says what it shows', () => {
  assert.equal(rowsInWords(3, 3, 0), '3 rows');
  assert.equal(rowsInWords(0, 3, 0), 'No row matches.');
  assert.equal(rowsInWords(2, 3, 4), '2 of 3 rows; 4 values without a primary source are in pale italics');
});
