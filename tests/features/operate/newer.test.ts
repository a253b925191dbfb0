import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newerView } from '../../../src/features/operate/newer.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const { tools, criteria, changes, tool, behind } = letterPosts;

test('a tool that was read for its newest release leaves nothing open', () => {
  assert.equal(newerView(tool('brackenpost'), letterPosts), undefined);
});

test('a tool behind its newest release names it, and the facts that have changed before or are checked often', () => {
  const view = newerView(tool('amberwick'), letterPosts);
  assert.equal(view?.gap, 'Facts hold for v3.2.0: 2 minor versions behind v3.4.1.');
  const changed = changes.filter((change) => change.tool.id === 'amberwick').map(({ criterion }) => criterion.id);
  const often = criteria.filter(({ maxAgeDays }) => maxAgeDays <= 120).map(({ id }) => id);
  const known = view.known.map(({ to }) => to);
  const expected = criteria
    .filter(({ id }) => changed.includes(id) || often.includes(id))
    .map(({ id }) => `/compare/${id}/#amberwick`)
    .filter((to) => !known.includes(to));
  assert.deepEqual(
    view.touched.map(({ to }) => to),
    expected,
  );
});

test('a fact that was read for a newer version is known, and not listed as open', () => {
  const older = { ...tool('amberwick'), checked: { version: 'v3.0.0', on: '2026-01-12' } };
  const [row] = criteria.filter(({ maxAgeDays }) => maxAgeDays <= 120);
  assert.ok(row);
  const fact = older.facts[row.id];
  assert.ok(fact);
  const read = {
    ...older,
    facts: { ...older.facts, [row.id]: { ...fact, checked: { version: 'v3.1.0', on: '2026-01-13' } } },
  };
  const view = newerView(read, { criteria, changes, behind });
  assert.ok(view);
  assert.ok(view.known.some(({ label }) => label === row.label));
  assert.ok(!view.touched.some(({ label }) => label === row.label));
});

test('a tool whose newest release is unknown says so', () => {
  const unknown = tools.find(({ id }) => behind.get(id)?.level === 'unknown');
  assert.match((unknown && newerView(unknown, letterPosts)?.gap) ?? '', /: newest release unknown\.$/);
});
