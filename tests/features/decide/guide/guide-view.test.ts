import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../../scripts/lib/run.ts';
import { getCatalogue } from '../../../../src/catalogue/index.ts';
import { guideNeeds, guideView } from '../../../../src/features/decide/guide/guide-view.ts';

const site = getCatalogue(join(ROOT, 'tests/site'));

test('has every question in order, with one that is asked first', () => {
  const { questions, all } = guideView(site);
  assert.deepEqual(
    questions.map(({ id }) => id),
    site.guide.map(({ id }) => id),
  );
  assert.deepEqual(
    questions.filter(({ asked }) => asked).map(({ id }) => id),
    ['roofs'],
  );
  assert.deepEqual(all, { label: `Find a need among all ${site.needs.length}`, to: '/decide/#needs-title' });
});

test('an answer leads to the first need that it speaks of, and says what it makes of needs', () => {
  const [yes, , no] = guideView(site).questions[0]?.answers ?? [];
  assert.deepEqual(yes, {
    label: 'No, letters fly directly',
    to: '/needs/direct-flight/',
    must: ['direct-flight'],
    nice: [],
    not: [],
  });
  assert.deepEqual([no?.must, no?.not], [[], ['direct-flight']]);
});

test('the way past a question has its own words, or those of all', () => {
  const skips = new Map(guideView(site).questions.map(({ id, skip }) => [id, skip]));
  assert.equal(skips.get('roofs'), 'Not sure');
  assert.equal(skips.get('helpers'), 'I do not know yet');
});

test('asks nothing where there is nothing to ask', () =>
  assert.deepEqual(guideView({ ...site, guide: [] }).questions, []));

test('knows the needs that are asked about, in canonical order', () => {
  const ids = guideNeeds(site).map(({ id }) => id);
  assert.deepEqual(
    ids,
    site.needs.map(({ id }) => id).filter((id) => ids.includes(id)),
  );
  assert.ok(ids.includes('direct-flight') && !ids.includes('open-plans'));
});

test('answers beside its questions what readers bring and no need asks for', () =>
  assert.deepEqual(guideView(site).beside, [
    {
      label: 'How many helpers do I have to feed?',
      to: '/faq/how-many-helpers/',
      text: 'One with birds, one or two with arms, three or more in a sorting house.',
    },
  ]));

test('asks of a hundred times the same tools what it asks of them once', () => {
  const tools = Array.from({ length: 100 }, (_, copy) =>
    site.tools.map((tool) => ({ ...tool, id: `${tool.id}-${copy}` })),
  ).flat();
  assert.deepEqual(guideView({ ...site, tools }).questions, guideView(site).questions);
});
