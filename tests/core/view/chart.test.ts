import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { barSeries, type Figure } from '../../../src/core/view/chart.ts';

const bars = (figures: readonly Figure[], unit = 'Gbps') => barSeries(figures, unit).flatMap((series) => series.bars);

describe('a chart', () => {
  test('draws a single figure from zero, on a scale that ends at the largest', () => {
    const [one, two] = bars([
      { label: 'one', min: 2, max: 2 },
      { label: 'two', reading: 'about', min: 8, max: 8 },
    ]);
    assert.deepEqual([one?.value, one?.from, one?.until, one?.range], ['2 Gbps', 0, 25, false]);
    assert.deepEqual([two?.value, two?.reading, two?.until], ['8 Gbps', 'about', 100]);
  });

  test('draws a range from its lower to its upper end', () => {
    const [bar] = bars([{ label: 'one', min: 1, max: 4 }], 's');
    assert.deepEqual([bar?.value, bar?.from, bar?.until, bar?.range], ['1 to 4 s', 25, 100, true]);
  });

  test('shows each repeat on its bar, and a count without a unit', () => {
    const [bar] = bars([{ label: 'one', min: 4, max: 4, repeats: [2, 4] }], '');
    assert.deepEqual([bar?.value, bar?.dots], ['4', [50, 100]]);
  });

  test('puts the rows of a series together, in the order in which they first appear', () => {
    const figure = (label: string, series?: string): Figure => ({ label, series, min: 1, max: 1 });
    const series = barSeries([figure('1', 'down'), figure('1', 'up'), figure('2', 'down')], 's');
    assert.deepEqual(
      series.map(({ name, bars: members }) => [name, ...members.map(({ label }) => label)]),
      [
        ['down', '1', '2'],
        ['up', '1'],
      ],
    );
    assert.equal(barSeries([figure('1')], 's')[0]?.name, undefined);
  });

  test('has no width for nothing but zeros, and no rows without figures', () => {
    assert.equal(bars([{ label: 'one', min: 0, max: 0 }])[0]?.until, 0);
    assert.deepEqual(barSeries([], 's'), []);
  });
});
