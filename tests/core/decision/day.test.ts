import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withDay } from '../../../src/core/decision/choice.ts';
import { dayOfLink } from '../../../src/core/decision/day.ts';

const TODAY = '2026-11-26';

test('a link carries its day, with and without a choice before it', () => {
  for (const query of ['', '?must=a,b&nice=c']) {
    assert.deepEqual(dayOfLink(withDay(query, '2026-11-20'), TODAY), { day: '2026-11-20', lost: '' });
  }
  assert.equal(withDay('?must=a', '2026-11-20'), '?must=a&on=2026-11-20');
});

test('the day of the build itself is a day of a link, and no link need have one', () => {
  assert.equal(dayOfLink(`?on=${TODAY}`, TODAY).day, TODAY);
  for (const query of ['', '?must=a', '?on=', '?on=%20']) assert.deepEqual(dayOfLink(query, TODAY), { lost: '' });
});

test('a day that cannot be used is named', () => {
  const lost = (query: string) => {
    const { day, lost: words } = dayOfLink(query, TODAY);
    assert.equal(day, undefined);
    return words;
  };
  assert.equal(
    lost('?on=2027-01-01'),
    'This link is of 2027-01-01, and this page was built on 2026-11-26, before that day.',
  );
  for (const day of ['2026-11-31', '2026-13-01', '2026-1-1', '26 November', '<b>x']) {
    assert.equal(lost(`?on=${encodeURIComponent(day)}`), `This link names a day that we cannot read: “${day}”.`);
  }
  assert.equal(lost('?on=2026-11-01&on=2026-11-02'), 'This link names 2 days, so we cannot tell what has changed.');
});

test('of what was written, the reader sees no more than the first 40 characters', () =>
  assert.equal(
    dayOfLink(`?on=${'x'.repeat(500)}`, TODAY).lost,
    `This link names a day that we cannot read: “${'x'.repeat(40)}”.`,
  ));

test('the same day twice is one day, and what mail adds to a link is taken off', () => {
  assert.equal(dayOfLink('?on=2026-11-01&on=2026-11-01', TODAY).day, '2026-11-01');
  assert.equal(dayOfLink('?must=a&amp;on=2026-11-01).', TODAY).day, '2026-11-01');
});

test('whatever is written, either a day of the past comes out or words, or nothing was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      const { day, lost } = dayOfLink(`?on=${written}`, TODAY);
      assert.ok(day === undefined || (/^\d{4}-\d\d-\d\d$/.test(day) && day <= TODAY && lost === ''));
    }),
  );
});
