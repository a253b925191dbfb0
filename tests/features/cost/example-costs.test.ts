import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../scripts/lib/run.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { exampleCash } from '../../../src/core/example-costs.ts';
import { costDataOf, exampleOf } from '../../../src/features/cost/cost-data.ts';
import { cashText } from '../../../src/features/cost/cost-text.ts';
import { costOf } from '../../../src/features/cost/cost.ts';
import { exampleCosts, exampleInput } from '../../../src/features/cost/example-costs.ts';

const site = getCatalogue(join(ROOT, 'tests/site'));
const costs = exampleCosts(site);
const data = costDataOf(site.tools, site.criteria, site.plans);
const input = exampleInput(exampleOf(site.tools, site.criteria, site.plans), data);

test('the costs of the example are those of the calculator, whatever is wanted', () => {
  const ids = data.features.map(({ id }) => id);
  const wishes = [[], ids, ...ids.map((id) => [id]), ...ids.map((id, place) => [id, ids.at(place - 1) ?? id])];
  for (const tool of data.tools) {
    for (const features of wishes) {
      const said = exampleCash(costs, tool.id, [...features, 'of-no-price']);
      assert.ok(said.startsWith(cashText(costOf(tool, { ...input, features, idp: false }, data))), said);
    }
  }
});

test('they say what they are calculated with, and the date of an edition', () => {
  assert.match(costs.given, /^12 users; .+ EUR .+ on \d{4}-\d\d-\d\d$/);
  assert.match(exampleCash(costs, 'brackenpost', ['visitor-book']), / EUR a month \(edition price of 2026-02-03\)$/);
  assert.equal(exampleCash(costs, 'nobody', []), 'unknown');
});
