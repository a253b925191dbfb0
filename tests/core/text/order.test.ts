import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byName } from '../../../src/core/text/order.ts';

const sorted = (...names: string[]) =>
  names
    .map((name) => ({ name }))
    .toSorted(byName)
    .map(({ name }) => name);

test('names are alphabetical, whatever the case', () => {
  assert.deepEqual(sorted('gamma', 'Beta', 'alpha'), ['alpha', 'Beta', 'gamma']);
  assert.deepEqual(sorted('alpha', 'Beta', 'gamma'), ['alpha', 'Beta', 'gamma']);
});

test('of equal names none comes first', () => {
  assert.equal(byName({ name: 'Alpha' }, { name: 'alpha' }), 0);
  assert.equal(Math.sign(byName({ name: 'a' }, { name: 'b' })), -1);
});
