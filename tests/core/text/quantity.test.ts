import assert from 'node:assert/strict';
import { test } from 'node:test';
import { euro, exactly, outward, plus, times, UNKNOWN } from '../../../src/core/text/quantity.ts';

test('sums and products stay sums and products to the cent', () => {
  assert.deepEqual(plus({ min: 19.99, max: 20 }, { min: 59, max: 139.1 }), { min: 78.99, max: 159.1 });
  assert.deepEqual(times({ min: 2, max: 4 }, exactly(50)), { min: 100, max: 200 });
});

test('what is unknown stays open upwards', () => {
  assert.deepEqual(plus(exactly(5), UNKNOWN), { min: 5, max: undefined });
  assert.deepEqual(times(exactly(2), UNKNOWN), { min: 0, max: undefined });
  assert.deepEqual(times({ min: 0, max: 2 }, UNKNOWN), { min: 0, max: undefined });
});

test('none of what is unknown is nothing: no hours cost nothing, whatever an hour costs', () => {
  assert.deepEqual(times(exactly(0), UNKNOWN), exactly(0));
  assert.deepEqual(times(UNKNOWN, exactly(0)), exactly(0));
});

test('ends are rounded outward in steps that grow with the amount', () => {
  const cases = [
    [0.42, 0.44, 0.4, 0.5],
    [11.99, 14.27, 11, 15],
    [20, 20, 20, 20],
    [78.99, 91.01, 75, 95],
    [170.99, 350.99, 170, 360],
    [1011.99, 9_001, 1_000, 9_050],
    [12_345, 12_345, 12_000, 12_500],
  ] as const;
  for (const [min, max, down, up] of cases) assert.deepEqual(outward({ min, max }), { min: down, max: up });
});

test('rounding never narrows a range, never crosses zero, and keeps order', () => {
  let last = { min: 0, max: 0 };
  for (let amount = 0; amount < 20_000; amount += amount < 3 ? 0.01 : amount / 97) {
    const { min, max = NaN } = outward(exactly(amount));
    assert.ok(min >= 0 && min <= amount + 1e-9 && max >= amount - 1e-9, String(amount));
    assert.ok(min >= last.min && max >= last.max, `order at ${amount}`);
    last = { min, max };
  }
});

test('from 2 upwards nobody tells a tenth', () => {
  assert.deepEqual(outward({ min: 1.99, max: 2.005 }), { min: 1.9, max: 3 });
});

test('a price has two digits behind its point, whatever it is', () => {
  assert.deepEqual([4, 11.9, 11.994, 1_234.5].map(euro), ['4.00 EUR', '11.90 EUR', '11.99 EUR', '1,234.50 EUR']);
});
