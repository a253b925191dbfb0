import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { inventQuestions, inventTools } from '../../scripts/bench/invent.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { readSite } from '../../scripts/lib/site-content.ts';
import { checkContent } from '../../src/catalogue/check.ts';

const copy = copyProject();
after(() => copy.remove());

test('invented tools and questions are sound content, with marks shared evenly and sources of their own', () => {
  const before = readSite(copy.root);
  inventTools(copy.root, 10);
  inventQuestions(copy.root, 20);
  assert.equal(checkContent(copy.root, '2026-11-22').text, '');
  const { tools, questions, sources } = readSite(copy.root);
  assert.equal(tools.length, before.tools.length + 10);
  assert.equal(questions.length, before.questions.length + 20);
  const hues = [...Map.groupBy(tools, ({ hue }) => hue).values()].map((same) => same.length);
  assert.ok(Math.max(...hues) - Math.min(...hues) <= 1);
  assert.ok(sources.length > before.sources.length * 2);
});
