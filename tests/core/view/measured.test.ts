import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Criterion, Source } from '../../../src/core/model.ts';
import { measuredBeside, measuredLinks } from '../../../src/core/view/measured.ts';
import { aFact, aQuantity } from '../../fixtures/things.ts';

const stated = { ...aQuantity('stated', 'GB'), role: 'stated-memory' } as Criterion;
const taken = { ...aQuantity('taken', 'MiB'), role: 'memory-in-use', measuredWith: 'with 10 nodes' } as Criterion;
const other = aQuantity('other');
const lab = { id: 'run', lab: { version: 'v1.2.0' } } as Source;
const value = { min: 59.5, max: 60, unit: 'MiB' };
const facts = (...sources: Source[]) => ({
  facts: { stated: aFact('unknown'), taken: aFact(value, { sources }) },
});
const beside = (row: Criterion, ...sources: Source[]) => measuredBeside(row, [stated, taken, other], facts(...sources));

test('a figure of the lab is beside what a vendor asks for, with its unit, its conditions, its version and its cell', () => {
  const measured = beside(stated, lab);
  assert.deepEqual(measured, {
    row: 'taken',
    value,
    text: 'we measured 59.5 to 60 MiB with 10 nodes, v1.2.0',
    source: lab,
  });
  assert.deepEqual(measuredLinks(measured && { measured }, 'alpha'), [
    { label: 'we measured 59.5 to 60 MiB with 10 nodes, v1.2.0', to: '/compare/taken/#alpha' },
  ]);
});

test('no figure that the lab did not take, and none beside another row', () => {
  assert.equal(beside(stated, { id: 'page' } as Source), undefined);
  assert.equal(beside(stated), undefined);
  assert.equal(beside(other, lab), undefined);
  assert.equal(beside(taken, lab), undefined);
  assert.deepEqual(measuredLinks(undefined, 'alpha'), []);
});
