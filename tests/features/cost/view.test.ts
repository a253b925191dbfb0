import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { costReportView } from '../../../src/features/cost/report-view.ts';
import { costView } from '../../../src/features/cost/view.ts';

const catalogue = getCatalogue(INVENTED);
const view = costView(catalogue);

test('the outline names the sections of the page, then those of its text', () => {
  const ids = view.meta.outline?.map(({ id }) => id);
  assert.deepEqual(ids, [...Object.keys(view.sections), 'method']);
});

test('the calculator starts with the cheapest plan that can be ordered and has the memory that is stated', () => {
  const { form, whose, given, results } = view.calculator;
  const chosen = form.plan.groups.flatMap(({ plans }) => plans.filter((plan) => plan.chosen));
  const orderable = catalogue.plans.filter(({ status }) => status === 'orderable');
  assert.equal(chosen.length, 1);
  assert.ok(orderable.some(({ id }) => id === chosen[0]?.id));
  assert.equal(whose, 'The worked example: Users 12, Fleet servers 9.');
  assert.ok(given.startsWith('Calculated with: Users 12, Fleet servers 9'));
  assert.deepEqual(
    results.map(({ tool }) => tool.to),
    catalogue.tools.map(({ id }) => `/tools/${id}/`),
  );
  assert.ok(
    results.every(({ cash, hours, sum, lines }) => cash !== '' && hours !== '' && sum === '' && lines.length > 2),
  );
});

test('plans that could be ordered come first, and those that are gone last', () => {
  const [orderable, listed, gone] = view.calculator.form.plan.groups.map(({ plans }) => plans.map(({ id }) => id));
  const ids = (wanted: string) => catalogue.plans.filter(({ status }) => status === wanted).map(({ id }) => id);
  assert.deepEqual(orderable?.toSorted(), ids('orderable').toSorted());
  assert.deepEqual(gone?.toSorted(), ids('gone').toSorted());
  assert.deepEqual(
    view.today.map(({ plans }) => plans.map(({ id }) => id)),
    [orderable, listed],
  );
});

test('what the report says about money is counted here and listed on a page of its own', () => {
  const { summary, page } = view.report;
  assert.equal(summary, costReportView(catalogue).summary);
  assert.equal(page.to, '/cost/field-report-bill/');
  assert.deepEqual(
    view.moved.map(({ id, to }) => [id, to]),
    [['lineage', '/cost/field-report-bill/#lineage']],
  );
});

test('a tool without paid editions says so, and one that was not checked says that', () => {
  const editions = new Map(view.editions.map((entry) => [entry.tool.id, entry]));
  assert.equal(editions.get('amberwick')?.none, 'There is no paid edition for self-hosting.');
  assert.equal(editions.get('cobblegrid')?.none, 'Not checked.');
  const [licence] = editions.get('brackenpost')?.editions ?? [];
  assert.deepEqual(
    licence?.prices[0],
    'Lane, up to 25 users: 24 EUR a month, paid by the month; 20 EUR a month, paid by the year',
  );
  assert.ok(licence.unlocks.every(({ to }) => to.startsWith('/compare/') && to.endsWith('/#brackenpost')));
  assert.deepEqual(editions.get('dandelion-semaphore-exchange')?.editions[0]?.prices, ['price unknown: on request']);
});

test('hours that nobody reported are unknown, not zero', () => {
  const hours = new Map(view.hours.map((row) => [row.tool.id, row]));
  assert.equal(hours.get('cobblegrid')?.reported, 'no figure, so unknown');
  assert.equal(hours.get('amberwick')?.reported, '0 h more');
  assert.equal(hours.get('amberwick')?.users, '1 to 10 users');
});

test('the memory of each tool is a fact of its own, and a tool that states nothing has no plan that is enough', () => {
  const { tools, rows, enough } = view.memory;
  assert.ok(rows.length > 0);
  for (const { facts } of rows) {
    assert.deepEqual(
      facts.map(({ product }) => product.id),
      tools.map(({ id }) => id),
    );
  }
  const sparse = enough.find(({ tool }) => tool === catalogue.tool('cobblegrid').name);
  assert.equal(sparse?.plans, 'undecided: nothing is stated');
});

test('a hosted service is a line for comparison, with its day and its source', () => {
  const [hosted] = view.calculator.hosted;
  assert.equal(hosted?.to, '/alternatives/foxglove/');
  assert.equal(hosted.cash, '46 USD a month, 552 a year (12 × 3 USD, Nest; 5 × 2 USD, servers above 4)');
  assert.ok(hosted.sources.length > 0);
});
