import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { performancePages, performanceView } from '../../../src/features/performance/view.ts';

const view = performanceView(getCatalogue(INVENTED));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('experiments are parted by what they measure, and a reported one is in a list of its own', () => {
  assert.deepEqual(ids(view.measured.throughput), ['loft-count', 'house-count']);
  assert.deepEqual([view.measured.memory, view.measured.processor, view.measured.time], [[], [], []]);
  assert.deepEqual(ids(view.reported), ['valley-walk']);
  assert.ok(view.reported.every(({ reported }) => reported));
  assert.ok(view.measured.throughput.every(({ reported }) => !reported));
});

test('our own figures are lines of their own, in no chart of others', () => {
  assert.deepEqual(
    view.lab.map(({ link }) => link.to),
    ['/lab/1/weighing/'],
  );
  assert.ok(!JSON.stringify([view.measured, view.reported]).includes('/lab/'));
});

test('an experiment says what it shows, what was measured, who took it, and its conditions', () => {
  const [, house] = view.measured.throughput;
  assert.equal(house?.finding, 'Three sorters move three times as much as one');
  assert.equal(house.caption, 'Brackenpost sorting house: measured by the vendor, 2026');
  assert.deepEqual(
    house.series.flatMap(({ bars }) => bars.map(({ label, value }) => [label, value])),
    [
      ['one sorter', '3 Gbps'],
      ['three sorters', '8.2 to 9 Gbps'],
    ],
  );
  assert.deepEqual(house.facts[0], { key: 'Hardware', value: 'Sorting house with one to three sorters' });
  assert.equal(view.reported[0]?.facts.find(({ key }) => key === 'Versions')?.value, 'not stated');
  assert.match(view.reported[0]?.caption ?? '', /: reported by the field report, reproduced by nobody, 2025$/);
});

test('rows of a series are together', () => {
  assert.deepEqual(
    view.reported[0]?.series.map(({ name }) => name),
    ['By air', 'On foot'],
  );
});

test('a page below it leads back to it', () => {
  const { pages } = getCatalogue(INVENTED);
  const [above] = pages;
  assert.deepEqual(performancePages({ pages }), []);
  const below = { ...above!, id: 'ladder', under: { ...above!, id: 'performance' } };
  assert.deepEqual(
    performancePages({ pages: [...pages, below] }).map(({ id, meta }) => [id, meta.crumbs]),
    [['ladder', [{ label: 'Performance', to: '/performance/' }]]],
  );
});
