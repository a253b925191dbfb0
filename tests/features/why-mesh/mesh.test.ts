import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { everyPair, meshSize, onCircle } from '../../../src/features/why-mesh/mesh.ts';

describe('the size of a mesh', () => {
  test('pairs grow as n(n-1)/2', () => {
    assert.deepEqual(
      [1, 2, 3, 5, 10, 30].map((hosts) => meshSize(hosts).pairs),
      [0, 1, 3, 10, 45, 435],
    );
  });
  test('every host lists every other, a hub has a spoke for each, and one more host touches every file', () => {
    assert.deepEqual(meshSize(5), { hosts: 5, pairs: 10, entries: 20, spokes: 4, filesToAdd: 6 });
  });
  test('one more host adds as many pairs as there were hosts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (hosts) => {
        assert.equal(meshSize(hosts + 1).pairs - meshSize(hosts).pairs, hosts);
      }),
    );
  });
  test('refuses what is no number of hosts', () => {
    for (const hosts of [0, -1, 1.5, NaN, Infinity]) assert.throws(() => meshSize(hosts), RangeError);
  });
});

test('the drawing has as many lines as there are pairs, inside its frame', () => {
  for (const hosts of [2, 3, 5, 10, 30]) {
    const points = onCircle(hosts, 40, 50);
    assert.equal(everyPair(points).split('M').length - 1, meshSize(hosts).pairs);
    assert.ok(points.every(({ x, y }) => x >= 10 && x <= 90 && y >= 10 && y <= 90));
  }
});
