import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coverage, tally } from '../../../src/features/alternatives/coverage.ts';
import { outcomeText } from '../../../src/features/alternatives/outcome.ts';
import { fitOf } from '../../../src/core/decision/fit.ts';
import type { Verdict } from '../../../src/core/vocabulary.ts';
import { byName } from '../../../src/core/text/order.ts';
import { aNeed, aProduct, aVerdict } from '../../fixtures/things.ts';

const alpha = aProduct('alpha', { lights: 'yes' });
const beta = aProduct('beta', { lights: 'no' });
const gamma = aProduct('gamma');

test('coverage sorts products by their verdict, and a missing fact is unknown', () => {
  assert.deepEqual(coverage(aNeed(), [alpha, beta, gamma]), {
    meets: [alpha],
    partly: [],
    fails: [beta],
    unknown: [gamma],
  });
});

test('tally counts the needs of each verdict', () => {
  assert.deepEqual(tally([aNeed(), aNeed({ id: 'again' })], alpha), { meets: 2, partly: 0, fails: 0, unknown: 0 });
  assert.deepEqual(tally([aNeed()], gamma), { meets: 0, partly: 0, fails: 0, unknown: 1 });
});

describe('the outcome in words', () => {
  const fit = (name: string, verdict: Verdict) => fitOf({ id: name, name }, [aVerdict('night', verdict)], []);
  test('names who fits, of whom it cannot be said, and counts the rest', () => {
    assert.equal(
      outcomeText([fit('Alpha', 'meets'), fit('Beta', 'unknown'), fit('Gamma', 'fails')]),
      '1 of 3 fits: Alpha. Beta cannot be judged: a fact is unknown. 1 fails at least one need.',
    );
    assert.equal(outcomeText([fit('Alpha', 'meets'), fit('Beta', 'meets')]), '2 of 2 fit: Alpha and Beta.');
  });
  test('says of what meets a must only in part that it fits with a gap, as the decision does', () => {
    const beta = fit('Beta', 'partly');
    assert.equal(outcomeText([fit('Alpha', 'meets'), beta]), '1 of 2 fits: Alpha. 1 of 2 fits, with a gap: Beta.');
    assert.equal(
      outcomeText([beta, fit('Gamma', 'fails')]),
      '1 of 2 fits, with a gap: Beta. 1 fails at least one need.',
    );
  });
  test('says that none is known if there is none', () => {
    assert.equal(
      outcomeText([fit('Alpha', 'fails'), fit('Beta', 'fails')]),
      'None of the 2 is known to meet all of these needs. 2 fail at least one need.',
    );
  });
});

test('names are ordered without regard to case', () => {
  const names = ['zeta', 'Alpha', 'beta', 'Alpha'].map((name) => ({ name }));
  assert.deepEqual(
    names.toSorted(byName).map(({ name }) => name),
    ['Alpha', 'Alpha', 'beta', 'zeta'],
  );
});
