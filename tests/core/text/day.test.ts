import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayText } from '../../../src/core/text/day.ts';

test('a day is written as a reader says it', () => {
  assert.equal(dayText('2026-11-22'), '22 Nov 2026');
  assert.equal(dayText('2026-05-01'), '1 May 2026');
});

test('what is not a day stays as it is', () => {
  for (const text of ['', '2026', '2026-13-01', 'undated']) assert.equal(dayText(text), text);
});
