import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAIRNESS_BOUNDS, fairnessOf, type Counted } from '../../src/core/fairness.ts';
import type { Fact } from '../../src/core/model.ts';
import { aSource } from '../fixtures/things.ts';

const BODY = `
<Section id="does-well" title="It rides">
It rides [far](/far/away/) - and fast.
</Section>

<Section id="not-for" title="Hills">
Not for hills.
</Section>`;

const fact = (value: string, ...sources: string[]): Fact => ({
  value: value,
  sources: sources.map((id) => aSource(id)),
  against: [],
  doubts: [],
});
const tool = (facts: Record<string, Fact>, body = BODY): Counted => ({
  id: 'alpha',
  name: 'Alpha',
  facts,
  body,
});

test('figures are counted from facts and article', () => {
  const facts = { a: fact('yes', 's', 't'), b: fact('yes', 's'), c: fact('no', 's'), d: fact('unknown') };
  assert.deepEqual(fairnessOf(tool(facts)), {
    id: 'alpha',
    name: 'Alpha',
    coverage: 0.75,
    incomplete: false,
    sources: 2,
    perYes: 1.5,
    perNo: 1,
    strengths: 5,
    notFor: 3,
  });
});

test('a tool without a no, or without a section, is counted too', () => {
  const { perNo, strengths } = fairnessOf(tool({ a: fact('yes', 's') }, ''));
  assert.deepEqual([perNo, strengths], [undefined, 0]);
});

test('a tool that says what has not been checked is incomplete', () => {
  assert.ok(fairnessOf({ ...tool({ a: fact('unknown') }), gaps: 'All of it.' }).incomplete);
});

test('every bound can be kept and can be broken', () => {
  const { length, ...shares } = FAIRNESS_BOUNDS;
  for (const [name, share] of Object.entries(shares)) assert.ok(share > 0 && share < 1, name);
  assert.ok(length > 1 && length <= 2, 'no section is more than twice as long as another');
});
