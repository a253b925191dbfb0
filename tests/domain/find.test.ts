import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, normal, rowsInWords } from '../../src/domain/find.ts';

test('case and accents do not matter', () => assert.equal(normal('Éire'), 'eire'));

test('every word has to be there, in any order; nothing typed finds everything', () => {
  assert.ok(holds('names for nodes magicdns', ' MagicDNS  names'));
  assert.ok(!holds('names for nodes', 'names zone'));
  assert.ok(holds('anything', '  '));
});

test('a filtered table says what it shows', () => {
  assert.equal(rowsInWords(3, 3, 0), '3 rows');
  assert.equal(rowsInWords(0, 3, 0), 'No row matches.');
  assert.equal(rowsInWords(2, 3, 4), '2 of 3 rows; 4 values without a primary source are in pale italics');
});
