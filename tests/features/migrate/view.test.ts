import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { migrateView } from '../../../src/features/migrate/list-view.ts';
import { plannerView } from '../../../src/features/migrate/planner-view.ts';
import { migrationView } from '../../../src/features/migrate/view.ts';

const catalogue = getCatalogue(INVENTED);
const { tools, migrations } = catalogue;
const migration = migrations.find(({ id }) => id === 'amberwick-to-brackenpost')!;

test('every ordered pair of tools is shown, and what nobody wrote has no address', () => {
  const { directions, outside, missing } = migrateView(catalogue);
  assert.equal(directions.length, tools.length * (tools.length - 1));
  const written = [...directions, ...outside].flatMap(({ address }) => address ?? []);
  assert.deepEqual(written.toSorted(), migrations.map(({ id }) => `/migrate/${id}/`).toSorted());
  assert.deepEqual(
    outside.map(({ title, from, to }) => [title, from, to.id]),
    [['Bottles to Amberwick', undefined, 'amberwick']],
  );
  assert.match(missing, /^9 of 12 migrations are not written yet/);
  assert.equal(directions.find(({ address }) => !address)?.text, 'Not written yet.');
});

test('the claims of all migrations are shown once', () => {
  const lines = migrateView(catalogue).claims?.claims.map(({ to }) => to) ?? [];
  assert.deepEqual(lines, [...new Set(lines)]);
  assert.deepEqual(
    lines.toSorted(),
    [...new Set(migrations.flatMap(({ claims }) => claims.map(({ id }) => `/field-report/#${id}`)))].toSorted(),
  );
});

test('the planner starts with the minutes of the report, and is left out without them', () => {
  const planner = plannerView({ min: 30, max: 60 });
  assert.match(planner?.estimate ?? '', /^The 30 to 60 minutes per node/);
  assert.deepEqual(planner?.fields.find(({ name }) => name === 'max')?.value, 60);
  assert.equal(planner?.batches.length, 4);
  assert.equal(planner?.rows[0]?.value, '6 to 12 hours');
  assert.equal(plannerView(undefined), undefined);
  // A batch that fills more than a day is not an example.
  assert.equal(plannerView({ min: 1, max: 1440 }), undefined);
});

test('a migration names both tools, its steps in order, and the other ways', () => {
  const view = migrationView(catalogue, migration);
  assert.equal(view.meta.title, 'From Amberwick to Brackenpost');
  assert.match(view.answer.checked, /^Facts of Amberwick v\S+, checked \S+, and Brackenpost v/);
  assert.deepEqual(
    view.steps.map(({ title }) => title.split(':')[0]),
    ['Step 1', 'Step 2', 'Step 3', 'Step 4', 'Step 5', 'Step 6', 'Step 7'],
  );
  assert.equal(view.steps[0]?.id, 'step-second-way');
  assert.ok(view.steps.every(({ checks }) => checks.every(({ effect }) => effect.sources.length > 0)));
  assert.equal(view.others.length, migrations.length - 1);
  assert.ok(view.others.every(({ to }) => to !== '/migrate/amberwick-to-brackenpost/'));
  assert.equal(view.range.changes[0]?.key, 'What can be changed in Amberwick');
  assert.deepEqual(view.carries.rows.map(({ id }) => id).slice(0, 2), ['carry-keys', 'carry-addresses']);
});

/** The lines of one list of a path, as a reader has them. */
const listOf = (id: string, title: string): string[] | undefined => {
  const path = migrations.find((one) => one.id === id)!;
  const list = migrationView(catalogue, path).answer.exchange.find((one) => one.title === title);
  return (
    list && [...list.said.map(({ text }) => text), ...list.rows.map(({ label, note }) => `${label} ${note}`.trim())]
  );
};

test('the answer comes first: what is lost and gained by the cells of both sides, and what carries over', () => {
  const { answer } = migrationView(catalogue, migration);
  const lost = catalogue.criteria.filter(
    ({ id, kind }) =>
      kind === 'support' && migration.from.facts[id]?.value === 'yes' && migration.to.facts[id]?.value === 'no',
  );
  assert.ok(lost.length > 0);
  assert.deepEqual(listOf(migration.id, 'You lose')?.toSorted(), lost.map(({ label }) => label).toSorted());
  assert.match(answer.exchange[0]?.rows[0]?.to ?? '', /^\/compare\/[^/]+\/#brackenpost$/);
  assert.equal(answer.carries, 'Names of nodes; in part: addresses, routed networks');
  assert.deepEqual(answer.cost, { label: 'What Brackenpost costs a month', to: '/cost/#cost-brackenpost' });
});

test('an answer that was or is "partly" counts as a loss or a gain as well', () => {
  assert.ok(listOf('amberwick-to-brackenpost', 'You gain')?.includes('Several parishes in one loft in part'));
  assert.ok(
    listOf('amberwick-to-brackenpost', 'You gain')?.includes('Guild pass some of it paid; Amberwick has it in part'),
  );
  assert.ok(
    listOf('brackenpost-to-amberwick', 'You lose')?.includes('Several parishes in one loft Brackenpost has it in part'),
  );
  assert.deepEqual(listOf('brackenpost-to-amberwick', 'Kept, for less money'), undefined);
});

test('one list says all that is lost, what no row says first', () => {
  assert.deepEqual(listOf('bottles-to-amberwick', 'You lose'), ['The sound of the river.']);
  assert.deepEqual(listOf('bottles-to-amberwick', 'You gain'), []);
});

test('a path from a product outside the comparison says so, and nothing of a report that is silent', () => {
  const outside = migrations.find(({ id }) => id === 'bottles-to-amberwick')!;
  const view = migrationView(catalogue, outside);
  assert.equal(view.meta.heading, 'From Bottles to Amberwick');
  assert.match(view.answer.checked, /^Facts of Bottles 1, checked /);
  assert.equal(view.report, undefined);
  assert.ok(!view.meta.outline?.some(({ id }) => id === 'report'));
});
