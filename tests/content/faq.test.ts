import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from './content.ts';

const { questions, topics, terms, tools, criteria, needs, scenarios } = content;

test('there are the 43 questions: 38 of operators and the five of the field report', () => {
  assert.equal(questions.length, 43);
  assert.equal(questions.filter(({ report }) => report).length, 5);
});

test('what the field report answered is set beside our answer', () => {
  assert.deepEqual(
    questions.filter(({ report, reported }) => report && !reported),
    [],
  );
});

test('every answer has sources, its own or those of each tool', () => {
  const without = questions.filter((question) => {
    const own = question.sources.length > 0;
    return !own && (question.tools.length === 0 || question.tools.some(({ sources }) => sources.length === 0));
  });
  assert.deepEqual(
    without.map(({ id }) => id),
    [],
  );
});

test('every topic has questions, each at a place of its own', () => {
  for (const { id } of topics) {
    const places = questions.filter(({ topic }) => topic.id === id).map(({ order }) => order);
    assert.ok(places.length > 0, id);
    assert.equal(new Set(places).size, places.length, `${id}: two questions at one place`);
  }
});

test('every reference leads somewhere', () => {
  const known = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [toolIds, rowIds, needIds, faqIds, termIds] = [tools, criteria, needs, questions, terms].map(known);
  const scenarioIds = known(scenarios);
  for (const question of questions) {
    for (const { tool } of question.tools) assert.ok(toolIds?.has(tool.id), `${question.id}: ${tool.id}`);
    for (const { id } of question.criteria) assert.ok(rowIds?.has(id), `${question.id}: ${id}`);
    for (const { id } of question.needs) assert.ok(needIds?.has(id), `${question.id}: ${id}`);
    for (const { id } of question.scenarios) assert.ok(scenarioIds.has(id), `${question.id}: ${id}`);
    for (const { id } of question.questions) assert.ok(faqIds?.has(id) && id !== question.id, `${question.id}: ${id}`);
  }
  for (const term of terms) {
    for (const { id } of term.terms) assert.ok(termIds?.has(id) && id !== term.id, `${term.id}: ${id}`);
    for (const { id } of term.criteria) assert.ok(rowIds?.has(id), `${term.id}: ${id}`);
  }
});

test('no two questions share a wording, and none repeats its own', () => {
  const wordings = questions.flatMap(({ question, also }) => [question, ...also].map((text) => text.toLowerCase()));
  assert.deepEqual(
    wordings.filter((text, index) => wordings.indexOf(text) !== index),
    [],
  );
});

test('the glossary holds at least 25 terms, and no two go by one name', () => {
  assert.ok(terms.length >= 25);
  const names = terms.map(({ term }) => term.toLowerCase());
  assert.equal(new Set(names).size, names.length);
});
