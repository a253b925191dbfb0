import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, suggest } from '../../src/catalogue/nearest.ts';

test('a slip of two letters is recognised, in a long word one third of it', () => {
  assert.equal(nearest('lihgts', ['bell', 'lights']), 'lights');
  assert.equal(nearest('control-plan-isolated', ['control-plane-isolation']), 'control-plane-isolation');
});
test('another word is not', () => {
  assert.equal(nearest('brakes', ['bell', 'lights']), undefined);
  assert.equal(nearest('a', []), undefined);
});
test('advice is the nearest word, else a short list, else what to do', () => {
  assert.equal(suggest('bel', ['bell', 'lights'], 'remove it'), 'did you mean "bell"?');
  assert.equal(suggest('brakes', ['bell', 'lights'], 'remove it'), 'use one of: bell, lights');
  assert.equal(
    suggest(
      'brakes',
      Array.from({ length: 13 }, (_, index) => `row-${index}-long`),
      'remove it',
    ),
    'remove it',
  );
  assert.equal(suggest('brakes', [], 'remove it'), 'remove it');
});
