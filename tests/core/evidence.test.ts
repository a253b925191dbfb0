import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  BASIS_LABEL,
  BASIS_MARK,
  BASIS_ORDER,
  basisOf,
  factBasis,
  placesChecked,
  PRIMARY,
  sourceDay,
  sourceUrl,
} from '../../src/core/evidence.ts';
import { SOURCE_KINDS } from '../../src/core/vocabulary.ts';
import { aSource } from '../fixtures/things.ts';

describe('the basis of a fact', () => {
  test('is the kind of its strongest source', () => {
    assert.equal(basisOf([aSource('a', { kind: 'field-report' }), aSource('b', { kind: 'docs' })]), 'docs');
    assert.equal(basisOf([aSource('a', { kind: 'docs' }), aSource('b', { kind: 'source-code' })]), 'source-code');
    assert.equal(basisOf([aSource('a', { kind: 'vendor-statement' }), aSource('b', { kind: 'measured' })]), 'measured');
  });
  test('is opinion where somebody judges, whatever shows that they did', () => {
    const sources = [aSource('a', { kind: 'docs' })];
    assert.equal(factBasis({ sources, doubts: ['judgement'] }), 'opinion');
    assert.equal(factBasis({ sources, doubts: ['inferred'] }), 'docs');
  });
  test('is none without a source', () => assert.equal(basisOf([]), 'none'));
  test('has an order and words for every kind of source', () => {
    assert.deepEqual(BASIS_ORDER, [...SOURCE_KINDS, 'opinion', 'none']);
    for (const words of [BASIS_LABEL, BASIS_MARK]) assert.deepEqual(Object.keys(words).sort(), [...BASIS_ORDER].sort());
  });
  test('the field report is the weakest source, and no summary is primary', () => {
    assert.equal(SOURCE_KINDS.at(-1), 'field-report');
    for (const kind of ['field-report', 'third-party', 'vendor-statement', 'opinion', 'none'] as const)
      assert.ok(!PRIMARY.includes(kind));
  });
});

describe('what was checked for an unknown', () => {
  const sources = [
    aSource('a', { kind: 'docs' }),
    aSource('b', { kind: 'source-code' }),
    aSource('c', { kind: 'docs' }),
  ];
  test('is each kind of its sources once, strongest first, as a place', () =>
    assert.equal(placesChecked({ value: 'unknown', sources }), 'code and docs'));
  test('is nothing where no source is named', () => assert.equal(placesChecked({ value: 'unknown', sources: [] }), ''));
  test('is not asked of what is known', () => {
    for (const value of ['yes', 'no', 'not-applicable']) assert.equal(placesChecked({ value, sources }), '');
  });
});

describe('the day of a source', () => {
  test('is its own', () => assert.equal(sourceDay(aSource('a', { date: '2026-11-01' })), '2026-11-01'));
  test('is reported as the day of reading where the copy shows none', () =>
    assert.equal(sourceDay(aSource('a', { date: '2026-11-01', undated: true })), 'undated, read 2026-11-01'));
});

describe('the address of a source', () => {
  const cases: Record<string, string> = {
    'alpha/server@v1.2.0': 'https://github.com/alpha/server/releases/tag/v1.2.0',
    'alpha/server@8077923b': 'https://github.com/alpha/server/commit/8077923b',
    'alpha/server@v1.2.0:src/main.go': 'https://github.com/alpha/server/blob/v1.2.0/src/main.go',
    'alpha/server@v1.2.0:src/main.go#L3': 'https://github.com/alpha/server/blob/v1.2.0/src/main.go#L3',
    'alpha/server@v1.2.0:src/main.go#L3-L9': 'https://github.com/alpha/server/blob/v1.2.0/src/main.go#L3-L9',
    'alpha/server@8077923b:src/main.go': 'https://github.com/alpha/server/blob/8077923b/src/main.go',
    'alpha/server@v1.2.0:docs/': 'https://github.com/alpha/server/tree/v1.2.0/docs/',
    'alpha/server@cli/v1.2.0:a.go': 'https://github.com/alpha/server/blob/cli/v1.2.0/a.go',
    'al.pha/ser_ver@v1.2.0:[id]/a+b é.ts': 'https://github.com/al.pha/ser_ver/blob/v1.2.0/%5Bid%5D/a%2Bb%20%C3%A9.ts',
    'https://alpha.example/docs?a=1#top': 'https://alpha.example/docs?a=1#top',
    'https://user@alpha.example/x:y': 'https://user@alpha.example/x:y',
    '/field-report/': '/field-report/',
  };
  for (const [reference, address] of Object.entries(cases)) {
    test(`${reference} is ${address}`, () => assert.equal(sourceUrl(reference), address));
  }
  test('lines of a rendered document are shown in its source, where line links work', () => {
    assert.equal(
      sourceUrl('alpha/server@v1.2.0:README.md#L3-L9'),
      'https://github.com/alpha/server/blob/v1.2.0/README.md?plain=1#L3-L9',
    );
    assert.equal(sourceUrl('alpha/server@v1.2.0:README.md'), 'https://github.com/alpha/server/blob/v1.2.0/README.md');
  });
});
