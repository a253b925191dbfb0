import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factView } from '../../../src/core/view/fact-view.ts';
import { citedStamp, stampText, stampView } from '../../../src/core/view/stamp.ts';
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

test('an unknown says what we checked', () => {
  const view = stamp(aFact('unknown', { sources: [aSource('a', { kind: 'docs' })] }));
  assert.equal(stampText(view), 'we checked docs, v1.2.0, 1 Nov 2026');
});

describe('the stamp of words that rest on sources', () => {
  const checked = '2026-11-27';
  const cited = (...sources: ReturnType<typeof aSource>[]) =>
    citedStamp({ sources, checked, version: 'v1.2.0', verifiable: true });
  const of = (...sources: ReturnType<typeof aSource>[]) => {
    const stamp = citedStamp({ sources, checked, verifiable: true });
    return stamp && stampText(stamp);
  };
  test('says the strongest kind, the version, the day, and that one person read them', () => {
    const [docs, thread] = [aSource('a', { kind: 'docs' }), aSource('b', { kind: 'issue' })];
    assert.equal(stampText(cited(thread, docs)!), 'docs, v1.2.0, 27 Nov 2026, moderate certainty');
    assert.equal(stampText(cited(thread)!), 'issue, v1.2.0, 27 Nov 2026, very low certainty');
  });
  test('without a version says at which releases the strongest sources were read', () => {
    const at = (id: string, ref: string) => aSource(id, { kind: 'source-code', ref });
    const [first, again, second] = [at('a', 'o/r@v1.0.0:x.go#L1'), at('b', 'o/r@v1.0.0:y.go#L1'), at('c', 'o/q@v7.1')];
    assert.equal(of(first, again, second), 'code, v1.0.0 and v7.1, 27 Nov 2026, moderate certainty');
    const elsewhere = [at('d', 'o/r@0e62325d4:x.go'), at('e', 'https://example.org/@v2.0.0'), at('f', '/lab/')];
    assert.equal(of(...elsewhere), 'code, 27 Nov 2026, moderate certainty');
    assert.equal(of(aSource('g', { kind: 'issue', ref: 'o/r@v9.0.0' }), first)?.slice(0, 12), 'code, v1.0.0');
  });
  test('words without a source have none', () => assert.equal(of(), undefined));
});
