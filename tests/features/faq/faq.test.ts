import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeAnswer, byTopic, faqPage, jsonForHtml, relatedTo } from '../../../src/features/faq/faq.ts';
import { termsOf } from '../../../src/features/glossary/glossary.ts';
import type { Scenario } from '../../../src/core/model.ts';
import { aQuestion, aSupport, aTerm } from '../../fixtures/things.ts';

test('questions stand below their topic, by order and then by id', () => {
  const topics = [
    { id: 'sound', label: 'Sound' },
    { id: 'light', label: 'Light' },
  ];
  const questions = [
    aQuestion('lamp', { topic: 'light', order: 2 }),
    aQuestion('horn', { topic: 'sound', order: 2 }),
    aQuestion('bell', { topic: 'sound', order: 2 }),
    aQuestion('ring', { topic: 'sound', order: 1 }),
  ];
  const groups = byTopic(topics, questions).map(({ topic, questions: list }) => [topic.id, list.map(({ id }) => id)]);
  assert.deepEqual(groups, [
    ['sound', ['ring', 'bell', 'horn']],
    ['light', ['lamp']],
  ]);
});

test('an answer in plain text is the short one, then that of each tool', () => {
  const question = aQuestion('bell', { answers: { alpha: 'It rings.', beta: 'It does not.' } });
  assert.equal(wholeAnswer(question), 'Yes. Alpha: It rings. Beta: It does not.');
});

test('a question leads to its rows, needs, scenarios and neighbours, and to nothing that is not there', () => {
  const bell = aQuestion('bell');
  assert.deepEqual(relatedTo(bell), []);
  const asked = {
    ...bell,
    criteria: [aSupport('lights')],
    scenarios: [{ id: 'commute', title: 'A commute' } as Scenario],
    questions: [aQuestion('horn')],
  };
  assert.deepEqual(relatedTo(asked), [
    { title: 'Cells', links: [{ to: '/compare/#lights', label: 'Lights' }] },
    { title: 'Scenarios', links: [{ to: '/scenarios/commute/', label: 'A commute' }] },
    { title: 'See also', links: [{ to: '#horn', label: 'Will they hear me?' }] },
  ]);
});

test('the structured data name each question, its address and its answer', () => {
  assert.deepEqual(faqPage([aQuestion('bell')], 'https://mesh.example/faq/'), {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Will they hear me?',
        url: 'https://mesh.example/faq/#bell',
        acceptedAnswer: { '@type': 'Answer', text: 'Yes.' },
      },
    ],
  });
});

test('JSON inside a script element cannot end it, and reads back as it was', () => {
  const value = { text: '</script><!-- <script>' };
  assert.ok(!jsonForHtml(value).includes('<'));
  assert.deepEqual(JSON.parse(jsonForHtml(value)), value);
});

test('a row of the comparison finds the terms that explain it', () => {
  const terms = [aTerm('bell', ['lights', 'weight']), aTerm('lamp', ['lights']), aTerm('frame')];
  assert.deepEqual(
    termsOf('lights', terms).map(({ id }) => id),
    ['bell', 'lamp'],
  );
  assert.deepEqual(termsOf('slogan', terms), []);
});
