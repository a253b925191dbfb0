import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { inventQuestions, inventTools } from '../../scripts/bench/invent.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';

import { checkContent, getCatalogue } from '../../src/catalogue/index.ts';

const copy = copyProject();
after(() => copy.remove());

test('invented tools and questions are sound content, with marks shared evenly and sources of their own', () => {
  const before = getCatalogue(copy.root);
  inventTools(copy.root, 10);
  inventQuestions(copy.root, 20);
  assert.equal(checkContent(copy.root, new Date().toISOString().slice(0, 10)).text, '');
  const { tools, questions, sources } = getCatalogue(copy.root);
  assert.equal(tools.length, before.tools.length + 10);
  assert.equal(questions.length, before.questions.length + 20);
  const hues = [...Map.groupBy(tools, ({ hue }) => hue).values()].map((same) => same.length);
  assert.ok(Math.max(...hues) - Math.min(...hues) <= 1);
  assert.ok(sources.length > before.sources.length * 2);
});
