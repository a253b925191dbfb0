import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backlinksOf } from '../../src/features/sources/backlinks.ts';
import { content } from './content.ts';

const links = backlinksOf(content);

test('every source is at one publisher and supports something', () => {
  const listed = content.publishers.flatMap(({ sources }) => sources.map(({ id }) => id));
  assert.deepEqual(listed.toSorted(), content.sources.map(({ id }) => id).toSorted());
  assert.deepEqual(
    listed.filter((id) => !links.has(id)),
    [],
  );
});

test('a source leads back to every fact, claim and question that names it, each once', () => {
  const wanted = [
    ...content.tools.flatMap(({ id, facts }) =>
      Object.entries(facts).map(([row, { sources }]) => ({ to: `/compare/${row}/#${id}`, sources })),
    ),
    ...content.claims.map(({ id, sources }) => ({ to: `/field-report/#${id}`, sources })),
    ...content.questions.map(({ id, sources, tools }) => ({
      to: `/faq/${id}/`,
      sources: [...sources, ...tools.flatMap((answer) => answer.sources)],
    })),
    ...content.changes.map(({ id, sources }) => ({ to: `/changes/#${id}`, sources })),
    ...content.benchmarks.map(({ id, sources }) => ({ to: `/performance/#${id}`, sources })),
  ].flatMap(({ to, sources }) => sources.map(({ id }) => ({ to, id })));
  const leads = (id: string, to: string) =>
    links
      .get(id)
      ?.flatMap((group) => group.links)
      .filter((link) => link.to === to);
  const wrong = wanted.filter(({ to, id }) => leads(id, to)?.length !== 1);
  assert.ok(wanted.length > 1000);
  assert.deepEqual(wrong, []);
});
