import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayText } from '../../../src/core/text/day.ts';

test('a day is written as a reader says it', () => {
  assert.equal(dayText('2026-11-22'), '22 Nov 2026');
  assert.equal(dayText('2026-05-01'), '1 May 2026');
});

test('each month has its short name', () => {
  const names = Array.from({ length: 12 }, (_, index) => dayText(`2026-${String(index + 1).padStart(2, '0')}-09`));
  assert.equal(
    names.map((name) => name.replace('9 ', '').replace(' 2026', '')).join(' '),
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  );
});

test('what is not a day stays as it is', () => {
  const others = ['', '2026', '2026-13-01', '2026-00-10', 'undated', 'since 2026-11-22', '2026-11-22T10:00'];
  for (const text of others) assert.equal(dayText(text), text);
});
