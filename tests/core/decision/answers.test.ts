import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paidIn } from '../../../src/core/decision/answers.ts';

test('an answer accepts what it names in a paid edition, once a choice holds it', () => {
  const answer = { must: [], nice: [], not: ['light'], paid: ['lamp'] };
  const questions = [{ answers: [{ ...answer, not: [], must: ['light'], paid: [] }, answer] }, { answers: [] }];
  assert.deepEqual(paidIn(questions, { must: [], nice: [], not: ['light'] }), ['lamp']);
  assert.deepEqual(paidIn(questions, { must: ['light'], nice: [] }), []);
  assert.deepEqual(paidIn(questions, { must: ['loud'], nice: [] }), []);
});
