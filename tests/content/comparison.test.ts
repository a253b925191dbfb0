import assert from 'node:assert/strict';
import { test } from 'node:test';
import { separates } from '../../src/core/matrix.ts';
import { content } from './content.ts';

const { criteria, glance, needs, tools, sources } = content;

test('three tools answer at least 57 criteria in eight groups', () => {
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['Defguard', 'Headscale', 'NetBird'],
  );
  assert.ok(criteria.length >= 57, `${criteria.length} criteria`);
  assert.equal(new Set(criteria.map(({ group }) => group)).size, 8);
  for (const tool of tools) assert.equal(Object.keys(tool.facts).length, criteria.length, tool.name);
});

test("the at-a-glance table has the field report's nine rows", () => {
  assert.equal(glance.length, 9);
});

test('at least 30 needs, each of which tells the tools apart', () => {
  assert.ok(needs.length >= 30, `${needs.length} needs`);
  for (const need of needs) assert.ok(separates(need, tools), need.id);
});

test('every no rests on a source, like every yes', () => {
  const bare = tools.flatMap((tool) =>
    Object.entries(tool.facts).flatMap(([id, { value, sources: refs }]) =>
      (value === 'no' || value === 'yes') && refs.length === 0 ? [`${tool.id}/${id}`] : [],
    ),
  );
  assert.deepEqual(bare, []);
});

test('every repository source leads to a tag or commit, never to a branch', () => {
  const moving = sources.filter(({ ref }) => /@(main|master|HEAD|develop)\b/.test(ref)).map(({ id }) => id);
  assert.deepEqual(moving, []);
});

test('a figure that only the field report gives is reported, not a value', () => {
  const fromReportAlone = tools.flatMap((tool) =>
    criteria.flatMap(({ id, kind }) => {
      const fact = tool.facts[id];
      const alone = fact?.sources.every(({ id: source }) => source === 'field-report') && fact.sources.length > 0;
      return kind === 'quantity' && alone && fact?.value !== 'unknown' ? [`${tool.id}/${id}`] : [];
    }),
  );
  assert.deepEqual(fromReportAlone, []);
});
