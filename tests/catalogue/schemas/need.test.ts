import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleSchema } from '../../../src/catalogue/schemas/need.ts';

const criterion = { collection: 'criteria', id: 'lights' };

test('a rule that lists answers fails every other answer and allows paid ones by default', () => {
  assert.deepEqual(ruleSchema.parse({ criterion: 'lights', meets: ['yes'] }), {
    criterion,
    free: false,
    meets: ['yes'],
    partly: [],
    every: false,
    otherwise: 'fails',
  });
});
test('a rule with a bound has exactly one, and zero is one', () => {
  assert.deepEqual(ruleSchema.parse({ criterion: 'lights', atMost: 0 }), { criterion, free: false, atMost: 0 });
  assert.ok(!ruleSchema.safeParse({ criterion: 'lights', atMost: 1, atLeast: 1 }).success);
});
test('a rule is never both', () => {
  assert.ok(!ruleSchema.safeParse({ criterion: 'lights', atMost: 1, meets: ['yes'] }).success);
});
