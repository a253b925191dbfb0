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
        ['Bell', [{ label: 'Heard in town', to: '/needs/town/' }], ['/compare/bell/#alpha', '/compare/bell/#beta']],
        [
          'Lights',
          [{ label: 'Works at night', to: '/needs/night/' }],
          ['/compare/lights/#alpha', '/compare/lights/#beta'],
        ],
      ],
    );
  });
  test('counts the needs that tell the two apart', () => {
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
  test('says when to take which, with what the other one answers, and nothing where there is nothing', () => {
    assert.equal(
      view.meta.lead,
      'Take Beta for “Heard in town”. Alpha meets 0 needs that Beta does not meet in full. Beta meets 2 that Alpha does not.',
    );
    assert.deepEqual(view.takes, [
      { tool: view.takes[0]?.tool, clauses: [], count: 0 },
      {
        ...{ tool: view.takes[1]?.tool, count: 2 },
        clauses: [
          {
            ...{ label: 'Heard in town', to: '/needs/town/', other: 'Alpha fails' },
            why: [{ label: 'Bell: no', to: '/compare/bell/#alpha' }],
          },
          {
            ...{ label: 'Works at night', to: '/needs/night/', other: 'Alpha fails' },
            why: [{ label: 'Lights: yes, paid edition', to: '/compare/lights/#alpha' }],
          },
        ],
      },
    ]);
    assert.equal(view.meta.description, 'Take Beta for: heard in town; works at night.');
  });
  test('leads every row, cell and group that it had to where it is now', () => {
    const to = new Map(view.moved.map((place) => [place.id, place.to]));
    assert.equal(to.get('bell'), '/compare/bell/');
    assert.equal(to.get('bell--beta'), '/compare/bell/#beta');
    assert.equal(to.get('group-basics'), '/compare/#group-basics');
    assert.equal(view.all.to, '/compare/');
  });
  test('has an image that says when to take which', () => {
    const card = pairCard(view);
    assert.equal(card.title, 'Alpha or Beta');
    assert.deepEqual(card.rows, [
      { label: 'Take Alpha for', cells: [{ text: 'nothing that the other lacks' }] },
      { label: 'Take Beta for', cells: [{ text: 'Heard in town; Works at night' }] },
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
    answers: '✓\u00a0Alpha:\u00a0yes (paid edition) · ✓\u00a0Beta:\u00a0yes',
    cells: ['✓\u00a0Alpha:\u00a0yes (paid edition, code, v1.2.0)', '✓\u00a0Beta:\u00a0yes (code, v1.2.0)'],
    text: 'Has it lights? To see. Alpha: Sold apart.',
  });
});

test('of two tools that no need tells apart the description says so', () => {
  const [first] = content.tools;
  const pair = content.pairs[0];
  assert.ok(first && pair);
  const { description, lead } = pairView({ ...pair, pair: [first, first] }, content).meta;
  assert.equal(lead, description);
  assert.equal(description, `${first.name} or ${first.name}: neither has what the other is known to lack.`);
});
