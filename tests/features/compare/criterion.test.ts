import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { criterionMarkdown } from '../../../src/features/compare/criterion/markdown.ts';
import { criterionCard } from '../../../src/features/compare/criterion/preview.ts';
import { criterionView, type CriterionContent } from '../../../src/features/compare/criterion/view.ts';
import { aFact, aNeed, aRule, aSource, aSupport, aSymptom, aTerm, aTool } from '../../fixtures/things.ts';

const code = [aSource('code', { kind: 'source-code' })];
const bike = (id: string, value: string, rest = {}) => ({
  ...aTool(id, { lights: aFact(value, { sources: code, ...rest }) }),
  ...({ hue: 'blue', glyph: 'circle', checked: { version: 'v1.2.0', on: '2026-11-01' } } as const),
});
const lights = { ...aSupport('lights'), also: ['lamp'] };
const content: CriterionContent = {
  groups: { basics: { label: 'Basics', intro: 'What any has.' } },
  criteria: [lights, { ...aSupport('bell'), label: 'Bell' }],
  tools: [bike('alpha', 'yes', { edition: 'paid', note: 'Sold apart.' }), bike('beta', 'no')],
  needs: [aNeed({ id: 'night' }), aNeed({ id: 'town', rules: [aRule({ row: 'bell' })] })],
  ...{ questions: [], scenarios: [], claims: [], today: '2026-11-26' },
  symptoms: [aSymptom('dark', { criteria: [lights] })],
  terms: [aTerm('lamp', ['lights']), aTerm('gong', ['bell'])],
};
const view = criterionView(content, lights);

describe('the page of a criterion', () => {
  test('answers for every tool, and says so in title and description', () => {
    assert.equal(view.meta.title, 'Lights: Alpha and Beta');
    assert.equal(view.meta.description, 'Has it lights? Alpha: yes (paid edition). Beta: no.');
    assert.deepEqual(
      view.answers.map(({ tool, fact }) => [tool.id, fact.value.word, fact.to]),
      [
        ['alpha', 'yes', '/compare/lights/#alpha'],
        ['beta', 'no', '/compare/lights/#beta'],
      ],
    );
  });
  test('names what depends on it and nothing else, by kind', () => {
    assert.deepEqual(
      view.depends.map(({ title, links }) => [title, ...links.map(({ to }) => to)]),
      [
        ['Needs', '/needs/night/'],
        ['What goes wrong', '/troubleshoot/sound/dark/'],
        ['Glossary', '/glossary/#lamp'],
      ],
    );
  });
  test('says how to find out, only where an answer is unknown', () => {
    const findOut = { do: 'ride at night.', see: { label: 'How we ride', to: '/about/' } };
    const page = (value: string) =>
      criterionView({ ...content, tools: [bike('alpha', value)] }, { ...lights, findOut });
    assert.equal(page('no').findOut, undefined);
    assert.deepEqual(page('unknown').findOut, findOut);
    const { markdown } = criterionMarkdown(page('unknown'), (path) => path);
    assert.match(markdown, /Where it is unknown, to find out: ride at night\.\n[^]*\[How we ride\]\(\/about\/\)/);
  });
  test('leads to its group, its row, and the next criterion', () => {
    assert.deepEqual(view.meta.crumbs?.at(-1), { label: 'Basics', to: '/compare/#group-basics' });
    assert.equal(view.row.to, '/compare/#lights');
    assert.equal(view.turn.next?.to, '/compare/bell/');
    assert.equal(view.note, 'We check these answers again after 90 days at the latest. Also called: lamp.');
  });
  test('has an image with one line per tool: its answer and what that rests on', () => {
    assert.deepEqual(criterionCard(view).rows[1], {
      label: 'Beta',
      cells: [
        { text: 'no', tone: 'fails' },
        { text: 'code, v1.2.0, 1 Nov 2026', quiet: true },
      ],
    });
  });
  test('is there as Markdown', () => {
    const { path, markdown } = criterionMarkdown(view, (to) => `https://example.org${to}`);
    assert.equal(path, '/compare/lights/');
    assert.match(markdown, /^# Lights\n\nHas it lights\?/);
    assert.match(
      markdown,
      /## Alpha: yes \(paid edition\)\n\nyes \(paid edition\): code, v1\.2\.0, 1 Nov 2026\n\nSold/,
    );
    assert.match(markdown, /## Needs\n\n- \[Works at night\]\(https:\/\/example\.org\/needs\/night\/\)/);
  });
});

describe('the page of a criterion where there are more tools than it has cards for', () => {
  const tools = Array.from({ length: 14 }, (_, index) => bike(`tool-${index + 10}`, 'yes'));
  const many = criterionView({ ...content, tools }, lights);

  test('has twelve cards, and a line for each other tool at the address of its cell', () => {
    assert.equal(many.answers.length, 12);
    assert.deepEqual(
      many.others.map(({ id, to }) => [id, to]),
      [
        ['tool-22', '/tools/tool-22/facts/#lights'],
        ['tool-23', '/tools/tool-23/facts/#lights'],
      ],
    );
    assert.deepEqual(view.others, []);
  });
  test('names them in its Markdown with their answers', () => {
    const { markdown } = criterionMarkdown(many, (to) => `https://example.org${to}`);
    assert.match(
      markdown,
      /^## The other 2 tools\n\n- \[Tool-22: yes\]\(https:\/\/example\.org\/tools\/tool-22\/facts\/#lights\)/m,
    );
    assert.match(markdown, /^## Tool-21: yes$/m);
  });
});
