import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { backlinksOf } from '../../../src/features/sources/backlinks.ts';
import { publisherViews, sourcesView } from '../../../src/features/sources/view.ts';
import type { Publisher } from '../../../src/core/model.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const publishers = publisherViews(letterPosts);
const entry = (id: string) =>
  publishers.flatMap(({ view }) => view.sections.flatMap(({ sources }) => sources)).find((source) => source.id === id);
const supported = (id: string, group: string) =>
  entry(id)
    ?.supports.find(({ label }) => label === group)
    ?.links.map(({ label }) => label);

describe('the page of a publisher', () => {
  test('has every source in a section of its kind, with the exact reference', () => {
    const plans = entry('aw-plans');
    assert.equal(plans?.reference, 'amberwick-guild/loft@v3.2.0:plans/loft.md#L10-L64');
    assert.equal(plans?.source.to, 'https://github.com/amberwick-guild/loft/blob/v3.2.0/plans/loft.md?plain=1#L10-L64');
    const [amberwick] = publishers;
    assert.deepEqual(amberwick?.view.meta.outline?.[0], { id: 'kind-source-code', title: 'Source code: 2', level: 2 });
  });
  test('shows a few sources at once, and folds many by kind', () => {
    const [first] = letterPosts.publishers;
    const many = {
      ...first!,
      sources: Array.from({ length: 81 }, (_, at) => ({ ...first!.sources[0]!, id: `s${at}` })),
    };
    const openOf = (publisher: Publisher) =>
      publisherViews({ ...letterPosts, publishers: [publisher] }).map(({ view }) => view.open);
    assert.deepEqual(openOf(first!), [true]);
    assert.deepEqual(openOf(many), [false]);
  });
  test('leads to the publishers before and after it', () => {
    assert.deepEqual(
      publishers.slice(0, 2).map(({ view }) => [view.turn.previous?.to, view.turn.next?.to]),
      [
        [undefined, '/sources/brackenpost/'],
        ['/sources/amberwick/', '/sources/cobblegrid/'],
      ],
    );
  });
  test('names no reference for a page of this site, and other places with the same statement', () => {
    const own = letterPosts.sources.find(({ ref }) => ref.startsWith('/'));
    assert.equal(own && entry(own.id)?.reference, undefined);
    assert.deepEqual(entry('aw-handbook')?.also, [
      { label: 'https://amberwick.example/handbook/seals', to: 'https://amberwick.example/handbook/seals' },
    ]);
  });
  test('says of a measurement of our lab what ran, how often and on what', () => {
    const [run, program, ...more] = entry('lab-letters')?.taken ?? [];
    assert.equal(run, 'Our lab, edition 1, experiment letters: 5 repeats on one barn, two birds.');
    assert.match(program ?? '', /^the loft v3\.2\.0, SHA-256 [0-9a-f]{64}$/);
    assert.deepEqual(more, []);
    assert.equal(entry('aw-handbook')?.taken, undefined);
  });
});

describe('what a source supports', () => {
  test('is listed once for each place, under its kind', () => {
    const links = entry('aw-plans')?.supports ?? [];
    assert.deepEqual(
      links.map(({ label }) => label),
      ['Cells', 'Operating a tool', 'Questions', 'Symptoms'],
    );
    for (const { links: members } of links) {
      assert.equal(new Set(members.map(({ to }) => to)).size, members.length);
    }
  });
  test('comes in the order in which it is read, whatever the order of the files', () => {
    const { references } = letterPosts;
    const reversed = backlinksOf({ ...letterPosts, references: references.toReversed() });
    assert.deepEqual(reversed, backlinksOf(letterPosts));
  });
  test('has cells in the order of the comparison and operator facts in that of their page', () => {
    const rows = letterPosts.criteria.map(({ label }) => `Amberwick: ${label}`);
    const cells = supported('aw-plans', 'Cells') ?? [];
    assert.ok(cells.length > 2);
    assert.deepEqual(
      cells,
      rows.filter((row) => cells.includes(row)),
    );
    assert.deepEqual(supported('aw-plans', 'Operating a tool')?.at(0), 'Amberwick: Ports');
    assert.deepEqual(supported('aw-plans', 'Operating a tool')?.at(-1), 'Amberwick: Firewall sheet');
  });
  test('has scenarios by their order, questions by topic and place, the others as the site lists them', () => {
    const { topics, questions, scenarios, alternatives } = letterPosts;
    const read = topics.flatMap(({ id }) =>
      questions.filter(({ topic }) => topic.id === id).toSorted((a, b) => a.order - b.order),
    );
    for (const [kind, group, ids, titles] of [
      ['scenarios', 'Scenarios', scenarios.map(({ id }) => id), scenarios.map(({ title }) => title)],
      ['faq', 'Questions', read.map(({ id }) => id), read.map(({ question }) => question)],
      ['alternatives', 'Alternatives', alternatives.map(({ id }) => id), alternatives.map(({ name }) => `${name}: x`)],
    ] as const) {
      const references = ids.toReversed().map((id) => ({
        ...{ from: { kind, id }, path: ['facts', 'x', 'sources'] },
        to: { collection: 'sources' as const, id: 'handbook' },
      }));
      const [found] = backlinksOf({ ...letterPosts, references }).get('handbook') ?? [];
      assert.ok(ids.length > 1);
      assert.equal(found?.label, group);
      assert.deepEqual(
        found?.links.map(({ label }) => label),
        titles,
      );
    }
  });
});

test('all sources are counted by publisher and by kind, with what counts as primary', () => {
  const { publishers: listed, kinds, meta } = sourcesView(letterPosts);
  const total = letterPosts.sources.length;
  assert.equal(
    listed.reduce((sum, { count }) => sum + count, 0),
    total,
  );
  assert.equal(
    kinds.reduce((sum, { count }) => sum + count, 0),
    total,
  );
  assert.match(meta.heading ?? '', new RegExp(`^${total} sources`));
  assert.deepEqual(listed[0], {
    ...{ label: 'Amberwick', to: '/sources/amberwick/', count: 6 },
    about: 'Plans, editions and notes of the guild that makes it.',
    kinds: 'source code 2, release 1, documentation 1, advisory 1, issue 1',
  });
  const primary = new Map(kinds.map(({ label, primary: word }) => [label, word]));
  assert.deepEqual([primary.get('source code'), primary.get('third party')], ['yes', 'no']);
});
