import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costDataOf, exampleOf } from '../../src/features/cost/cost-data.ts';
import { parseCost } from '../../src/features/cost/cost-input.ts';
import { costOf } from '../../src/features/cost/cost.ts';
import { content } from './content.ts';

const { tools, criteria, plans } = content;
const data = costDataOf(tools, criteria, plans);
const known = { plans: data.plans.map(({ id }) => id), features: data.features.map(({ id }) => id) };

test('the worked example can be calculated for every tool', () => {
  const { input, problems } = parseCost(exampleOf(tools, criteria, plans), known);
  assert.deepEqual(problems, []);
  assert.ok(input);
  for (const tool of data.tools) assert.ok(costOf(tool, input, data).exact.min > 0, tool.id);
});
