import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitOf } from '../../../src/core/decision/fit.ts';
import { inOrderChosen, lastRemoval } from '../../../src/core/decision/removal.ts';
import type { Verdict } from '../../../src/core/vocabulary.ts';

const fitFor = (id: string, verdicts: Readonly<Record<string, Verdict>>) =>
  fitOf(
    { id, name: id.toUpperCase() },
    Object.entries(verdicts).map(([need, verdict]) => ({ need, verdict, rules: [], deciding: [] })),
    [],
  );
const fits = [
  fitFor('a', { loud: 'meets', night: 'meets' }),
  fitFor('b', { loud: 'fails', night: 'fails' }),
  fitFor('c', { loud: 'unknown', night: 'fails' }),
];
const last = (...order: string[]) => {
  const found = lastRemoval(order, fits);
  return found && [found.need, ...found.tools.map(({ id }) => id)];
};

describe('the answer that removed a tool last', () => {
  test('is the latest that ruled out one that was still left', () => {
    assert.deepEqual(last('loud', 'night'), ['night', 'c']);
    assert.deepEqual(last('night', 'loud'), ['night', 'b', 'c']);
  });

  test('leaves out a must that all of them meet or of which too little is known', () => {
    const left = [fitFor('a', { loud: 'meets', night: 'partly' }), fitFor('b', { loud: 'unknown', night: 'meets' })];
    assert.equal(lastRemoval(['loud', 'night'], left), undefined);
    assert.equal(lastRemoval([], []), undefined);
  });
});

test('musts keep the order in which they were chosen', () => {
  assert.deepEqual(inOrderChosen(['c', 'a'], ['a', 'b', 'c']), ['c', 'a', 'b']);
  assert.deepEqual(inOrderChosen(['c', 'a'], ['b', 'c']), ['c', 'b']);
  assert.deepEqual(inOrderChosen([], ['a', 'b']), ['a', 'b']);
});
