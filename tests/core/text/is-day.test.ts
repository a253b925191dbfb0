import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDay } from '../../../src/core/text/is-day.ts';

test('a day of the calendar is one, and nothing else', () => {
  for (const text of ['2026-11-22', '2024-02-29', '0001-01-01']) assert.equal(isDay(text), true, text);
  const others = [
    '',
    '2026',
    '2026-11',
    '2026-02-29',
    '2026-11-31',
    '2026-13-01',
    '26-11-22',
    '2026-11-22T10:00',
    ' 2026-11-22',
  ];
  for (const text of others) assert.equal(isDay(text), false, text);
});
