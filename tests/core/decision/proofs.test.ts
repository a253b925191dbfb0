import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit } from '../../../src/core/decision/judge.ts';
import { judged, proofsOf } from '../../../src/core/decision/proofs.ts';
import { aNeed, aProduct, aSupport } from '../../fixtures/things.ts';

const need = aNeed();
const fits = [fit(aProduct('alpha', { lights: 'no' }), { must: [need], nice: [] })];
const criteria = new Map([['lights', aSupport()]]);
const proofs = proofsOf(fits, criteria, (row, product) => `/${row}/#${product}`);

test('a verdict leads to the cells that decide it', () => {
  assert.deepEqual(proofs('alpha', need.id), [{ text: 'Lights: no', href: '/lights/#alpha' }]);
});

test('of what was not judged there is no proof', () => {
  assert.deepEqual(proofs('beta', need.id), []);
  assert.deepEqual(proofs('alpha', 'another'), []);
});

test('what a product was judged by has musts first', () => {
  const both = fit(aProduct('alpha', {}), { must: [need], nice: [{ ...need, id: 'wish' }] });
  assert.deepEqual(
    judged(both).map(({ need: id }) => id),
    [need.id, 'wish'],
  );
});
