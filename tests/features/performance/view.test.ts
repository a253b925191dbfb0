import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { performanceView } from '../../../src/features/performance/view.ts';

const view = performanceView(getCatalogue(INVENTED));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('experiments are parted by what they measure, and a reported one is in a list of its own', () => {
  assert.deepEqual(ids(view.measured.throughput), ['loft-count', 'house-count']);
  assert.deepEqual([view.measured.memory, view.measured.processor, view.measured.time], [[], [], []]);
  assert.deepEqual(ids(view.reported), ['valley-walk']);
});

test('an experiment says its conditions, who took it, and its bars in words', () => {
  const [, house] = view.measured.throughput;
  assert.equal(house?.drawn, 'one sorter 3 Gbps; three sorters 8.2 to 9 Gbps');
  assert.deepEqual(house.facts.at(-1), { key: 'Measured by', value: 'the vendor' });
  assert.equal(view.reported[0]?.facts.find(({ key }) => key === 'Versions')?.value, 'not stated');
});
