import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchangeOf, type ExchangeRow } from '../../../src/core/decision/exchange.ts';
import type { Criterion, Judged, Need } from '../../../src/core/model.ts';

const row = (id: string, kind = 'support') => ({ id, kind }) as Criterion;
const rows = [row('bells'), row('seals'), row('maps'), row('birds'), row('weight', 'quantity')];
const having = (values: Readonly<Record<string, string>>) =>
  ({ facts: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])) }) as unknown as Judged;
const needs = [{ rules: [{ criterion: { id: 'seals' } }] }] as unknown as Need[];
const ids = (changed: readonly ExchangeRow[]) => changed.map(({ criterion }) => criterion.id);
const NOTHING = { lost: [], weaker: [], dearer: [], gained: [], cheaper: [] };

test('what is lost, weaker and gained, the rows that needs ask for first', () => {
  const from = having({ bells: 'yes', seals: 'yes', maps: 'yes', birds: 'no', weight: 'yes' });
  const to = having({ bells: 'no', seals: 'no', maps: 'partly', birds: 'yes', weight: 'no' });
  const { lost, weaker, gained } = exchangeOf(rows, needs, from, to);
  assert.deepEqual([ids(lost), ids(weaker), ids(gained)], [['seals', 'bells'], ['maps'], ['birds']]);
});

test('an unknown, and a row that only one side answers, is neither lost nor gained', () => {
  const from = having({ bells: 'yes', seals: 'unknown', birds: 'yes', maps: 'no' });
  const to = having({ bells: 'unknown', seals: 'yes', birds: 'not-applicable' });
  assert.deepEqual(exchangeOf(rows, needs, from, to), NOTHING);
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

test('what was there in part is lost and gained like the rest', () => {
  const from = having({ bells: 'partly', seals: 'partly', maps: 'no', birds: 'partly' });
  const to = having({ bells: 'no', seals: 'yes', maps: 'partly', birds: 'partly' });
  const { lost, weaker, gained } = exchangeOf(rows, needs, from, to);
  assert.deepEqual([ids(lost), ids(weaker), ids(gained)], [['bells'], [], ['seals', 'maps']]);
});

test('what both have is dearer or cheaper by its edition, where both editions are for sale', () => {
  const editions = (values: Readonly<Record<string, string>>) =>
    ({
      facts: Object.fromEntries(Object.entries(values).map(([id, edition]) => [id, { value: 'yes', edition }])),
    }) as unknown as Judged;
  const from = editions({ bells: 'free', seals: 'mixed', maps: 'paid', birds: 'cloud-only' });
  const to = editions({ bells: 'mixed', seals: 'paid', maps: 'free', birds: 'free' });
  assert.deepEqual(ids(exchangeOf(rows, needs, from, to).dearer), ['seals', 'bells']);
  assert.deepEqual(ids(exchangeOf(rows, needs, from, to).cheaper), ['maps']);
  assert.deepEqual(exchangeOf(rows, needs, from, from), NOTHING);
  assert.deepEqual(exchangeOf(rows, needs, having({ bells: 'yes' }), to), NOTHING);
});
