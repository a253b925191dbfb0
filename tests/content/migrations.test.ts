import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directions, STEP_TITLE } from '../../src/features/migrate/migration.ts';
import { CARRY_ASPECTS, STEP_IDS } from '../../src/core/vocabulary.ts';
import { content } from './content.ts';

const { migrations, tools, claims } = content;
const [first] = STEP_IDS;

test('six paths: every one of the three to every other', () => {
  const known = ['defguard', 'headscale', 'netbird'];
  const compared = tools.filter(({ id }) => known.includes(id));
  const paths = directions(compared, migrations);
  assert.equal(paths.length, 6);
  for (const { from, to, migration } of paths) assert.equal(migration?.id, `${from.id}-to-${to.id}`);
});

test('every row of what carries over has a source and a reason', () => {
  for (const { id, carries } of migrations) {
    assert.deepEqual(Object.keys(carries).toSorted(), [...CARRY_ASPECTS].toSorted(), id);
    for (const [aspect, { note, sources }] of Object.entries(carries)) {
      assert.ok(sources.length > 0 && note.length > 0, `${id}: ${aspect}`);
    }
  }
});

test('the first step is a way in that needs neither network', () => {
  assert.equal(Object.keys(STEP_TITLE)[0], first);
  for (const { id, steps } of migrations) assert.match(steps[first].do, /crosses neither network/, id);
});

test('every check says its version, its effect and how to undo it', () => {
  for (const { id, steps } of migrations) {
    for (const [step, { checks, back }] of Object.entries(steps)) {
      assert.ok(checks.length > 0 && back.length > 0, `${id}: ${step}`);
      for (const { version, effect, undo } of checks) assert.ok(version && effect && undo, `${id}: ${step}`);
    }
  }
});

const topologyOf = (id: string) => JSON.stringify(tools.find((tool) => tool.id === id)?.facts.topology?.value);

test('a path into or out of a hub says first that paths change', () => {
  for (const { id, from, to, paths } of migrations) {
    const [before, after] = [topologyOf(from.id), topologyOf(to.id)];
    if (before === after) assert.match(paths.text, /^Both are meshes/, id);
    else if (after.includes('hub')) assert.match(paths.text, /^This ends the mesh/, id);
    else assert.match(paths.text, /^This turns hub and spoke into a mesh/, id);
  }
});

test('who draws from the shared range agrees with the facts', () => {
  const shared = new Set(['headscale', 'netbird']);
  for (const { id, from, to, range } of migrations) {
    const sides = [shared.has(from.id) && 'from', shared.has(to.id) && 'to'].filter(Boolean);
    assert.equal(range.uses, sides.length === 2 ? 'both' : sides[0], id);
  }
});

test('the minutes are those of the report, by reference to its statement', () => {
  for (const { id, outage } of migrations) {
    const claim = claims.find((candidate) => candidate.id === outage.claim.id)?.claim ?? '';
    assert.ok(claim.includes(`${outage.min} to ${outage.max} minutes`), id);
    assert.match(outage.note, /^The field report plans/, id);
  }
});
