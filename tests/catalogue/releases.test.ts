import assert from 'node:assert/strict';
import { test } from 'node:test';
import { behind, isNewer } from '../../src/catalogue/releases.ts';
import { behindWords } from '../../src/core/freshness.ts';
import { aFact, aVersion } from '../fixtures/things.ts';

const criteria = [{ ...aVersion('newest'), role: 'newest-release' } as ReturnType<typeof aVersion>];
const gap = (version: string, tag: string) => {
  const facts = { newest: aFact({ tag, date: '2026-11-01' }) };
  const found = behind({ checked: { version, on: '2026-11-22' }, facts }, criteria);
  return found && behindWords(found);
};

test('how far a version is behind the newest release known, at the level that differs first', () => {
  assert.equal(gap('v0.77.1', 'v0.79.0'), '2 minor versions behind v0.79.0');
  assert.equal(gap('v0.29.2', 'v0.29.3'), '1 patch version behind v0.29.3');
  assert.equal(gap('v1.9.0', 'v3.0.0'), '2 major versions behind v3.0.0');
});

test('a pre-release comes before its release', () => {
  assert.ok(isNewer('v2.0.0', 'v2.0.0-rc1'));
  assert.ok(isNewer('v2.0.0-rc2', 'v2.0.0-rc1'));
  assert.ok(!isNewer('v2.0.0-rc1', 'v2.0.0'));
  assert.ok(!isNewer('v2.1-rc1', 'v2.1'));
  assert.equal(gap('v2.0.0-rc1', 'v2.0.0'), 'a pre-release before v2.0.0');
  assert.equal(gap('v2.0.0', 'v2.0.0-rc1'), undefined);
  assert.equal(gap('v1.9.0-rc1', 'v2.0.0'), '1 major version behind v2.0.0');
});

test('nothing is said of the newest release, nor of an older tag than the one checked', () => {
  assert.equal(gap('v1.2.0', 'v1.2.0'), undefined);
  assert.equal(gap('v1.3.0', 'v1.2.9'), undefined);
});

test('an unknown newest release is not the one that was checked', () => {
  const unknown = { checked: { version: 'v1.0.0', on: '2026-11-22' }, facts: { newest: aFact('unknown') } };
  const found = behind(unknown, criteria);
  assert.equal(found && behindWords(found), 'newest release unknown');
});

test('a tool without a row that tells the newest release is not called late', () => {
  assert.equal(behind({ checked: { version: 'v1.0.0', on: '2026-11-22' }, facts: {} }, []), undefined);
});
