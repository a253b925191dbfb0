import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faqData, questionData } from '../../../src/features/faq/json-ld.ts';
import { stampText } from '../../../src/core/view/stamp.ts';
import { jsonForHtml } from '../../../src/ui/json-ld.ts';
import { faqMarkdown, questionMarkdown } from '../../../src/features/faq/markdown.ts';
import { questionCard } from '../../../src/features/faq/preview.ts';
import { questionView } from '../../../src/features/faq/question-view.ts';
import { questionRecord } from '../../../src/features/faq/search.ts';
import { faqView, questionViews } from '../../../src/features/faq/view.ts';
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
  const view = faqView({ topics, questions });
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
  assert.deepEqual(
    questionViews({ topics, questions, symptoms: [] }).map(({ id }) => id),
    ['ring', 'bell', 'horn', 'lamp'],
  );
});

test('a line of the list is the question with its short answer, and leads to its page', () => {
  const view = faqView({ topics, questions: [aQuestion('bell')] });
  assert.deepEqual(view.topics[0]?.questions, [
    { id: 'bell', to: '/faq/bell/', question: 'Will they hear me?', short: 'Yes.' },
  ]);
});

test('the sections of a body are the contents of its page', () => {
  const body = '<Section id="steps-bell" title="Steps with a bell">\n\nRing.\n\n</Section>';
  assert.deepEqual(questionView({ ...aQuestion('bell'), body }).meta.outline, [
    { id: 'steps-bell', title: 'Steps with a bell', level: 2 },
  ]);
});

test('the page of a question has its topic above, and its neighbours in the topic below', () => {
  const topic = { id: 'sound', label: 'Sound' };
  const questions = ['bell', 'horn', 'ring'].map((id, order) => ({ ...aQuestion(id, { order: order + 1 }), topic }));
  const [, horn] = questionViews({ topics, questions, symptoms: [] });
  assert.deepEqual(horn?.meta.crumbs, [
    { label: 'Questions', to: '/faq/' },
    { label: 'Sound', to: '/faq/#topic-sound' },
  ]);
  assert.deepEqual(horn.turn, {
    label: 'Sound',
    previous: { label: 'Will they hear me?', to: '/faq/bell/' },
    next: { label: 'Will they hear me?', to: '/faq/ring/' },
  });
  assert.equal(horn.list, '/faq/#topic-sound');
  assert.equal(horn.meta.lead, 'Yes.');
});

test('an answer in plain text is the short one, how it goes on, then that of each tool', () => {
  const question = aQuestion('bell', { answers: { alpha: 'It rings.', beta: 'It does not.' } });
  assert.equal(questionView(question).text, 'Yes. They will. Alpha: It rings. Beta: It does not.');
});

test('each answer says how sure it is, for the version of its tool or its own; one without a source says nothing', () => {
  const bell = aQuestion('bell', { answers: { alpha: 'It rings.' } });
  const [alpha] = bell.tools;
  assert.ok(alpha);
  const sourced = { ...alpha, sources: [aSource('manual')] };
  const { stamp, answers } = questionView({ ...bell, tools: [sourced, { ...sourced, version: 'v1.1' }, alpha] });
  assert.equal(stamp, undefined);
  assert.deepEqual(
    answers.map((answer) => answer.stamp && stampText(answer.stamp)),
    ['docs, v1.2.0, 1 Nov 2026, moderate certainty', 'docs, v1.1, 1 Nov 2026, moderate certainty', undefined],
  );
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
    { title: 'Criteria of the comparison', links: [{ to: '/compare/lights/', label: 'Lights' }] },
    { title: 'Scenarios', links: [{ to: '/scenarios/commute/', label: 'A commute' }] },
    { title: 'See also', links: [{ to: '/faq/horn/', label: 'Will they hear me?' }] },
  ]);
});

test('a question leads to the symptoms that name it, the most reported first', () => {
  const bell = aQuestion('bell');
  const symptoms = [
    aSymptom('crack', { questions: [bell], threads: 1 }),
    aSymptom('rust', { questions: [bell], threads: 4 }),
    aSymptom('dent'),
  ];
  assert.deepEqual(questionView(bell, { symptoms }).related, [
    {
      title: 'Symptoms',
      links: [
        { label: 'The rust is silent', to: '/troubleshoot/sound/rust/' },
        { label: 'The crack is silent', to: '/troubleshoot/sound/crack/' },
      ],
    },
  ]);
});

test('the structured data of a question have its address and its answer, those of the list its pages', () => {
  const bell = aQuestion('bell');
  assert.deepEqual(questionData(questionView(bell), address), {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Will they hear me?',
        url: 'https://mesh.example/faq/bell/',
        acceptedAnswer: { '@type': 'Answer', text: 'Yes. They will.' },
      },
    ],
  });
  assert.deepEqual(faqData(faqView({ topics, questions: [bell] }), address), {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: 'Questions operators ask',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Will they hear me?', url: 'https://mesh.example/faq/bell/' },
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
    url: '/faq/bell/',
    kind: 'question',
    title: 'Will they hear me?',
    also: ['horn', 'is it loud', 'ring'],
    text: 'Yes. They will. Alpha: It rings.',
  });
});

test('the preview of a question shows the short answer and the tools that have one of their own', () => {
  const bell = aQuestion('bell', { answers: { alpha: 'It rings.' } });
  const view = questionView({ ...bell, topic: { id: 'sound', label: 'Sound' } });
  const { kicker, title, text, tools } = questionCard(view);
  assert.deepEqual([kicker, title, text], ['Question · Sound', 'Will they hear me?', 'Yes.']);
  assert.deepEqual(
    tools.map(({ name }) => name),
    ['Alpha'],
  );
});

test('the Markdown of a question has its answers, each with its sources', () => {
  const bell = aQuestion('bell', { answers: { alpha: 'It rings.' } });
  const tools = bell.tools.map((answer) => ({ ...answer, version: 'v1.1', sources: [aSource('manual')] }));
  const view = questionView({ ...bell, tools, reported: 'says no.' });
  const { path, markdown } = questionMarkdown(view, 'More of [it](/glossary/).', address);
  assert.equal(path, '/faq/bell/');
  assert.equal(
    markdown,
    [
      '# Will they hear me?',
      'Yes.',
      'Address: https://mesh.example/faq/bell/',
      'They will.',
      '- Alpha: It rings. (docs, v1.1, 1 Nov 2026, moderate certainty) <https://github.com/alpha/alpha/blob/v1.2.0/manual.md>',
      'More of [it](https://mesh.example/glossary/).',
      'The field report says no.',
      'Checked 2026-11-01.',
    ].join('\n\n') + '\n',
  );
});

test('the Markdown of the list has the topics, and each question with its short answer', () => {
  const { path, markdown } = faqMarkdown(faqView({ topics, questions: [aQuestion('bell')] }), address);
  assert.equal(path, '/faq/');
  assert.ok(markdown.includes('## Sound\n\n- [Will they hear me?](https://mesh.example/faq/bell/): Yes.'));
});
