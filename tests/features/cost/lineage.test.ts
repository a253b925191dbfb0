import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineageOf } from '../../../src/features/cost/lineage.ts';
import type { Plan } from '../../../src/core/model.ts';

const plan = (id: string, next?: string) =>
  ({ id, ...(next && { successor: { collection: 'plans', id: next } }) }) as Plan;
const ids = (plans: readonly Plan[]) => plans.map(({ id }) => id);

test('a lineage follows successors to the last', () => {
  const plans = [plan('c'), plan('a', 'b'), plan('b', 'c')];
  assert.deepEqual(ids(lineageOf(plans[1]!, plans)), ['a', 'b', 'c']);
});

test('a circle ends where it began', () => {
  const plans = [plan('a', 'b'), plan('b', 'a')];
  assert.deepEqual(ids(lineageOf(plans[0]!, plans)), ['a', 'b']);
});
