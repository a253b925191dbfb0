import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../../../src/core/model.ts';
import { memoryOf, mostStated } from '../../../src/core/cost/memory.ts';
import { sizingOf } from '../../../src/core/cost/sizing.ts';

const fact = (value: unknown, reported?: unknown) => ({ value, ...(reported ? { reported } : {}) }) as Fact;
const status = (min: number, max: number | undefined, has?: number) =>
  sizingOf({ stated: { min, max }, reported: undefined }, has).status;

test('a server is judged by what is stated', () => {
  assert.deepEqual(
    [status(2, 2, 2), status(2, 2, 1), status(1, 4, 2), status(2, undefined, 64), status(2, 2)],
    ['enough', 'below', 'between', 'between', 'server-unknown'],
  );
});

test('what was only reported is not a statement', () => {
  const memory = memoryOf(fact('unknown', { value: { max: 1, unit: 'GB' } }));
  assert.deepEqual(memory, { stated: undefined, reported: 'up to 1 GB' });
  assert.equal(sizingOf(memory, 64).status, 'not-stated');
});

test('the most that is stated passes over tools that state nothing', () => {
  const tool = (value: unknown) => ({ facts: { ram: fact(value) } });
  const row = { id: 'ram' } as Parameters<typeof mostStated>[1];
  assert.equal(mostStated([tool('unknown'), tool({ min: 1, max: 2, unit: 'GB' })], row), 2);
  assert.equal(mostStated([tool('unknown')], row), 0);
});
