import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../../../scripts/lib/run.ts';
import { getCatalogue, type Catalogue } from '../../../src/catalogue/index.ts';
import type { CertaintyReason } from '../../../src/core/certainty.ts';
import type { Alternative, Fact, FactValue } from '../../../src/core/model.ts';
import { alternativeView } from '../../../src/features/alternatives/alternative-view.ts';
import { alternativeMarkdown } from '../../../src/features/alternatives/markdown.ts';
import { alternativesView } from '../../../src/features/alternatives/view.ts';
import { aFact, aLicence, aNeed, aProduct, aRule, aSource, aSupport, aTool } from '../../fixtures/things.ts';

const site = getCatalogue(join(ROOT, 'tests/site'));
const address = (path: string): string => (path.startsWith('/') ? `https://site.example${path}` : path);

const other = (id: string, facts: Record<string, FactValue | Fact>, rest: Partial<Alternative> = {}): Alternative => ({
  ...(aProduct(id, { terms: aFact([{ spdx: 'MIT' }] as FactValue), ...facts }) as unknown as Alternative),
  ...{ summary: `About ${id}.`, chooseWhen: 'it rains', notWhen: 'it snows', selfHosted: true, depth: 'short' },
  ...{ checked: { version: 'v3.0.0', on: '2026-11-01' }, homepage: 'https://a.example/', body: '' },
  ...rest,
});
const scooter = other('scooter', {
  lights: aFact('yes', { note: 'A lamp.', sources: [aSource('manual')], since: 'v2.0.0' }),
});
const skates = other('skates', { lights: 'no' }, { selfHosted: false, depth: 'full' });
const sled = other('sled', {});
const bikes = (rest: Partial<Catalogue> = {}): Catalogue => ({
  ...site,
  tools: [aTool('alpha', { lights: 'partly' })],
  alternatives: [scooter, skates, sled],
  groups: { basics: { label: 'Basics', intro: 'What any has.' }, empty: { label: 'Empty', intro: 'Nothing.' } },
  criteria: [aLicence('terms'), aSupport('lights')],
  needGroups: { basics: 'Basics', empty: 'Empty' },
  needs: [aNeed({ aliases: ['dark'] })],
  today: '2026-11-26',
  ...rest,
});

describe('the list of alternatives', () => {
  test('has a row for each, with the columns that all have and how many needs it meets', () => {
    const { table, count } = alternativesView(bikes());
    assert.equal(count, 3);
    assert.deepEqual(table.heads, ['Name', 'Choose it when', 'Runs on', 'Lights', 'Needs met']);
    const [first] = table.rows;
    assert.deepEqual(
      [first?.to, first?.verdicts, first?.chooseWhen, first?.met],
      ['/alternatives/scooter/', '/alternatives/scooter/#need-', 'it rains', { count: 1, text: '1 of 1, 0 unknown' }],
    );
    assert.deepEqual(
      first?.facts.map(({ label, value, to }) => [label, value.word, to]),
      [['Lights', 'MIT', '/alternatives/scooter/#fact-terms']],
    );
    assert.deepEqual(
      table.rows.map(({ runs }) => runs),
      ['your machines', "the vendor's machines", 'your machines'],
    );
  });

  test('is sorted by every column but the reason, and the most needs come first', () => {
    assert.deepEqual(
      alternativesView(bikes()).table.sorts.map(({ column, descending }) => [column, descending]),
      [
        [0, false],
        [2, false],
        [3, false],
        [4, true],
      ],
    );
  });

  test('is sorted by the date of a release, the newest first', () => {
    const release = { id: 'newest', label: 'Newest', kind: 'version' } as const;
    const criteria = [aLicence('terms'), { ...aSupport('lights'), ...release }] as Catalogue['criteria'];
    const dated = other('gig', { newest: { tag: 'v1', date: '2026-01-02' } });
    const { rows, sorts } = alternativesView(bikes({ criteria, alternatives: [dated] })).table;
    assert.equal(rows[0]?.facts[1]?.key, '2026-01-02');
    assert.equal(sorts.find(({ label }) => label === 'Newest')?.descending, true);
  });

  test('says need by need who has which verdict, and counts the unknown', () => {
    const [group, ...none] = alternativesView(bikes()).groups;
    assert.deepEqual(none, []);
    const [row] = group?.rows ?? [];
    assert.deepEqual(
      row?.known.map(({ verdict, links }) => [verdict, ...links.map(({ to }) => to)]),
      [['meets', '/alternatives/scooter/#need-night'], ['partly'], ['fails', '/alternatives/skates/#need-night']],
    );
    assert.equal(row?.unknown.text, '1 of 3');
    assert.deepEqual(group?.needs, [{ id: 'night', label: 'Works at night', aliases: ['dark'] }]);
  });

  test('says which needs no tool of the comparison meets in full', () => {
    const open = (tools: Catalogue['tools']) => alternativesView(bikes({ tools })).groups[0]?.rows[0]?.open;
    assert.equal(open([aTool('alpha', { lights: 'partly' }), aTool('beta', { lights: 'no' })]), true);
    assert.equal(open([aTool('alpha', { lights: 'partly' }), aTool('beta', { lights: 'yes' })]), false);
  });
});

describe('the page of an alternative', () => {
  const needsOf = (one: Alternative) => alternativeView(bikes(), one).needs;

  test('lists the needs that it meets first, and apart those with an unknown verdict', () => {
    const needs = [
      aNeed({ id: 'free', label: 'Free', rules: [aRule({ row: 'terms', meets: ['BSD'] })] }),
      aNeed(),
      aNeed({ id: 'warm', label: 'Warm', rules: [aRule({ row: 'heat' })] }),
    ];
    const criteria = [aLicence('terms'), aSupport('lights'), aSupport('heat')];
    const view = alternativeView(bikes({ needs, criteria }), scooter);
    assert.deepEqual(
      view.needs.judged.map(({ id, verdict }) => [id, verdict]),
      [
        ['night', 'meets'],
        ['free', 'fails'],
      ],
    );
    assert.deepEqual(
      view.needs.unknown.map(({ id }) => id),
      ['warm'],
    );
    assert.deepEqual(view.titles, { needs: 'Meets 1 of 3 needs, 1 unknown', facts: 'Answers to 2 of 3 criteria' });
  });

  test('leads from a reason to its fact, where there is one', () => {
    const why = (one: Alternative) => [...needsOf(one).judged, ...needsOf(one).unknown][0]?.why;
    assert.deepEqual(why(scooter), [{ label: 'Lights: yes', to: '/alternatives/scooter/#fact-lights' }]);
    assert.deepEqual(why(sled), [{ label: 'Lights: not checked' }]);
  });

  test('has the facts that were checked, in groups, and says how many', () => {
    const { facts, titles } = alternativeView(bikes(), sled);
    assert.deepEqual(
      facts.map(({ id, facts: own }) => [id, ...own.map(({ to }) => to)]),
      [['group-basics', '/alternatives/sled/#fact-terms']],
    );
    assert.equal(titles.facts, 'Answers to 1 of 2 criteria');
  });

  test('says once what makes all of its facts less sure, and beside each only the rest', () => {
    const rated = (...reasons: CertaintyReason[]) => aFact('yes', { certainty: { level: 'moderate', reasons } });
    const view = (lights: Fact, heat: Fact) => {
      const criteria = [aLicence('terms'), aSupport('lights'), aSupport('heat')];
      const terms = { ...rated('read-once'), value: [{ spdx: 'MIT' }] as FactValue };
      const { shared, facts } = alternativeView(bikes({ criteria }), other('van', { terms, lights, heat }));
      return [shared, ...facts.flatMap((group) => group.facts.slice(1).map(({ certainty }) => certainty))];
    };
    assert.deepEqual(view(rated('documentation', 'read-once'), rated('read-once')), [
      'Each answer is less certain, because no second reader has checked it.',
      'Certainty: moderate, because only documentation says so.',
      'Certainty: moderate.',
    ]);
    assert.deepEqual(view(rated('documentation'), rated('read-once')), [
      '',
      'Certainty: moderate, because only documentation says so.',
      'Certainty: moderate, because no second reader has checked it.',
    ]);
  });

  test('has the sections of its article and its own in the outline', () => {
    const { meta } = alternativeView(bikes(), { ...sled, body: '<Section id="snow" title="In snow">Fast.</Section>' });
    assert.deepEqual(
      meta.outline?.map(({ id }) => id),
      ['snow', 'needs', 'facts'],
    );
  });

  test('has a link to the repository only where there is one', () => {
    const labels = (one: Alternative) => alternativeView(bikes(), one).places.map(({ label }) => label);
    assert.deepEqual(labels(sled), ['Home page']);
    assert.deepEqual(labels({ ...sled, repository: 'https://b.example/' }), ['Home page', 'Repository']);
  });

  test('has its neighbours', () => {
    const { turn } = alternativeView(bikes(), skates);
    assert.deepEqual([turn.previous?.to, turn.next?.to], ['/alternatives/scooter/', '/alternatives/sled/']);
  });
});

test('the Markdown twin has the headings and the tables of the page', () => {
  const view = alternativeView(bikes(), { ...scooter, body: 'See [needs](/needs/).' });
  const { markdown } = alternativeMarkdown(view, address);
  assert.match(
    markdown,
    /^# Scooter\n\nAbout scooter\.\n\nAddress: https:\/\/site\.example\/alternatives\/scooter\/\n/,
  );
  assert.match(markdown, /- Choose it when it rains\.\n- Leave it when it snows\.\n- Runs: on your own machines\./);
  assert.match(markdown, /See \[needs\]\(https:\/\/site\.example\/needs\/\)\./);
  assert.match(
    markdown,
    /## Meets 1 of 1 need\n\n.*\n.*\n\| \[Works at night\]\(https:\/\/site\.example\/needs\/night\/\) \| meets \| Lights: yes \|/,
  );
  assert.match(markdown, /## Answers to 2 of 2 criteria\n\n### Basics\n/);
  assert.match(
    markdown,
    /\| Lights \| yes \| A lamp\. Since v2\.0\.0\. Checked for v3\.0\.0 on 2026-11-01\. Certainty: high\. \|/,
  );
});

test('a need with two rules names both facts', () => {
  const need = aNeed({ rules: [aRule(), aRule({ row: 'terms', meets: ['MIT'] })] });
  const [row] = alternativeView(bikes({ needs: [need] }), scooter).needs.judged;
  assert.deepEqual(
    row?.why.map(({ label }) => label),
    ['Lights: yes', 'Lights: MIT'],
  );
});
