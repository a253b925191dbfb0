import assert from 'node:assert/strict';
import { test } from 'node:test';
import { euro } from '../../../src/core/text/quantity.ts';
import { billOf } from '../../../src/features/scenarios/bill.ts';
import type { Plan, Scenario } from '../../../src/core/model.ts';

const plan = (id: string, price: number) => ({ id, price }) as Plan;
const scenario = (rest: Partial<Scenario['bill']>) => ({
  bill: { plans: [{ plan: plan('small', 11.99), count: 3 }], software: { amount: 10, what: 'Bell' }, ...rest },
});

test('prices come from the plans and add up to the cent', () => {
  const { servers, software } = billOf(scenario({}));
  assert.deepEqual([servers, software], [35.97, 10]);
});

test('the figure of the report is beside the plan, it does not replace its price', () => {
  const { reported } = billOf(scenario({ reported: { plan: plan('old', 3.92), amount: 3.79 } }));
  assert.deepEqual([reported?.amount, reported?.plan.price], [3.79, 3.92]);
});

test('euro always shows cents', () => {
  assert.deepEqual([euro(6), euro(1234.5)], ['6.00 EUR', '1,234.50 EUR']);
});
