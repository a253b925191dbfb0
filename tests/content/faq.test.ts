import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from './content.ts';

const { questions, terms } = content;

test('there are the 43 questions: 38 of operators and the five of the field report', () => {
  assert.ok(questions.length >= 43);
  assert.ok(questions.filter(({ report }) => report).length >= 5);
});

test('the glossary holds at least 25 terms', () => {
  assert.ok(terms.length >= 25);
});
