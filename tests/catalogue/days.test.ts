import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDays } from '../../src/catalogue/days.ts';

const now = new Date('2026-12-05T23:59:59Z');

test('a build goes by the clock', () => {
  for (const none of [undefined, '']) {
    assert.deepEqual(buildDays(none, now), { shown: '2026-12-05', real: '2026-12-05' });
  }
});

test('pages for an earlier or a later day leave the day of the rules alone', () => {
  for (const fixed of ['2026-11-22', '2028-01-01']) {
    assert.deepEqual(buildDays(fixed, now), { shown: fixed, real: '2026-12-05' });
  }
});

test('a day that no calendar has is refused with what to write', () => {
  for (const wrong of ['2028-13-45', '2026-02-30', '2027-02-29', 'soon', '2026-1-1']) {
    assert.throws(() => buildDays(wrong, now), new RegExp(`BUILD_DATE must be a date such as .*"${wrong}"`));
  }
});
