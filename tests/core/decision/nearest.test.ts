import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestScenario } from '../../../src/core/decision/nearest.ts';

const scenarios = [
  { id: 'town', must: ['night'], needs: ['night', 'loud', 'cheap'], tool: 'alpha' },
  { id: 'hill', must: ['night'], needs: ['night', 'light'], tool: 'beta' },
  { id: 'lake', must: ['night'], needs: ['night', 'dry'], tool: 'gamma' },
];
const fits = (...ids: string[]) => ids.map((id) => ({ id, status: 'fits' as const }));
const nearest = (must: string[], nice: string[] = [], tools: Parameters<typeof nearestScenario>[2] = []) =>
  nearestScenario(scenarios, { must, nice }, tools)?.id;

test('the nearest scenario has the most needs in common, must-haves and nice-to-haves alike', () => {
  assert.equal(nearest(['night'], ['loud']), 'town');
  assert.equal(nearest(['loud', 'cheap', 'light']), 'town');
});
test('shared must-haves count before shared nice-to-haves', () => {
  const pair = [
    { id: 'wishes', must: [], needs: ['night', 'loud', 'dry'], tool: 'alpha' },
    { id: 'musts', must: ['night'], needs: ['night', 'cheap', 'wide', 'light'], tool: 'alpha' },
  ];
  assert.equal(nearestScenario(pair, { must: ['night'], nice: ['loud', 'dry'] }, [])?.id, 'musts');
});
test('a scenario whose tool the choice rules out is the nearest only where no other has a need in common', () => {
  const out = { id: 'alpha', status: 'ruled-out' } as const;
  assert.equal(nearest(['night', 'loud', 'cheap'], [], [...fits('gamma'), out]), 'lake');
  assert.equal(nearest(['loud'], [], [...fits('gamma'), out]), 'town');
});
test('of two with as many, the one that chose the tool in first place', () =>
  assert.equal(nearest(['night'], [], fits('gamma', 'beta')), 'lake'));
test('then the one that asks for less else', () => assert.equal(nearest(['night']), 'hill'));
test('one that could not do without what the reader waved aside comes after all others', () => {
  const choice = { must: ['night', 'cheap'], nice: [], not: ['dry'] };
  const strict = { id: 'strict', must: ['night', 'cheap', 'dry'], needs: ['night', 'cheap', 'dry'], tool: 'alpha' };
  assert.equal(nearestScenario([strict, ...scenarios], choice, [])?.id, 'town');
  assert.equal(nearestScenario([strict, ...scenarios], { ...choice, not: [] }, [])?.id, 'strict');
});
test('none without a need in common', () => {
  assert.equal(nearest(['other']), undefined);
  assert.equal(nearest([]), undefined);
});
