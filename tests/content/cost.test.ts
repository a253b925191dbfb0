import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costStart } from '../../src/core/cost/read.ts';
import { parseCost } from '../../src/core/cost/input.ts';
import { costOf } from '../../src/core/cost/cost.ts';
import { content } from './content.ts';

const { tools } = content;
const { data, example } = costStart(content);

test('the worked example can be calculated for every tool', () => {
  const { input, problems } = parseCost(example, data);
  assert.deepEqual(problems, []);
  assert.ok(input);
  for (const tool of data.tools) assert.ok(costOf(tool, input, data).cash.min > 0, tool.id);
});

test('a price is one figure: the price list of an edition and the calculator name the plan that covers the users', () => {
  const { input } = parseCost({ ...example, u: '12' }, data);
  const results = data.tools.map((tool) => costOf(tool, input!, data));
  for (const { id, parts } of results) {
    const listed = tools.find((tool) => tool.id === id)?.cost?.editions.flatMap(({ prices }) => prices) ?? [];
    const edition = parts.find((part) => part.id === 'edition')!.range;
    if (edition.max !== undefined && edition.max > 0)
      assert.ok(
        listed.some(({ users, monthly }) => users >= 12 && monthly === edition.max),
        id,
      );
  }
});

test('hosted Tailscale is a line for comparison, with its day and source', () => {
  assert.deepEqual(
    data.hosted.map(({ id, amount, currency }) => [id, amount, currency]),
    [['tailscale', 8, 'USD']],
  );
});
