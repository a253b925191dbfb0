import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../../../scripts/lib/run.ts';
import { getCatalogue, type Catalogue } from '../../../src/catalogue/index.ts';
import type { Claim, Criterion, Need, Tool } from '../../../src/core/model.ts';
import { needMarkdown } from '../../../src/features/needs/markdown.ts';
import { needCard } from '../../../src/features/needs/preview.ts';
import { needRecord } from '../../../src/features/needs/search.ts';
import { needsView, needView } from '../../../src/features/needs/view.ts';
import { aFact, aNeed, aQuantity, aSource, aSupport, aTool } from '../../fixtures/things.ts';

const site = getCatalogue(join(ROOT, 'tests/site'));
const address = (path: string): string => (path.startsWith('/') ? `https://site.example${path}` : path);

const lights = aSupport('lights');
const bike = (id: string, value: 'yes' | 'no' | 'unknown'): Tool => ({
  ...aTool(id, {
    lights: aFact(value, {
      note: `Note on ${id}.`,
      edition: 'paid',
      verify: 'ring --twice',
      since: 'v1.0.0',
      sources: [aSource(`${id}-manual`, { title: 'Manual [new]' })],
    }),
  }),
  ...{ hue: 'blue', glyph: 'circle', checked: { version: 'v1.2.0', on: '2026-11-01' } },
});
/** The need of the fixtures with the criterion itself in its rule, as the catalogue has it. */
const needOf = (rest: Parameters<typeof aNeed>[0] = {}, criterion: Criterion = lights): Need => {
  const need = aNeed(rest);
  return { ...need, rules: need.rules.map((rule) => ({ ...rule, criterion })) };
};
const bikes = (need: Need, tools: readonly Tool[], rest: Partial<Catalogue> = {}): Catalogue => ({
  ...site,
  ...{ tools, needs: [need], criteria: [lights], needGroups: { basics: 'Basics', empty: 'Empty' }, claims: [] },
  ...rest,
});
const two = [bike('alpha', 'yes'), bike('beta', 'no')];
const night = needOf();

describe('the need page', () => {
  test('has the verdict of every tool, in their order, and says them in its description', () => {
    const { meta, cards } = needView(bikes(night, two), night);
    assert.deepEqual(
      cards.map(({ tool, verdict }) => [tool.to, verdict]),
      [
        ['/tools/alpha/', 'meets'],
        ['/tools/beta/', 'fails'],
      ],
    );
    assert.equal(meta.description, 'I ride at night. Alpha: meets; Beta: fails.');
  });

  test('says of a verdict that it rests on our measurement, in the page and in the twin', () => {
    const weight = aQuantity('weight', 'kg');
    const measured = { row: 'taken', value: { max: 9, unit: 'kg' }, text: 'we measured', source: aSource('run') };
    const light = aNeed({ rules: [{ criterion: weight, free: false, atMost: 12 }] });
    const alpha = { ...two[0]!, facts: { weight: aFact('unknown', { measured }) } };
    const view = needView(bikes(light, [alpha], { criteria: [weight] }), light);
    assert.equal(view.cards[0]?.words, 'meets by our measurement, moderate certainty');
    assert.match(needMarkdown(view, address).markdown, /## Alpha: meets by our measurement, moderate certainty/);
  });

  test('says what the need does not ask, beside it and in the twin, and not in the search result', () => {
    const need = needOf({ caveat: 'Rain is another matter.' });
    const view = needView(bikes(need, two), need);
    assert.equal(view.meta.lead, 'I ride at night. Rain is another matter.');
    assert.match(needMarkdown(view, address).markdown, /I ride at night\. Rain is another matter\./);
    assert.doesNotMatch(view.meta.description, /Rain/);
  });

  test('has each fact with the place of its evidence', () => {
    const [card] = needView(bikes(night, two), night).cards;
    assert.deepEqual(
      card?.facts.map(({ to, value, note }) => [to, value.word, note]),
      [['/compare/lights/#alpha', 'yes', 'Note on alpha.']],
    );
  });

  test('does not say an answer again that heading and verdict have said', () => {
    const plain = (need: Need) => needView(bikes(need, two), need).cards.map((card) => card.plain);
    assert.deepEqual(plain(night), [false, false]);
    assert.deepEqual(plain(needOf({ label: lights.label })), [true, true]);
    assert.deepEqual(plain({ ...night, label: lights.label, rules: [...night.rules, ...night.rules] }), [false, false]);
  });

  test('says what the field report picks, what the facts say to it, and links the claims', () => {
    const need = needOf({ pick: 'beta', comment: 'Alpha has lamps.' });
    const picked = { ...need, report: { need: 'ride at night', pick: two[1]! } };
    const claim = { id: 'dark', claim: 'Beta shines', about: 'beta', needs: [picked] } as unknown as Claim;
    const other = { id: 'loud', claim: 'Beta rings', about: 'beta', needs: [] } as unknown as Claim;
    const { report } = needView(bikes(picked, two, { claims: [claim, other] }), picked);
    assert.deepEqual(report, {
      readers: 'ride at night',
      report: '/field-report/',
      pick: 'Beta',
      finding: 'The facts do not agree.',
      comment: 'Alpha has lamps.',
      claims: [{ label: 'See the checked claim: Beta shines', to: '/field-report/#dark' }],
    });
    assert.equal(needView(bikes(night, two), night).report, undefined);
  });

  test('leads to the needs filter and to its neighbours', () => {
    const day = needOf({ id: 'day', label: 'Works by day' });
    const { choice, turn } = needView(bikes(night, two, { needs: [night, day] }), day);
    assert.equal(choice, '/decide/?must=day');
    assert.deepEqual(turn, { label: 'Needs', previous: { label: 'Works at night', to: '/needs/night/' } });
  });
});

test('the list has a table for each group that holds a need', () => {
  const { groups, meta } = needsView(bikes(night, two));
  assert.deepEqual(
    groups.map(({ id, table }) => [id, table.caption, table.rows.map(({ to }) => to)]),
    [['basics', 'Basics: verdicts', ['/needs/night/']]],
  );
  assert.match(meta.description, /^All 1 needs/);
});

test('the Markdown twin has the headings of the page, and all that a fact rests on', () => {
  const { markdown, title, path } = needMarkdown(needView(bikes(night, two), night), address);
  assert.deepEqual([title, path], ['Works at night', '/needs/night/']);
  assert.match(
    markdown,
    /^# Works at night\n\nI ride at night\.\n\nAddress: https:\/\/site\.example\/needs\/night\/\n/,
  );
  assert.match(markdown, /## Alpha: meets\n\n### Lights: yes \(paid edition\)\n\nNote on alpha\.\n\nSince v1\.0\.0\./);
  assert.match(markdown, /Checked for v1\.2\.0 on 2026-11-01\. Basis: documentation\. Certainty: high\./);
  assert.match(markdown, /\(https:\/\/site\.example\/compare\/lights\/#alpha\)\n\nSee for yourself: `ring --twice`/);
  assert.match(markdown, /- docs 2026-11-01: \[Manual \\\[new\\\]\]\(https:\/\/github\.com\/alpha\/alpha\//);
  assert.ok(!markdown.includes('field report'));
});

describe('the preview image', () => {
  test('has the verdict of each tool', () => {
    const [row] = needCard(needView(bikes(night, two), night)).rows;
    assert.deepEqual(row, {
      label: 'This need',
      cells: [
        { text: 'meets', tone: 'meets' },
        { text: 'fails', tone: 'fails' },
      ],
    });
  });

  test('counts the verdicts where there are more tools than it has room for', () => {
    const six = ['yes', 'no', 'no', 'unknown', 'no', 'yes'] as const;
    const many = six.map((value, index) => bike(`bike-${index}`, value));
    const [row] = needCard(needView(bikes(night, many), night)).rows;
    assert.equal(row?.label, '6 tools');
    assert.deepEqual(
      row.cells.map(({ text }) => text),
      ['2 meets', '1 unknown', '3 fails'],
    );
  });
});

test('a need is found by its words, with the verdicts', () => {
  const need = needOf({ also: ['lamp'], comment: 'Alpha has lamps.' });
  assert.deepEqual(needRecord(needView(bikes(need, two), need)), {
    url: '/needs/night/',
    kind: 'need',
    title: 'Works at night',
    also: ['lamp'],
    answers: '✓\u00a0Alpha:\u00a0meets · ✗\u00a0Beta:\u00a0fails',
    text: 'I ride at night. Alpha has lamps.',
  });
});
