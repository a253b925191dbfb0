import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differences } from '../../../src/features/compare/differences.ts';
import { aFact, aNeed, aProduct, aRule, aSupport } from '../../fixtures/things.ts';

const rows = ['lights', 'bell', 'rack', 'lock'].map((id) => aSupport(id));
const on = (row: string, id: string, featured = false) => aNeed({ id, featured, rules: [aRule({ row })] });
const order = (...args: Parameters<typeof differences>) => differences(...args).map(({ criterion }) => criterion.id);

describe('the differences that decide', () => {
  test('are in the order of the needs that depend on them', () => {
    const pair = [
      aProduct('alpha', { lights: 'yes', bell: 'yes' }),
      aProduct('beta', { lights: 'no', bell: 'no' }),
    ] as const;
    const found = differences(rows, [on('lights', 'night'), on('bell', 'ring'), on('bell', 'ping')], pair);
    assert.deepEqual(
      found.map(({ criterion, needs }) => [criterion.id, needs.map(({ id }) => id)]),
      [
        ['bell', ['ring', 'ping']],
        ['lights', ['night']],
      ],
    );
  });
  test('leave out rows that no need asks, rows that are alike, and rows where something is unknown', () => {
    const pair = [
      aProduct('alpha', { lights: 'yes', bell: 'yes', rack: 'yes', lock: 'yes' }),
      aProduct('beta', { lights: 'yes', bell: 'unknown', lock: 'no' }),
    ] as const;
    assert.deepEqual(order(rows, [on('lights', 'a-need'), on('bell', 'b-need'), on('rack', 'c-need')], pair), []);
  });
  test('among equals, what the front page asks comes first, then the wider gap, then the order of the table', () => {
    const pair = [
      aProduct('alpha', { lights: 'yes', bell: 'yes', rack: 'yes', lock: 'yes' }),
      aProduct('beta', { lights: 'partly', bell: 'no', rack: 'partly', lock: 'partly' }),
    ] as const;
    const needs = [on('lights', 'a-need'), on('bell', 'b-need'), on('rack', 'c-need'), on('lock', 'd-need', true)];
    assert.deepEqual(order(rows, needs, pair), ['lock', 'bell', 'lights', 'rack']);
  });
  test('an edition decides where the need must be free', () => {
    const free = aNeed({ id: 'free-lights', rules: [aRule({ free: true })] });
    const pair = [
      aProduct('alpha', { lights: aFact('yes', { edition: 'free' }) }),
      aProduct('beta', { lights: aFact('yes', { edition: 'paid' }) }),
    ] as const;
    assert.deepEqual(order(rows, [free], pair), ['lights']);
  });
  test('do not depend on the order of the two', () => {
    const [a, b] = [aProduct('alpha', { lights: 'yes', bell: 'no' }), aProduct('beta', { lights: 'no', bell: 'yes' })];
    const needs = [on('lights', 'a-need'), on('bell', 'b-need')];
    assert.deepEqual(order(rows, needs, [a, b]), order(rows, needs, [b, a]));
  });
});
