import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangeOf } from '../../../src/core/decision/exchange.ts';
import type { Criterion, Judged, Need } from '../../../src/core/model.ts';

const row = (id: string, kind = 'support') => ({ id, kind }) as Criterion;
const rows = [row('bells'), row('seals'), row('maps'), row('birds'), row('weight', 'quantity')];
const having = (values: Readonly<Record<string, string>>) =>
  ({ facts: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) }) as unknown as Judged;
const needs = [{ rules: [{ criterion: { id: 'seals' } }] }] as unknown as Need[];
const ids = (criteria: readonly Criterion[]) => criteria.map(({ id }) => id);

test('what is lost, weaker and gained, the rows that needs ask for first', () => {
  const from = having({ bells: 'yes', seals: 'yes', maps: 'yes', birds: 'no', weight: 'yes' });
  const to = having({ bells: 'no', seals: 'no', maps: 'partly', birds: 'yes', weight: 'no' });
  const { lost, weaker, gained } = exchangeOf(rows, needs, from, to);
  assert.deepEqual([ids(lost), ids(weaker), ids(gained)], [['seals', 'bells'], ['maps'], ['birds']]);
});

test('an unknown, and a row that only one side answers, is neither lost nor gained', () => {
  const from = having({ bells: 'yes', seals: 'unknown', birds: 'yes', maps: 'no' });
  const to = having({ bells: 'unknown', seals: 'yes', birds: 'not-applicable' });
  assert.deepEqual(exchangeOf(rows, needs, from, to), { lost: [], weaker: [], gained: [] });
});

test('a need that asks for several rows counts for each of them', () => {
  const both = [{ rules: [{ criterion: { id: 'bells' } }, { criterion: { id: 'seals' } }] }] as unknown as Need[];
  const from = having({ maps: 'yes', bells: 'yes', seals: 'yes' });
  const to = having({ maps: 'no', bells: 'no', seals: 'no' });
  assert.deepEqual(ids(exchangeOf([row('maps'), ...rows.slice(0, 2)], both, from, to).lost), [
    'bells',
    'seals',
    'maps',
  ]);
});
