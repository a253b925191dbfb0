import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directions, fromOutside, STEP_TITLE } from '../../src/features/migrate/migration.ts';
import { STEP_IDS } from '../../src/core/vocabulary.ts';
import { content, reportedTools as tools } from './content.ts';

const [first] = STEP_IDS;
const paths = directions(tools, content.migrations);
/** The six paths between the tools of the field report. */
const migrations = paths.flatMap(({ migration }) => migration ?? []);

test('six paths: every one of the three to every other', () => {
  assert.equal(migrations.length, 6);
  for (const { from, to, migration } of paths) assert.equal(migration?.id, `${from.id}-to-${to.id}`);
});

test('the first step is a way in that needs neither network', () => {
  assert.equal(Object.keys(STEP_TITLE)[0], first);
  for (const { id, steps } of migrations) assert.match(steps[first].do, /crosses neither network/, id);
});

const topologyOf = (id: string) => JSON.stringify(tools.find((tool) => tool.id === id)?.facts.topology?.value);

test('a path into or out of a hub says first that paths change', () => {
  for (const { id, from, to, paths: change } of migrations) {
    const [before, after] = [topologyOf(from.id), topologyOf(to.id)];
    if (before === after) assert.match(change.text, /^Both are meshes/, id);
    else if (after.includes('hub')) assert.match(change.text, /^This ends the mesh/, id);
    else assert.match(change.text, /^This turns hub and spoke into a mesh/, id);
  }
});

test('a path into a hub names the mesh among what is lost, and one out of it among what is gained', () => {
  for (const { id, from, to, lost, gained } of content.migrations) {
    const [before, after] = [from, to].map(({ facts }) => JSON.stringify(facts.topology?.value));
    if (before === after) continue;
    const list = after?.includes('hub') ? lost : gained;
    assert.match(list[0]?.what ?? '', /^The mesh: /, id);
  }
});

test('who draws from the shared range agrees with the facts', () => {
  const shared = new Set(['headscale', 'netbird']);
  for (const { id, from, to, range } of migrations) {
    const sides = [shared.has(from.id) && 'from', shared.has(to.id) && 'to'].filter(Boolean);
    assert.equal(range.uses, sides.length === 2 ? 'both' : sides[0], id);
  }
});

test('the minutes are called those of the report', () => {
  for (const { id, outage } of migrations) assert.match(outage.note, /^The field report plans/, id);
});

test('three paths leave the hosted service, each with what is lost, a second way in and a way back', () => {
  const outside = fromOutside(tools, content.migrations).flatMap(({ migration }) => migration ?? []);
  assert.deepEqual(
    outside.map(({ id }) => id),
    tools.map(({ id }) => `tailscale-to-${id}`),
  );
  for (const { id, to, lost, steps, paths: change, carries, body } of outside) {
    assert.ok(lost.length > 0, id);
    assert.match(steps[first].do, /crosses neither network/, id);
    assert.match(steps.off.do, /account/, id);
    assert.match(body, /the account/, id);
    assert.equal(
      carries.clients.value,
      JSON.stringify(to.facts['client-software']?.value).includes('tailscale') ? 'yes' : 'no',
      id,
    );
    if (topologyOf(to.id).includes('hub')) assert.match(change.text, /^This ends the mesh/, id);
  }
});
