import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bars, isReported } from '../../../src/features/performance/benchmarks.ts';

test('what only the field report gives is reported apart', () => {
  assert.equal(isReported({ measuredBy: 'field-report' }), true);
  assert.equal(isReported({ measuredBy: 'vendor' }), false);
});

describe('bars', () => {
  test('a single figure is drawn from zero, on the scale of its own experiment', () => {
    const drawn = bars({
      unit: 'Gbps',
      rows: [
        { label: 'one', min: 2, max: 2 },
        { label: 'two', reading: 'about', min: 8, max: 8 },
      ],
    });
    assert.deepEqual(drawn, [
      { label: 'one', value: '2 Gbps', reading: undefined, from: 0, to: 25, range: false },
      { label: 'two', value: '8 Gbps', reading: 'about', from: 0, to: 100, range: false },
    ]);
  });
  test('a range is drawn from its lower to its upper end', () => {
    const [bar] = bars({ unit: 's', rows: [{ label: 'one', min: 1, max: 4 }] });
    assert.deepEqual([bar?.value, bar?.from, bar?.to, bar?.range], ['1 to 4 s', 25, 100, true]);
  });
  test('nothing but zeros has no width', () => {
    assert.equal(bars({ unit: 's', rows: [{ label: 'one', min: 0, max: 0 }] })[0]?.to, 0);
  });
});
