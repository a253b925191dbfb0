import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowWords } from '../../../src/features/compare/words.ts';
import { aSupport } from '../../fixtures/things.ts';

test('other words of a row are kept as they are searched; a row without any is left out', () => {
  const rows = [{ ...aSupport('lights'), also: ['Ärmel', 'Lamps'] }, aSupport('bell')];
  assert.deepEqual(rowWords(rows), { lights: 'armel lamps' });
});
