import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factView } from '../../../src/core/view/fact-view.ts';
import { stampText, stampView } from '../../../src/core/view/stamp.ts';
import { aFact, aSource, aSupport, aTool } from '../../fixtures/things.ts';

const tool = { ...aTool('alpha', {}), checked: { version: 'v1.2.0', on: '2026-11-01' } };
const stamp = (fact: Parameters<typeof factView>[2], today = '2026-11-26') =>
  stampView(factView(tool, aSupport(), fact, today));
const code = [aSource('a', { kind: 'source-code' })];

test('a stamp says kind, version and day', () => {
  assert.equal(stampText(stamp(aFact('yes', { sources: code }))), 'code, v1.2.0, 1 Nov 2026');
});

test('a fact that was checked for a version of its own says that one', () => {
  const checked = { version: 'v1.1.0', on: '2026-10-02' };
  assert.equal(stampText(stamp(aFact('no', { sources: code, checked }))), 'code, v1.1.0, 2 Oct 2026');
});

test('certainty is said where it is not high, and that a check is due', () => {
  const weak = aFact('yes', { sources: code, certainty: { level: 'low', reasons: ['reports'] } });
  assert.equal(stampText(stamp(weak, '2027-11-26')), 'code, v1.2.0, 1 Nov 2026, low certainty, due for a new check');
});

test('an unknown says where we looked', () => {
  const view = stamp(aFact('unknown', { sources: [aSource('a', { kind: 'docs' })] }));
  assert.equal(stampText(view), 'looked in docs, v1.2.0, 1 Nov 2026');
});
