import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ageOf, behindWords, freshness, versionText } from '../../src/core/freshness.ts';

test('a fact checked today is zero days old', () => {
  assert.deepEqual(freshness('2026-11-22', 30, '2026-11-22'), { ageDays: 0, state: 'fresh', until: '2026-12-22' });
});
test('it is fresh on the last day and due on the day after', () => {
  assert.equal(freshness('2026-11-22', 30, '2026-12-22').state, 'fresh');
  assert.deepEqual(freshness('2026-11-22', 30, '2026-12-23'), { ageDays: 31, state: 'due', until: '2026-12-22' });
});
test('a leap day counts as a day', () => {
  assert.equal(freshness('2028-02-28', 30, '2028-03-01').ageDays, 2);
  assert.equal(freshness('2027-02-28', 30, '2027-03-01').ageDays, 1);
  assert.equal(freshness('2028-01-30', 30, '2028-01-30').until, '2028-02-29');
  assert.equal(freshness('2028-02-29', 365, '2028-03-01').until, '2029-02-28');
});
test('the turn of a year and the changes of clocks move nothing', () => {
  assert.equal(freshness('2026-12-31', 1, '2027-01-01').ageDays, 1);
  assert.equal(freshness('2026-03-28', 1, '2026-03-30').ageDays, 2);
  assert.equal(freshness('2026-10-24', 1, '2026-10-26').ageDays, 2);
});
test('a fact from the future is fresh: the catalogue refuses it elsewhere', () => {
  assert.deepEqual(freshness('2026-11-23', 30, '2026-11-22').ageDays, -1);
});
test('for any days: due exactly when today is after until', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 1500 }), (checked, today, age) => {
      const { state, until } = freshness(checked, age, today);
      assert.equal(state, today > until ? 'due' : 'fresh');
    }),
  );
});

test('a version says how far it is behind, where it does', () => {
  assert.equal(versionText('v1.2.0'), 'v1.2.0');
  assert.equal(
    versionText('v1.2.0', { newest: 'v1.4.0', level: 'minor', count: 2 }),
    'v1.2.0, 2 minor versions behind v1.4.0',
  );
});

test('a single version is one version, and a pre-release came before the release of its number', () => {
  const gap = { newest: 'v2.0.0', level: 'major', count: 1 } as const;
  assert.equal(behindWords(gap), '1 major version behind v2.0.0');
  assert.equal(behindWords({ newest: 'v2.0.0', level: 'pre-release' }), 'a pre-release before v2.0.0');
});

test('a fact checked on a day of its own is as old as that, any other as the check of its tool', () => {
  const tool = { checked: { version: 'v1.0.0', on: '2026-11-01' } };
  const own = { checked: { version: 'v1.0.0', on: '2026-11-11' } };
  assert.equal(ageOf(own, tool, { maxAgeDays: 30 }, '2026-11-21').ageDays, 10);
  assert.equal(ageOf({}, tool, { maxAgeDays: 30 }, '2026-11-21').ageDays, 20);
});
