import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyReason, finderOf, rowsInWords } from '../../../src/features/compare/find.ts';

test('every word has to be there, in any order; nothing typed finds everything', () => {
  assert.ok(finderOf(' MagicDNS  names')('names for nodes magicdns'));
  assert.ok(!finderOf('names zone')('names for nodes'));
  assert.ok(finderOf('  ')('anything'));
});

test('a filtered table says what it shows, a whole one nothing', () => {
  assert.equal(rowsInWords(3, 3, 0), '');
  assert.equal(rowsInWords(0, 3, 0), '0 of 3 rows');
  assert.equal(rowsInWords(2, 3, 4), '2 of 3 rows; 4 values without a primary source are dimmed');
});

test('an empty table says why it is empty', () => {
  const view = { tools: ['alpha', 'beta'], differ: false, find: '' };
  assert.equal(emptyReason(view, 3), '');
  assert.match(emptyReason({ ...view, tools: [] }, 3), /^No tool is chosen/);
  assert.equal(emptyReason({ ...view, find: ' zzz ' }, 0), 'No row holds “zzz”.');
  assert.match(emptyReason({ ...view, tools: ['alpha'], differ: true }, 0), /^One tool alone cannot differ/);
  assert.match(emptyReason({ ...view, differ: true, find: 'zzz' }, 0), /holds “zzz” and differs/);
});
