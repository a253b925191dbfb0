import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Criterion, Source } from '../../../src/core/model.ts';
import { measuredFacts, measuredLinks, measuredRows } from '../../../src/core/view/measured.ts';
import { aFact, aQuantity } from '../../fixtures/things.ts';

const stated = { ...aQuantity('stated', 'GB'), role: 'stated-memory' } as Criterion;
const taken = { ...aQuantity('taken', 'MB'), role: 'memory-in-use', label: 'Memory in use' } as Criterion;
const other = aQuantity('other');
const lab = { id: 'run', lab: { version: 'v1.2.0' } } as Source;
const facts = (...sources: Source[]) => ({
  facts: { stated: aFact('unknown'), taken: aFact({ min: 59.5, max: 60, unit: 'MB' }, { sources }) },
});
const words = (asked: readonly Criterion[], ...sources: Source[]) =>
  measuredLinks(measuredFacts(measuredRows(asked, [stated, taken, other]), facts(...sources)), 'alpha');

test('a figure of the lab is said beside what a vendor asks for, with its version and its cell', () =>
  assert.deepEqual(words([stated], lab), [
    { label: 'Memory in use: 59.5 to 60 MB, measured, v1.2.0', to: '/compare/taken/#alpha' },
  ]));

test('nothing is said of a figure that the lab did not take, nor beside another row', () => {
  assert.deepEqual(words([stated], { id: 'page' } as Source), []);
  assert.deepEqual(words([stated]), []);
  assert.deepEqual(words([other, taken], lab), []);
});
