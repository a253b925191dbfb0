import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fairnessOf, unfair, type Fairness } from '../../../src/features/about/fairness.ts';
import type { Fact, Tool } from '../../../src/core/model.ts';
import { aSource } from '../../fixtures/things.ts';

const fact = (value: string, ...sources: string[]): Fact => ({
  value: value,
  sources: sources.map((id) => aSource(id)),
  confidence: 'high',
});
const tool = (facts: Record<string, Fact>): Pick<Tool, 'id' | 'name' | 'facts'> => ({
  id: 'alpha',
  name: 'Alpha',
  facts,
});

const BODY = `
<Section id="does-well" title="It rides">
It rides [far](/far/away/) - and fast.
</Section>

<Section id="not-for" title="Hills">
Not for hills.
</Section>`;

test('figures are counted from facts and article', () => {
  const facts = { a: fact('yes', 's', 't'), b: fact('yes', 's'), c: fact('no', 's'), d: fact('unknown') };
  assert.deepEqual(fairnessOf(tool(facts), BODY), {
    id: 'alpha',
    name: 'Alpha',
    coverage: 0.75,
    sources: 2,
    perYes: 1.5,
    perNo: 1,
    strengths: 5,
    notFor: 3,
  });
});

test('a tool without a no, or without a section, is counted too', () => {
  const { perNo, strengths } = fairnessOf(tool({ a: fact('yes', 's') }), '');
  assert.deepEqual([perNo, strengths], [undefined, 0]);
});

const fair: Fairness = {
  id: 'alpha',
  name: 'Alpha',
  coverage: 0.98,
  sources: 100,
  perYes: 3,
  perNo: 2,
  strengths: 140,
  notFor: 70,
};
const beside = (change: Partial<Fairness>) => unfair([fair, { ...fair, id: 'beta', name: 'Beta', ...change }]);

test('what is within the bounds is fair', () => {
  assert.deepEqual(beside({ coverage: 0.91, sources: 50, perNo: 1.8, strengths: 88, notFor: 112 }), []);
  assert.deepEqual(beside({ perNo: undefined }), []);
});

test('each imbalance is told', () => {
  assert.deepEqual(beside({ coverage: 0.89 }), ['Beta: only 89 % of the facts are known', 'coverage: 9 points apart']);
  assert.deepEqual(beside({ perNo: 1.7 }), ['Beta: 1.7 sources a no, 3.0 a yes']);
  assert.deepEqual(beside({ sources: 49 }), ['sources: from 49 to 100']);
  assert.deepEqual(beside({ strengths: 87 }), ['strengths: from 87 to 140 words']);
  assert.deepEqual(beside({ notFor: 113 }), ['notFor: from 70 to 113 words']);
});
