import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fairCoverage, fairLength, fairNo, fairSources } from '../../../src/catalogue/rules/fairness.ts';
import type { QualityRule, Scope } from '../../../src/catalogue/rules/rule.ts';
import { aFact, aSource, aTool } from '../../fixtures/things.ts';

interface Figures {
  /** Known facts and facts in all. */
  known?: readonly [number, number];
  /** Different sources. */
  sources?: number;
  perYes?: number;
  perNo?: number;
  strengths?: number;
  gaps?: string;
}

const cited = (count: number) => Array.from({ length: count }, (_, index) => aSource(`s-${index}`));
const list = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

const bodyWith = (words = 10) =>
  ['does-well', 'not-for'].map((id) => `<Section id="${id}">${'word '.repeat(words)}</Section>`).join('');

const toolWith = (id: string, { known, sources = 0, perYes, perNo, strengths, gaps }: Figures) => {
  const [some, all] = known ?? [0, 0];
  const facts = [
    ...list(some, () => aFact('free text')),
    ...list(all - some, () => aFact('unknown')),
    aFact('free text', { sources: cited(sources) }),
    ...(perYes === undefined ? [] : [aFact('yes', { sources: cited(perYes) })]),
    ...(perNo === undefined ? [] : [aFact('no', { sources: cited(perNo) })]),
  ];
  const tool = aTool(id, Object.fromEntries(facts.map((fact, index) => [`row-${index}`, fact])));
  return { ...tool, body: bodyWith(strengths), ...(gaps && { gaps }) };
};

/** What a rule says of two tools, the first of which is fair. */
const said = (rule: QualityRule, first: Figures, second: Figures): string[] => {
  const content = { tools: [toolWith('alpha', first), toolWith('beta', second)] };
  const files = content.tools.map(({ id }) => ({ kind: 'tools', form: 'entry', id, file: `${id}.mdx`, data: {} }));
  return rule
    .check({ files, content, today: '' } as unknown as Scope)
    .map(({ file, message }) => `${file}: ${message}`);
};

describe('fairness: check refuses', () => {
  test('less than 90% of the facts known, unless the tool says what gaps it has', () => {
    assert.deepEqual(said(fairCoverage, { known: [92, 99] }, { known: [89, 99] }), []);
    assert.deepEqual(said(fairCoverage, { known: [92, 99] }, { known: [88, 99] }), [
      'beta.mdx: 89% of the facts are known',
    ]);
    assert.deepEqual(said(fairCoverage, { known: [92, 99] }, { known: [2, 99], gaps: 'Most of it.' }), []);
  });
  test('more than 8 points between two tools', () => {
    assert.deepEqual(said(fairCoverage, { known: [99, 99] }, { known: [91, 99] }), []);
    assert.deepEqual(said(fairCoverage, { known: [99, 99] }, { known: [90, 99] }), [
      'beta.mdx: 91% of the facts are known',
    ]);
  });
  test('gaps of a tool that has none', () => {
    assert.deepEqual(said(fairCoverage, {}, { gaps: 'Something.' }), [
      'beta.mdx: says what is missing, but 100% of the facts are known',
    ]);
  });
  test('less than half of the sources', () => {
    assert.deepEqual(said(fairSources, { sources: 100 }, { sources: 50 }), []);
    assert.deepEqual(said(fairSources, { sources: 100 }, { sources: 49 }), [
      'beta.mdx: rests on 49 sources, another tool on 100',
    ]);
    assert.deepEqual(said(fairSources, { sources: 100 }, { sources: 1, gaps: 'Most of it.' }), []);
  });
  test('fewer than 60% of the sources of a yes for a no', () => {
    assert.deepEqual(said(fairNo, {}, { perYes: 5, perNo: 3 }), []);
    assert.deepEqual(said(fairNo, {}, { perYes: 5 }), []);
    assert.deepEqual(said(fairNo, {}, { perYes: 5, perNo: 2 }), ['beta.mdx: has 2.0 sources per no and 5.0 per yes']);
  });
  test('a section of more than 1.6 times the words', () => {
    assert.deepEqual(said(fairLength, { strengths: 10 }, { strengths: 16 }), []);
    assert.deepEqual(said(fairLength, { strengths: 10 }, { strengths: 17 }), [
      'alpha.mdx: the section does-well has 10 words, that of Beta 17',
      'alpha.mdx: the section not-for has 10 words, that of Beta 17',
    ]);
  });
});
