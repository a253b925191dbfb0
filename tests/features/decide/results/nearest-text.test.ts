import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from '../../../../src/core/decision/choice.ts';
import { nearestText } from '../../../../src/features/decide/results/nearest-text.ts';
import { aFit } from '../../../fixtures/fits.ts';

const labels = new Map(['night', 'loud', 'dry', 'wide'].map((id) => [id, `Label of ${id}`]));
const town = { label: 'Town', must: ['night', 'loud', 'dry'], needs: ['night', 'loud', 'dry'], tool: 'alpha' };
const left = [aFit('Alpha', ['meets']), aFit('Beta', ['meets'])];
const out = [aFit('Beta', ['meets']), aFit('Alpha', ['fails'])];
const text = (choice: Partial<Choice>, fits = left, known = labels) => {
  const { scenario, before, after, all } = nearestText([town], { must: [], nice: [], ...choice }, fits, known);
  return [`${before}${scenario?.label ?? ''}${after}`, all];
};

test('a scenario that is near is named', () =>
  assert.deepEqual(text({ must: ['night', 'loud'] }), ['The nearest scenario: Town', false]));

test('the closest of those that are not near is named with what it needs besides', () => {
  assert.deepEqual(text({ must: ['night'] }), [
    'No scenario is near. The closest: Town. It also needs “Label of loud” and “Label of dry”.',
    true,
  ]);
  assert.match(String(text({ must: ['night', 'loud'], not: ['dry'] })[0]), /It also needs “Label of dry”\.$/);
});

test('or with what it does not need and the reader does', () => {
  const choice = { must: ['night', 'wide', 'other', 'far'], nice: ['loud', 'dry'] };
  assert.match(String(text(choice)[0]), /Its needs do not include “Label of wide”\.$/);
  assert.match(String(text(choice, left, new Map())[0]), /It has other needs\.$/);
});

test('where none shares a need, or only one whose tool is ruled out, it leads to all', () => {
  assert.deepEqual(text({ must: ['wide'] }), ['No scenario is near.', true]);
  assert.deepEqual(text({ must: ['night', 'loud'] }, out), ['No scenario is near.', true]);
});
