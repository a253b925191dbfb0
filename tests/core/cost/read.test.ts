import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { costDataOf, exampleOf } from '../../../src/core/cost/read.ts';
import { planLabel } from '../../../src/core/cost/plan-label.ts';
import { CERTAINTIES, type CertaintyLevel } from '../../../src/core/vocabulary.ts';
import type { Criterion, Plan } from '../../../src/core/model.ts';
import { aFact, aQuantity, aSupport, aTool } from '../../fixtures/things.ts';

const aPlan = (id: string, price: number, ram: number, status: Plan['status'] = 'orderable'): Plan => ({
  ...{ id, price, ram, status, provider: 'Acme', name: id, vcpu: 1, vat: 'net', ipv4: 'included' },
  on: '2026-11-01',
  sources: [],
});
const memory = { ...aQuantity('memory', 'GB'), role: 'stated-memory' } as Criterion;
const hungry = aTool('alpha', { memory: { min: 2, max: 2, unit: 'GB' } });

describe('the worked example', () => {
  const planOf = (...plans: Plan[]) => exampleOf([hungry], [memory], plans).p;

  test('takes the cheapest plan that has the memory, whatever the order of the list', () => {
    const [dear, cheap, small] = [aPlan('dear', 9, 4), aPlan('cheap', 5, 4), aPlan('small', 3, 1)];
    assert.equal(planOf(dear, cheap, small), 'cheap');
    assert.equal(planOf(small, cheap, dear), 'cheap');
  });
  test('leaves out a plan that could not be ordered', () => {
    assert.equal(planOf(aPlan('gone', 2, 4, 'gone'), aPlan('cheap', 5, 4)), 'cheap');
  });
  test('takes the first plan if none is large enough, and none if there is none', () => {
    assert.equal(planOf(aPlan('small', 3, 1), aPlan('smaller', 2, 1)), 'small');
    assert.equal(planOf(), '');
  });
});

describe('what the calculator is given', () => {
  test('a row that costs money somewhere, with what it is for each tool', () => {
    const tools = [
      aTool('alpha', { bell: aFact('yes', { edition: 'paid' }), lights: aFact('yes') }),
      aTool('beta', { bell: aFact('yes', { edition: 'free' }) }),
      aTool('gamma', { bell: aFact('yes', { edition: 'mixed' }) }),
      aTool('delta', { bell: aFact('yes', { edition: 'cloud-only' }) }),
      aTool('epsilon', { bell: 'no' }),
      aTool('zeta', { bell: 'unknown' }),
      aTool('eta'),
    ];
    const data = costDataOf(tools, [aSupport('bell'), aSupport('lights')], []);
    assert.deepEqual(
      data.features.map(({ id }) => id),
      ['bell'],
    );
    assert.deepEqual(
      data.tools.map(({ features }) => features.bell?.state),
      ['paid', 'free', 'part', 'missing', 'missing', 'unknown', 'unknown'],
    );
  });
  test('how certain the prices of a tool are, where that is little', () => {
    const row = { ...aQuantity('price', 'EUR a month'), role: 'listed-price' } as Criterion;
    const priced = (level: CertaintyLevel) =>
      aTool(level, { price: { ...aFact('yes'), certainty: { level, reasons: [] } } });
    const { tools } = costDataOf([...CERTAINTIES.map(priced), aTool('unpriced')], [row], []);
    assert.deepEqual(
      tools.map(({ certainty }) => certainty),
      CERTAINTIES.map((level) => ({ low: 'low certainty', 'very-low': 'very low certainty' })[level as string]).concat(
        undefined,
      ),
    );
  });
  test('a plan is named with its price and what that holds for', () => {
    const [plan] = costDataOf([], [], [aPlan('S1', 5, 4)]).plans;
    assert.ok(plan);
    assert.equal(planLabel(plan), 'Acme S1, 4 GB, 5.00 EUR without VAT on 2026-11-01');
  });
});
