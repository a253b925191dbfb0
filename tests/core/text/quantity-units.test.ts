import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inUnit } from '../../../src/core/text/quantity-units.ts';

test('an amount of memory is compared in another unit, decimal or binary', () => {
  assert.deepEqual(inUnit({ min: 1024, max: 2048, unit: 'MiB' }, 'GiB'), { min: 1, max: 2, unit: 'GiB' });
  assert.deepEqual(inUnit({ max: 500, unit: 'MB' }, 'GB'), { max: 0.5, unit: 'GB' });
  assert.equal(inUnit({ min: 1000, unit: 'MiB' }, 'GB')?.min?.toFixed(6), '1.048576');
});

test('a unit stays as it is, and an unknown one is compared with nothing', () => {
  assert.deepEqual(inUnit({ min: 3, max: 4, unit: 'kg' }, 'kg'), { min: 3, max: 4, unit: 'kg' });
  assert.equal(inUnit({ min: 3, unit: 'kg' }, 'GB'), undefined);
  assert.equal(inUnit({ min: 3, unit: 'GB' }, 'kg'), undefined);
});
