import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content } from './content.ts';

const { claims, needs, tools } = content;

test("each row of the report's matrix has a claim about the tool that it picks", () => {
  const without = needs.filter(
    ({ id, report }) =>
      report && !claims.some((claim) => claim.about === report.pick.id && claim.needs.some((need) => need.id === id)),
  );
  assert.deepEqual(
    without.map(({ id }) => id),
    [],
  );
});

test('a claim that a fact names is about that tool and touches that row', () => {
  const wrong = tools.flatMap((tool) =>
    Object.entries(tool.facts).flatMap(([row, { reported }]) => {
      const claim = claims.find(({ id }) => id === reported?.claim?.id);
      const fits = claim?.about === tool.id && claim.criteria.some(({ id }) => id === row);
      return claim && !fits ? [`${tool.id} ${row}: ${claim.id}`] : [];
    }),
  );
  assert.deepEqual(wrong, []);
});

test('what only the report says is never called wrong', () => {
  const alone = claims.filter(
    ({ sources, verdict }) => verdict === 'wrong' && sources.every(({ id }) => id === 'field-report'),
  );
  assert.deepEqual(
    alone.map(({ id }) => id),
    [],
  );
});
