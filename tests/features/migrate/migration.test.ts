import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARRY_LABEL, directions, fromOutside, STEP_TITLE } from '../../../src/features/migrate/migration.ts';
import type { Migration } from '../../../src/core/model.ts';
import { CARRY_ASPECTS, STEP_IDS } from '../../../src/core/vocabulary.ts';

const tools = [{ id: 'alpha' }, { id: 'beta' }, { id: 'gamma' }];
const path = { id: 'beta-to-alpha', from: { id: 'beta' }, to: { id: 'alpha' } } as Migration;

test('every ordered pair is listed once, written or not', () => {
  const all = directions(tools, [path]);
  assert.equal(all.length, 6);
  assert.deepEqual(
    all.flatMap(({ from, to, migration }) => (migration ? [[from.id, to.id]] : [])),
    [['beta', 'alpha']],
  );
});

test('a migration of a removed tool is not shown', () => {
  assert.ok(directions([{ id: 'alpha' }], [path]).every(({ migration }) => !migration));
});

test('a path from a product outside the comparison is found by the tool that it leads to', () => {
  const other = { id: 'omega-to-beta', from: { id: 'omega' }, to: { id: 'beta' } } as Migration;
  assert.deepEqual(
    fromOutside(tools, [path, other]).map(({ migration }) => migration),
    [other],
  );
});

test('titles are in the order that the schema names', () => {
  assert.deepEqual(Object.keys(STEP_TITLE), [...STEP_IDS]);
  assert.deepEqual(Object.keys(CARRY_LABEL), [...CARRY_ASPECTS]);
});
