import assert from 'node:assert/strict';
import { test } from 'node:test';
import { since, type KeptChange } from '../../../src/core/decision/since.ts';
import type { FactValue } from '../../../src/core/model.ts';
import { aFact, aNeed, aProduct, aQuantity, aRule, aSource } from '../../fixtures/things.ts';

const night = aNeed();
const loud = aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] });
const products = [aProduct('alpha', { lights: 'yes', bell: 'no' }), aProduct('beta', { lights: 'no', bell: 'yes' })];
const aChange = (id: string, on: string, tool: string, row: string, was?: string): KeptChange => ({
  ...{ id, on, tool: { id: tool }, criterion: { id: row }, kind: 'product', sources: [] },
  ...{ from: was ?? 'dim', to: 'now', was: was === undefined ? undefined : { value: was } },
});
const sinceOf = (changes: readonly KeptChange[], day = '2026-11-10', must = [night]) => {
  const { changed, sameDay, then, now, another } = since(products, { must, nice: [] }, changes, day);
  return {
    changed: changed.map(({ product, row, changes: all }) => `${row}--${product.id} ${all.map(({ id }) => id).join()}`),
    sameDay: sameDay.map(({ id }) => id),
    then: then?.map(({ id, status }) => `${id} ${status}`),
    now: now.map(({ id, status }) => `${id} ${status}`),
    another,
  };
};

test('the old answer is computed from the old values', () => {
  assert.deepEqual(sinceOf([aChange('lit', '2026-11-20', 'alpha', 'lights', 'no')]), {
    changed: ['lights--alpha lit'],
    sameDay: [],
    then: ['alpha ruled-out', 'beta ruled-out'],
    now: ['alpha fits', 'beta ruled-out'],
    another: true,
  });
});

test('a change that alters nothing is listed, and the answer is the same', () => {
  const { changed, another } = sinceOf([aChange('lit', '2026-11-20', 'beta', 'lights', 'unknown')]);
  assert.deepEqual([changed, another], [['lights--beta lit'], false]);
});

test('of several changes of a cell the oldest has the value of that day', () => {
  const changes = [
    aChange('second', '2026-11-20', 'alpha', 'lights', 'partly'),
    aChange('first', '2026-11-15', 'alpha', 'lights', 'no'),
    aChange('before', '2026-11-01', 'alpha', 'lights', 'yes'),
  ];
  const { changed, then } = sinceOf(changes);
  assert.deepEqual(changed, ['lights--alpha second,first']);
  assert.deepEqual(then, ['alpha ruled-out', 'beta ruled-out']);
});

test('what our lab measured in place of an unknown is part of what a choice rests on, for the tool that it measured', () => {
  const weight = aQuantity('weight', 'kg');
  const light = aNeed({ rules: [{ criterion: weight, free: false, atMost: 12 }] });
  const measured = { row: 'taken', value: { min: 9, max: 9, unit: 'kg' }, text: 'we measured', source: aSource('run') };
  const weighed = [
    aProduct('alpha', { weight: aFact('unknown', { measured }), taken: measured.value }),
    aProduct('beta', { weight: { min: 20, max: 20, unit: 'kg' }, taken: 'unknown' }),
  ];
  const was = (value: FactValue): KeptChange[] =>
    ['alpha', 'beta'].map((id) => ({ ...aChange(`${id}-taken`, '2026-11-20', id, 'taken'), was: { value } }));
  const thenOf = (value: FactValue) => {
    const { changed, then, another } = since(weighed, { must: [light], nice: [] }, was(value), '2026-11-10');
    return [changed.map(({ product }) => product.id), then?.map(({ status }) => status), another];
  };
  assert.deepEqual(thenOf('unknown'), [['alpha'], ['cannot-say', 'ruled-out'], true]);
  assert.deepEqual(thenOf({ min: 30, max: 30, unit: 'kg' }), [['alpha'], ['ruled-out', 'ruled-out'], true]);
  assert.deepEqual(thenOf({ min: 8, max: 9, unit: 'kg' }), [['alpha'], ['fits', 'ruled-out'], false]);
});

test('what the choice does not rest on is left out', () => {
  const bell = [aChange('rung', '2026-11-20', 'beta', 'bell', 'no')];
  assert.deepEqual(sinceOf(bell).changed, []);
  assert.deepEqual(sinceOf(bell, '2026-11-10', [loud]).changed, ['bell--beta rung']);
});

test('a change of the day itself is named apart: the link may be older or newer', () => {
  const { changed, sameDay, another } = sinceOf([aChange('lit', '2026-11-10', 'alpha', 'lights', 'no')]);
  assert.deepEqual([changed, sameDay, another], [[], ['lit'], false]);
});

test('without the old value the old answer is not made up', () => {
  const { changed, then, another } = sinceOf([aChange('lit', '2026-11-20', 'alpha', 'lights')]);
  assert.deepEqual([changed, then, another], [['lights--alpha lit'], undefined, undefined]);
});

test('a change of a product that is not judged here is passed over', () =>
  assert.deepEqual(sinceOf([aChange('lit', '2026-11-20', 'gone', 'lights', 'no')]).changed, []));
