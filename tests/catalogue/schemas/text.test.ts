import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, dayOrYear, text } from '../../../src/catalogue/schemas/text.ts';

test('a day that a YAML parser turned into a Date is read as the author wrote it', () => {
  const parsed = new Date('2026-11-22');
  assert.equal(day.parse(parsed), '2026-11-22');
  assert.equal(text(20).parse(parsed), '2026-11-22');
});

test('a moment is not a day', () => {
  assert.throws(() => day.parse(new Date('2026-11-22T10:00:00Z')));
});

test('prose is plain, tidy and short', () => {
  assert.equal(text(9).parse('less < so'), 'less < so');
  for (const wrong of ['', ' a', 'a ', '<b>a</b>', 'more than nine', 7]) {
    assert.equal(text(9).safeParse(wrong).success, false, String(wrong));
  }
});

test('if no day is shown the year is enough, with quotes or without', () => {
  for (const written of ['2026', 2026]) assert.equal(dayOrYear.parse(written), '2026');
  assert.equal(dayOrYear.parse(new Date('2026-11-22')), '2026-11-22');
  for (const wrong of ['2026-11', '26', 20_261, '2026-13-01', '']) {
    assert.equal(dayOrYear.safeParse(wrong).success, false, String(wrong));
  }
});
