import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexById } from '../../src/core/index-by-id.ts';

test('things are found by their ids and keep their order', () => {
  const index = indexById([
    { id: 'b', at: 1 },
    { id: 'a', at: 2 },
  ]);
  assert.deepEqual([...index.keys()], ['b', 'a']);
  assert.equal(index.get('a')?.at, 2);
  assert.equal(index.get('c'), undefined);
});
