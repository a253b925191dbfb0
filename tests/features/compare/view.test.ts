import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Tool } from '../../../src/core/model.ts';
import { criteriaView } from '../../../src/features/compare/criterion/list-view.ts';
import { pairView } from '../../../src/features/compare/pair-view.ts';
import { pairCard } from '../../../src/features/compare/preview.ts';
import { criterionRecords } from '../../../src/features/compare/criterion/search.ts';
import { BASIS_LEGEND } from '../../../src/features/compare/table.ts';
import { compareView } from '../../../src/features/compare/view.ts';
import { aFact, aNeed, aRule, aSource, aSupport, aSymptom, aTerm, aTool } from '../../fixtures/things.ts';

const bike = (id: string, facts: Parameters<typeof aTool>[1]): Tool => ({
  ...aTool(id, facts),
  ...{ summary: `About ${id}.`, hue: 'blue', glyph: 'circle', checked: { version: 'v1.2.0', on: '2026-11-01' } },
});
const code = [aSource('code', { kind: 'source-code' })];
const alpha = bike('alpha', {
  lights: aFact('yes', { edition: 'paid', note: 'Sold apart.', sources: code }),
  bell: aFact('no', { sources: code }),
});
const beta = bike('beta', { lights: aFact('yes', { sources: code }), bell: aFact('yes', { sources: code }) });
const pair = { slug: 'alpha-vs-beta', reversed: 'beta-vs-alpha', pair: [alpha, beta] as const };
const content = {
  groups: { basics: { label: 'Basics', intro: 'What any has.' }, empty: { label: 'Empty', intro: 'Nothing.' } },
  criteria: [
    { ...aSupport('lights'), also: ['lamp'] },
    { ...aSupport('bell'), label: 'Bell' },
  ],
  tools: [alpha, beta],
  needs: [
    aNeed({ id: 'night', rules: [aRule({ free: true })] }),
    aNeed({ id: 'town', label: 'Heard in town', featured: true, rules: [aRule({ row: 'bell' })] }),
  ],
  terms: [aTerm('lamp', ['lights'])],
  symptoms: [aSymptom('dark', { criteria: [aSupport('lights')] })],
  pairs: [pair, { slug: 'beta-vs-gamma', reversed: 'gamma-vs-beta', pair: [beta, bike('gamma', {})] as const }],
  today: '2026-11-26',
  behind: new Map([['alpha', { newest: 'v1.3.0', level: 'minor', count: 1 } as const]]),
};

describe('the comparison', () => {
  const { meta, size, table } = compareView(content);
  test('is named after all tools', () => {
    assert.equal(meta.title, 'Compare Alpha and Beta');
    assert.equal(size, 2);
  });
  test('has a column for each tool that says how far behind its facts are', () => {
    assert.deepEqual(
      table.tools.map(({ to, notes }) => [to, ...notes]),
      [
        ['/tools/alpha/', 'v1.2.0, 1 Nov 2026', '1 minor version behind v1.3.0'],
        ['/tools/beta/', 'v1.2.0, 1 Nov 2026', 'the newest release known'],
      ],
    );
  });
  test('has every row in its group with a fact of each tool; an empty group is left out', () => {
    assert.deepEqual(
      table.groups.map(({ id, rows }) => [id, ...rows.map(({ facts }) => facts.map(({ id: cell }) => cell))]),
      [['group-basics', ['lights--alpha', 'lights--beta'], ['bell--alpha', 'bell--beta']]],
    );
    assert.deepEqual(table.map, [{ label: 'Basics', to: '#group-basics', size: 2 }]);
    assert.deepEqual(
      table.groups[0]?.rows.map(({ symptoms }) => symptoms),
      [{ label: '1 symptom', to: '/compare/lights/#depends' }, undefined],
    );
    assert.equal(table.words, '/compare/words.json');
  });
});

test('the legend names every mark, with its meaning where that is another word', () => {
  assert.deepEqual(BASIS_LEGEND.marks[0], { mark: 'code', meaning: 'source code' });
  assert.deepEqual(BASIS_LEGEND.marks[1], { mark: 'release' });
  assert.ok(BASIS_LEGEND.marks.every(({ mark }) => mark !== 'no source'));
  assert.equal(BASIS_LEGEND.primary, 'code, release, docs, advisory, registry');
});

describe('a pair', () => {
  const view = pairView(pair, content);
  test('is reported apart by the rows that decide a need, with the needs and the cells on the page', () => {
    assert.deepEqual(
      view.deciding.map(({ label, needs, facts }) => [label, needs, facts.map(({ to }) => to)]),
      [
        ['Bell', [{ label: 'Heard in town', to: '/needs/town/' }], ['#bell--alpha', '#bell--beta']],
        ['Lights', [{ label: 'Works at night', to: '/needs/night/' }], ['#lights--alpha', '#lights--beta']],
      ],
    );
  });
  test('counts the needs that tell the two apart', () => {
    assert.match(view.meta.description, /^Alpha against Beta: 2 needs that tell them apart and 2 criteria,/);
    assert.deepEqual(
      view.needs.rows.map(({ id, cells }) => [id, ...cells.map(({ verdict }) => verdict)]),
      [
        ['night', 'fails', 'meets'],
        ['town', 'fails', 'meets'],
      ],
    );
  });
  test('leads to the next pair by its names', () => {
    const next = { label: 'Beta or Gamma', to: '/compare/beta-vs-gamma/' };
    assert.deepEqual(view.turn, { label: 'Pairs', next });
  });
  test('has an image with the same rows in the same order; an edition that differs is said', () => {
    const card = pairCard(view);
    assert.equal(card.title, 'Alpha or Beta');
    assert.deepEqual(card.rows, [
      {
        label: 'Bell',
        cells: [
          { text: 'no', tone: 'fails' },
          { text: 'yes', tone: 'meets' },
        ],
      },
      {
        label: 'Lights',
        cells: [
          { text: 'yes (paid edition)', tone: 'meets' },
          { text: 'yes', tone: 'meets' },
        ],
      },
    ]);
    const drawn = Object.keys(card.tools[0] ?? {});
    assert.deepEqual(drawn, ['name', 'hue', 'glyph']);
  });
});

test('every criterion is listed with its question and its page', () => {
  const { meta, groups } = criteriaView(content);
  assert.deepEqual(meta.outline, [{ id: 'group-basics', title: 'Basics', level: 2 }]);
  assert.deepEqual(groups[0]?.entries[0], {
    ...{ id: 'lights', label: 'Lights', to: '/compare/lights/', question: 'Has it lights?' },
  });
});

test('a row is found by its question, its answers and their notes', () => {
  assert.deepEqual(criterionRecords(content)[0], {
    url: '/compare/lights/',
    kind: 'criterion',
    title: 'Lights',
    also: ['lamp'],
    text: 'Has it lights? Alpha: yes. Beta: yes. To see. Alpha: Sold apart.',
  });
});
