import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faqPage } from '../../../src/features/faq/json-ld.ts';
import { jsonForHtml } from '../../../src/ui/json-ld.ts';
import { faqMarkdown } from '../../../src/features/faq/markdown.ts';
import { questionRecord } from '../../../src/features/faq/search.ts';
import { faqView, questionView } from '../../../src/features/faq/view.ts';
import type { Scenario } from '../../../src/core/model.ts';
import { aQuestion, aSource, aSupport, aSymptom } from '../../fixtures/things.ts';

const address = (path: string) => (path.startsWith('/') ? `https://mesh.example${path}` : path);
const topics = [
  { id: 'sound', label: 'Sound' },
  { id: 'light', label: 'Light' },
];

test('questions are below their topic, by order and then by id', () => {
  const questions = [
    aQuestion('lamp', { topic: 'light', order: 2 }),
    aQuestion('horn', { topic: 'sound', order: 2 }),
    aQuestion('bell', { topic: 'sound', order: 2 }),
    aQuestion('ring', { topic: 'sound', order: 1 }),
  ];
  const view = faqView({ topics, questions, symptoms: [] });
  assert.deepEqual(
    view.topics.map(({ id, title, questions: list }) => [id, title, list.map((question) => question.id)]),
    [
      ['topic-sound', 'Sound', ['ring', 'bell', 'horn']],
      ['topic-light', 'Light', ['lamp']],
    ],
  );
  assert.deepEqual(
    view.meta.outline?.map(({ id }) => id),
    ['topic-sound', 'topic-light'],
  );
  assert.match(view.meta.description, /^4 questions /);
});

test('an answer in plain text is the short one, then that of each tool', () => {
  const question = aQuestion('bell', { answers: { alpha: 'It rings.', beta: 'It does not.' } });
  assert.equal(questionView(question).text, 'Yes. Alpha: It rings. Beta: It does not.');
});

test('a question leads to its rows, needs, scenarios and neighbours, and to nothing that is not there', () => {
  const bell = aQuestion('bell');
  assert.deepEqual(questionView(bell).related, []);
  const asked = {
    ...bell,
    criteria: [aSupport('lights')],
    scenarios: [{ id: 'commute', title: 'A commute' } as Scenario],
    questions: [aQuestion('horn')],
  };
  assert.deepEqual(questionView(asked).related, [
    { title: 'Cells', links: [{ to: '/compare/lights/', label: 'Lights' }] },
    { title: 'Scenarios', links: [{ to: '/scenarios/commute/', label: 'A commute' }] },
    { title: 'See also', links: [{ to: '#horn', label: 'Will they hear me?' }] },
  ]);
});

test('a question leads to the symptoms that name it, the most reported first', () => {
  const bell = aQuestion('bell');
  const symptoms = [
    aSymptom('crack', { questions: [bell], threads: 1 }),
    aSymptom('rust', { questions: [bell], threads: 4 }),
    aSymptom('dent'),
  ];
  assert.deepEqual(questionView(bell, symptoms).related, [
    {
      title: 'Symptoms',
      links: [
        { label: 'The rust is silent', to: '/troubleshoot/sound/rust/' },
        { label: 'The crack is silent', to: '/troubleshoot/sound/crack/' },
      ],
    },
  ]);
});

test('the structured data name each question, its address and its answer', () => {
  const view = faqView({ topics, questions: [aQuestion('bell')], symptoms: [] });
  assert.deepEqual(faqPage(view, address), {
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

test('the search finds a question by its other wordings, with the whole answer', () => {
  const question = aQuestion('bell', { answers: { alpha: 'It rings.' } });
  assert.deepEqual(questionRecord(questionView(question)), {
    url: '/faq/#bell',
    kind: 'question',
    title: 'Will they hear me?',
    also: ['horn', 'is it loud', 'ring'],
    text: 'Yes. Alpha: It rings.',
  });
});

test('the Markdown has the headings of the page, and each question its answers, sources and address', () => {
  const bell = aQuestion('bell', { answers: { alpha: 'It rings.' } });
  const tools = bell.tools.map((answer) => ({ ...answer, version: 'v1.1', sources: [aSource('manual')] }));
  const view = faqView({ topics, questions: [{ ...bell, tools, reported: 'no' }], symptoms: [] });
  const { path, markdown } = faqMarkdown(view, new Map([['bell', 'More of [it](/glossary/).']]), address);
  assert.equal(path, '/faq/');
  assert.ok(
    markdown.includes(
      [
        '## Sound',
        '### Will they hear me?',
        'Yes.',
        '- Alpha (v1.1): It rings. <https://github.com/alpha/alpha/blob/v1.2.0/manual.md>',
        'More of [it](https://mesh.example/glossary/).',
        'The field report: no',
        'Checked 2026-11-01: https://mesh.example/faq/#bell',
      ].join('\n\n'),
    ),
  );
});
