import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairs } from '../../src/domain/pairs.ts';
import { aProduct } from '../fixtures/things.ts';

test('every pair once, in the order of the list, with the address that leads to it', () => {
  const made = pairs([aProduct('alpha'), aProduct('beta'), aProduct('gamma')]);
  assert.deepEqual(
    made.map(({ slug, reversed }) => `${reversed} > ${slug}`),
    ['beta-vs-alpha > alpha-vs-beta', 'gamma-vs-alpha > alpha-vs-gamma', 'gamma-vs-beta > beta-vs-gamma'],
  );
  assert.deepEqual(
    made[0]?.pair.map(({ id }) => id),
    ['alpha', 'beta'],
  );
});
test('one tool makes no pair', () => assert.deepEqual(pairs([aProduct('alpha')]), []));
test('for any number of tools: n(n-1)/2 pairs, and no address twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const made = pairs(Array.from({ length: count }, (_, index) => ({ id: `t${index}` })));
      assert.equal(made.length, (count * (count - 1)) / 2);
      assert.equal(new Set(made.flatMap(({ slug, reversed }) => [slug, reversed])).size, made.length * 2);
    }),
  );
});
