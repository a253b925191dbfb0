import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestScenario } from '../../../src/core/decision/nearest.ts';

const scenarios = [
  { id: 'town', needs: ['night', 'loud', 'cheap'], tool: 'alpha' },
  { id: 'hill', needs: ['night', 'light'], tool: 'beta' },
  { id: 'lake', needs: ['night', 'dry'], tool: 'gamma' },
];
const nearest = (must: string[], nice: string[] = [], first?: string) =>
  nearestScenario(scenarios, { must, nice }, first)?.id;

test('the nearest scenario has the most needs in common, musts and wishes alike', () => {
  assert.equal(nearest(['night'], ['loud']), 'town');
  assert.equal(nearest(['loud', 'cheap', 'light']), 'town');
});
test('of two with as many, the one that asks for less else', () => assert.equal(nearest(['night']), 'hill'));
test('then the one that chose the tool in first place', () => assert.equal(nearest(['night'], [], 'gamma'), 'lake'));
test('none without a need in common', () => {
  assert.equal(nearest(['other']), undefined);
  assert.equal(nearest([]), undefined);
});
