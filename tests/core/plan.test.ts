import assert from 'node:assert/strict';
import { test } from 'node:test';
import { euro } from '../../src/core/plan.ts';

test('a price has two digits behind its point, whatever it is', () => {
  assert.deepEqual([4, 11.9, 11.994, 1_234.5].map(euro), ['4.00 EUR', '11.90 EUR', '11.99 EUR', '1,234.50 EUR']);
});
