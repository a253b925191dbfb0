import assert from 'node:assert/strict';
import { test } from 'node:test';
import { haveFactsPages, pictureOf } from '../../../src/core/view/tool-pages.ts';
import { factsView } from '../../../src/features/tools/facts-view.ts';
import { aFact, aSource, aSupport, aTool } from '../../fixtures/things.ts';

const code = [aSource('code', { kind: 'source-code' })];
const bike = {
  ...aTool('alpha', { lights: aFact('yes', { sources: code, note: 'Sold apart.' }) }),
  checked: { version: 'v1.2.0', on: '2026-11-01' },
};
const content = {
  groups: { basics: { label: 'Basics', intro: 'What any has.' } },
  criteria: [aSupport('lights')],
  behind: new Map(),
  today: '2026-11-26',
};
const twelve = Array.from({ length: 12 }, () => bike);

test('the page of the facts of a tool has every answer with its evidence, by group', () => {
  const { meta, groups } = factsView({ ...content, tools: [bike] }, bike);
  assert.equal(meta.title, 'All facts on Alpha');
  assert.deepEqual(
    groups.map(({ label, facts }) => [label, ...facts.map(({ to, note, sources }) => [to, note, sources.length])]),
    [['Basics', ['/compare/lights/#alpha', 'Sold apart.', 1]]],
  );
});

test('it exists, and pages under a tool share its image, once tools outnumber the cards of a criterion', () => {
  assert.deepEqual([haveFactsPages(twelve), pictureOf('alpha', twelve)], [false, {}]);
  const more = [...twelve, bike];
  assert.deepEqual([haveFactsPages(more), pictureOf('alpha', more)], [true, { picture: '/tools/alpha/' }]);
  assert.equal(factsView({ ...content, tools: more }, bike).meta.picture, '/tools/alpha/');
});
