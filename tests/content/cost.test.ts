import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costDataOf, exampleOf, paidCriteria } from '../../src/features/cost/cost-data.ts';
import { parseCost } from '../../src/features/cost/cost-input.ts';
import { costOf } from '../../src/features/cost/cost.ts';
import { lineageOf } from '../../src/features/cost/lineage.ts';
import { none } from '../support/none.ts';
import { content } from './content.ts';

const { tools, criteria, plans, claims } = content;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const data = costDataOf(tools, criteria, plans);
const known = { plans: data.plans.map(({ id }) => id), features: data.features.map(({ id }) => id) };

test('every price has a day and a source', () => {
  const editions = tools.flatMap(({ id, cost }) => (cost?.editions ?? []).map((edition) => ({ ...edition, id })));
  assert.ok(plans.length > 0 && editions.length > 0);
  none([...plans, ...editions].filter(({ on, sources }) => !DAY.test(on) || sources.length === 0).map(({ id }) => id));
});

test('a fact is paid or partly paid exactly where an edition unlocks it, and only one does', () => {
  none(
    tools.flatMap(({ id, facts, cost }) => {
      const unlocked = (cost?.editions ?? []).flatMap(({ unlocks }) => unlocks.map((ref) => ref.id));
      const paid = paidCriteria(criteria, tools).filter((row) =>
        ['paid', 'mixed'].includes(facts[row.id]?.edition ?? ''),
      );
      const ids = paid.map((row) => row.id);
      return [
        ...ids.filter((row) => !unlocked.includes(row)).map((row) => `${id}: no edition unlocks ${row}`),
        ...unlocked.filter((row) => !ids.includes(row)).map((row) => `${id}: ${row} is not paid by its fact`),
        ...unlocked.filter((row, index) => unlocked.indexOf(row) < index).map((row) => `${id}: ${row} twice`),
      ];
    }),
  );
});

test('the listed prices agree with the fact of the comparison', () => {
  for (const { name, facts, cost } of tools) {
    const value = facts['paid-price']?.value;
    const prices = (cost?.editions ?? []).flatMap((edition) => edition.prices.map(({ max }) => max));
    if (typeof value === 'object' && 'unit' in value) {
      assert.deepEqual([value.min, value.max], [Math.min(...prices), Math.max(...prices)], name);
    } else assert.deepEqual(prices, [], `${name} has no listed price`);
  }
});

test('every tool says what it costs, and estimates of hours rest on claims about money', () => {
  none(tools.filter(({ cost }) => !cost).map(({ id }) => id));
  const used = new Set(tools.flatMap(({ cost }) => (cost?.hours ?? []).map(({ claim }) => claim.id)));
  for (const id of used) assert.equal(claims.find((claim) => claim.id === id)?.verdict, 'unverifiable', id);
});

test('a plan that is gone leads to one that is not', () => {
  none(plans.filter((plan) => plan.successor && lineageOf(plan, plans).at(-1)?.status === 'gone').map(({ id }) => id));
});

test('the worked example can be reckoned, and every tool has a server that is large enough by its word', () => {
  const { input, problems } = parseCost(exampleOf(tools, criteria, plans), known);
  assert.deepEqual(problems, []);
  assert.ok(input);
  for (const tool of data.tools) {
    const { sizing, exact } = costOf(tool, input, data);
    assert.ok(['enough', 'not-stated'].includes(sizing.status), tool.id);
    assert.ok(exact.min > 0);
  }
});
