import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut } from '../../../src/core/text/cut.ts';

test('a text is cut to a length, never inside a character', () => {
  assert.equal(cut('abc', 3), 'abc');
  assert.equal(cut('abcd', 3), 'abc');
  assert.equal(cut('ab😀', 3), 'ab');
});
