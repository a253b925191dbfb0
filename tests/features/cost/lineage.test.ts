import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineageOf } from '../../../src/features/cost/lineage.ts';
import type { Plan } from '../../../src/core/model.ts';

const plan = (id: string, successor?: Plan) => ({ id, successor }) as Plan;
const ids = (plans: readonly Plan[]) => plans.map(({ id }) => id);

test('a lineage follows successors to the last', () => {
  assert.deepEqual(ids(lineageOf(plan('a', plan('b', plan('c'))))), ['a', 'b', 'c']);
});

test('a circle ends where it began', () => {
  const [a, b]: { id: string; successor?: Plan }[] = [{ id: 'a' }, { id: 'b' }];
  Object.assign(a!, { successor: b });
  Object.assign(b!, { successor: a });
  assert.deepEqual(ids(lineageOf(a as Plan)), ['a', 'b']);
});
