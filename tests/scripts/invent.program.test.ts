import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { inventQuestions, inventSparseTool, inventTools } from '../../scripts/bench/invent.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';

import { checkContent, getCatalogue } from '../../src/catalogue/index.ts';

const copy = copyProject();
after(copy.remove);
const problems = () => checkContent(copy.root, new Date().toISOString().slice(0, 10)).text;

test('invented tools and questions are sound content, with marks shared evenly and sources of their own', () => {
  const before = getCatalogue(copy.root);
  inventTools(copy.root, 10);
  inventQuestions(copy.root, 20);
  assert.equal(problems(), '');
  const { tools, questions } = getCatalogue(copy.root);
  assert.equal(tools.length, before.tools.length + 10);
  assert.equal(questions.length, before.questions.length + 20);
  const hues = [...Map.groupBy(tools, ({ hue }) => hue).values()].map((same) => same.length);
  assert.ok(Math.max(...hues) - Math.min(...hues) <= 1);
  const known = new Set(before.sources.map(({ id }) => id));
  for (const { id, facts } of tools.filter((tool) => !before.tools.some((other) => other.id === tool.id))) {
    const cited = new Set(Object.values(facts).flatMap((fact) => fact?.sources.map((source) => source.id) ?? []));
    // What the copied tool shares with others stays shared.
    const own = [...cited].filter((source) => !known.has(source));
    assert.ok(own.length * 2 > cited.size, `${id}: ${own.length} of ${cited.size}`);
  }
});

test('a tool of which nothing is known is sound content beside them', () => {
  inventSparseTool(copy.root);
  assert.equal(problems(), '');
  const { tools, criteria } = getCatalogue(copy.root);
  const sparse = tools.find(({ cost }) => !cost);
  assert.ok(sparse);
  assert.ok(criteria.every(({ id, kind }) => kind === 'text' || sparse.facts[id]?.value === 'unknown'));
});
