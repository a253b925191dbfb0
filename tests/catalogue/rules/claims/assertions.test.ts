import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCatalogue } from '../../../../src/catalogue/index.ts';
import { claimAssertions } from '../../../../src/catalogue/rules/claims/assertions.ts';
import { INVENTED } from '../../../../scripts/lib/small-site.ts';
import type { Scope } from '../../../../src/catalogue/rules/rule.ts';

const { criteria, claims } = getCatalogue(INVENTED);
const [claim] = claims;
const messages = (row: string, value: unknown, touched = [row]) => {
  const one = { ...claim, criteria: touched.map((id) => ({ id })), asserts: [{ criterion: { id: row }, value }] };
  const scope = { files: [], content: { criteria, claims: [one] }, today: '2026-11-22' } as unknown as Scope;
  return claimAssertions.check(scope).map(({ message }) => message);
};
const rowOf = (kind: string) => criteria.find((criterion) => criterion.kind === kind)!.id;

test('an assertion fits the kind of its criterion', () => {
  const quantity = criteria.find((criterion) => criterion.kind === 'quantity')!;
  assert.deepEqual(messages(rowOf('support'), 'yes'), []);
  assert.deepEqual(messages(rowOf('support'), ['yes']), [`"${rowOf('support')}" takes a single word`]);
  assert.deepEqual(messages('route-shape', ['direct']), []);
  assert.deepEqual(messages('route-shape', ['flown']), ['"flown" is not an answer of "route-shape"']);
  assert.equal(messages('route-shape', 'yes').length, 1);
  assert.deepEqual(messages(quantity.id, { max: 2, unit: quantity.unit }), []);
  assert.deepEqual(messages(quantity.id, { max: 2, unit: 'acres' }), [`"${quantity.id}" takes a quantity`]);
  assert.deepEqual(messages(rowOf('version'), 'yes'), ['a criterion of kind version decides no need']);
});

test('it is about a criterion that the claim touches', () => {
  assert.deepEqual(messages('route-shape', ['direct'], []), ['the claim does not touch "route-shape"']);
});
