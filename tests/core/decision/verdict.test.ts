import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { best, judgeNeed, judgeRule, worst } from '../../../src/core/decision/verdict.ts';
import type { Fact, FactValue, Quantity, Rule } from '../../../src/core/model.ts';
import type { Verdict } from '../../../src/core/vocabulary.ts';
import { aBound, aFact, aNeed, aProduct, aQuantity, aRule, aSource } from '../../fixtures/things.ts';

const verdictOf = (rule: Rule, value: FactValue, rest: Partial<Fact> = {}) =>
  judgeRule(rule, aFact(value, rest)).verdict;

describe('worst and best', () => {
  test('the order is fails, unknown, partly, meets', () => {
    assert.equal(worst(['meets', 'partly', 'unknown', 'fails']), 'fails');
    assert.equal(worst(['meets', 'partly', 'unknown']), 'unknown');
    assert.equal(worst(['meets', 'partly']), 'partly');
    assert.equal(best(['fails', 'unknown']), 'unknown');
    assert.equal(best(['fails', 'unknown', 'partly']), 'partly');
    assert.equal(best(['fails', 'unknown', 'partly', 'meets']), 'meets');
  });
  test('of nothing, the worst is meets and the best is unknown', () => {
    assert.equal(worst([]), 'meets');
    assert.equal(best([]), 'unknown');
  });
});

describe('a rule over a support row', () => {
  const rule = aRule();
  test('a yes meets, "partly" is partly, a no fails', () => {
    assert.equal(verdictOf(rule, 'yes'), 'meets');
    assert.equal(verdictOf(rule, 'partly'), 'partly');
    assert.equal(verdictOf(rule, 'no'), 'fails');
  });
  test('unknown is neither a no nor a yes', () => assert.equal(verdictOf(rule, 'unknown'), 'unknown'));
  test('unknown cannot be listed as meeting', () => {
    assert.equal(verdictOf(aRule({ meets: ['unknown'] }), 'unknown'), 'unknown');
  });
  test('a missing fact is unknown', () => {
    assert.deepEqual(judgeRule(rule, undefined), { criterion: 'lights', verdict: 'unknown', fact: undefined });
  });
  test('not-applicable is what the rule says, and unknown where it says nothing', () => {
    assert.equal(verdictOf(rule, 'not-applicable'), 'unknown');
    assert.equal(verdictOf(aRule({ notApplicable: 'meets' }), 'not-applicable'), 'meets');
    assert.equal(verdictOf(aRule({ notApplicable: 'fails' }), 'not-applicable'), 'fails');
  });
  test('a no can be what the reader needs', () => assert.equal(verdictOf(aRule({ meets: ['no'] }), 'no'), 'meets'));
  test('an answer that is not listed is what otherwise says', () => {
    assert.equal(verdictOf(aRule({ partly: [], otherwise: 'unknown' }), 'partly'), 'unknown');
  });
});

describe('a rule over a list', () => {
  const rule = aRule({ row: 'shape', meets: ['round'], partly: ['oval'] });
  test('of several answers the best one counts', () => {
    assert.equal(verdictOf(rule, ['square', 'oval']), 'partly');
    assert.equal(verdictOf(rule, ['square', 'oval', 'round']), 'meets');
    assert.equal(verdictOf(rule, ['square']), 'fails');
  });
  test('where every answer must do, the worst one counts', () => {
    const strict = aRule({ row: 'shape', meets: ['round'], partly: ['oval'], every: true });
    assert.equal(verdictOf(strict, ['round', 'oval']), 'partly');
    assert.equal(verdictOf(strict, ['round', 'square']), 'fails');
    assert.equal(verdictOf(strict, ['round']), 'meets');
  });
  test('where otherwise is unknown, an unlisted answer beside it changes nothing', () => {
    assert.equal(verdictOf(aRule({ row: 'shape', meets: ['round'], otherwise: 'unknown' }), ['square']), 'unknown');
  });
  test('licences are compared by their SPDX expression', () => {
    const licence = aRule({ row: 'terms', meets: ['MIT'], partly: ['AGPL-3.0-only'] });
    assert.equal(verdictOf(licence, [{ component: 'server', spdx: 'MIT' }]), 'meets');
    assert.equal(verdictOf(licence, [{ component: 'server', spdx: 'AGPL-3.0-only' }]), 'partly');
    assert.equal(verdictOf(licence, [{ component: 'server', spdx: 'LicenseRef-own' }]), 'fails');
  });
  test('a release has no answers to compare: unknown', () => {
    assert.equal(verdictOf(rule, { tag: 'v1', date: '2026-01-01' }), 'unknown');
    assert.equal(verdictOf(aRule({ every: true }), { tag: 'v1', date: '2026-01-01' }), 'unknown');
  });
});

describe('a bound on a quantity', () => {
  const light = aBound({ atMost: 10 });
  const kg = (min?: number, max?: number) => ({ min, max, unit: 'kg' });
  test('at most: the whole range inside meets, a part of it is partly, none fails', () => {
    assert.equal(verdictOf(light, kg(2, 10)), 'meets');
    assert.equal(verdictOf(light, kg(10, 11)), 'partly');
    assert.equal(verdictOf(light, kg(11, 12)), 'fails');
  });
  test('at least: the same from the other side', () => {
    const heavy = aBound({ atLeast: 10 });
    assert.equal(verdictOf(heavy, kg(10, 10)), 'meets');
    assert.equal(verdictOf(heavy, kg(9, 10)), 'partly');
    assert.equal(verdictOf(heavy, kg(1, 9.9)), 'fails');
  });
  test('an open end reaches to infinity', () => {
    assert.equal(verdictOf(light, kg(undefined, 10)), 'meets');
    assert.equal(verdictOf(light, kg(10)), 'partly');
    assert.equal(verdictOf(light, kg(11)), 'fails');
    assert.equal(verdictOf(light, kg(undefined, 11)), 'partly');
    assert.equal(verdictOf(aBound({ atLeast: 5 }), kg(5)), 'meets');
    assert.equal(verdictOf(aBound({ atLeast: 5 }), kg(undefined, 5)), 'partly');
    assert.equal(verdictOf(aBound({ atLeast: 5 }), kg(undefined, 4)), 'fails');
  });
  test('zero is a bound like any other', () => {
    assert.equal(verdictOf(aBound({ atMost: 0 }), kg(0, 0)), 'meets');
    assert.equal(verdictOf(aBound({ atMost: 0 }), kg(1, 1)), 'fails');
    assert.equal(verdictOf(aBound({ atLeast: 0 }), kg(0, 3)), 'meets');
  });
  test('unknown and not-applicable are judged as on any row', () => {
    assert.equal(verdictOf(light, 'unknown'), 'unknown');
    assert.equal(verdictOf(light, 'not-applicable'), 'unknown');
    assert.equal(verdictOf(aBound({ atMost: 1, notApplicable: 'meets' }), 'not-applicable'), 'meets');
  });
  test('on a row that is not a quantity it is unknown, not a no', () =>
    assert.equal(verdictOf(light, 'yes'), 'unknown'));
});

describe('a bound on what a project asks for, beside what our lab measured', () => {
  const GB = (amount: number) => ({ min: amount, max: amount, unit: 'GB' });
  const MiB = (min: number, max = min) => ({ min, max, unit: 'MiB' });
  const judged = (stated: FactValue, value: Quantity, rest: Partial<{ notApplicable: Verdict }> = {}) => {
    const rule = { criterion: aQuantity('stated', 'GB'), free: false, atMost: 1, ...rest };
    const measured = { row: 'taken', value, text: 'we measured', source: aSource('run') };
    const { verdict, measured: how } = judgeRule(rule, aFact(stated, { measured }));
    return [verdict, how];
  };
  test('where nothing is stated, the figure is judged like a stated one, for a tool and against it', () => {
    assert.deepEqual(judged('unknown', MiB(58)), ['meets', 'decides']);
    assert.deepEqual(judged('unknown', MiB(900, 1100)), ['partly', 'decides']);
    assert.deepEqual(judged('unknown', MiB(1100)), ['fails', 'decides']);
  });
  test('a figure of a unit that cannot be compared leaves it unknown', () =>
    assert.deepEqual(judged('unknown', { min: 1, max: 1, unit: 'kg' }), ['unknown', undefined]));
  test('a figure that says the opposite of what is stated casts doubt on it, either way', () => {
    assert.deepEqual(judged(GB(2), MiB(58)), ['fails', 'against']);
    assert.deepEqual(judged(GB(1), MiB(1100)), ['partly', 'against']);
  });
  test('a figure that agrees with what is stated changes nothing', () => {
    assert.deepEqual(judged(GB(1), MiB(58)), ['meets', undefined]);
    assert.deepEqual(judged(GB(2), MiB(1100)), ['fails', undefined]);
  });
  test('where the question does not apply, no figure answers it', () => {
    assert.deepEqual(judged('not-applicable', MiB(1100)), ['unknown', undefined]);
    assert.deepEqual(judged('not-applicable', MiB(1100), { notApplicable: 'meets' }), ['meets', undefined]);
  });
});

describe('a need that must be free', () => {
  const free = aRule({ free: true });
  test('fails on a paid and on a cloud-only answer, and says that the edition did it', () => {
    for (const edition of ['paid', 'cloud-only'] as const) {
      const { verdict, limitedBy } = judgeRule(free, aFact('yes', { edition }));
      assert.deepEqual({ verdict, limitedBy }, { verdict: 'fails', limitedBy: 'edition' });
    }
  });
  test('is partly met by a mixed answer', () => {
    const { verdict, limitedBy } = judgeRule(free, aFact('yes', { edition: 'mixed' }));
    assert.deepEqual({ verdict, limitedBy }, { verdict: 'partly', limitedBy: 'edition' });
  });
  test('is met by a free answer, and by one without edition', () => {
    assert.equal(verdictOf(free, 'yes', { edition: 'free' }), 'meets');
    assert.equal(verdictOf(free, 'yes'), 'meets');
  });
  test('does not blame the edition for a no', () => {
    assert.equal(judgeRule(free, aFact('no', { edition: 'paid' })).limitedBy, undefined);
  });
  test('leaves an unknown unknown, whatever the edition', () => {
    assert.equal(verdictOf(free, 'unknown', { edition: 'paid' }), 'unknown');
  });
  test('a need that may cost takes any edition', () =>
    assert.equal(verdictOf(aRule(), 'yes', { edition: 'paid' }), 'meets'));
});

describe('a need', () => {
  const need = aNeed({ rules: [aRule(), aRule({ row: 'bell' }), aBound({ atMost: 10 })] });
  test('is as good as the worst of its rules, which are named as deciding', () => {
    const result = judgeNeed(
      need,
      aProduct('alpha', { lights: 'yes', bell: 'no', weight: { min: 20, max: 20, unit: 'kg' } }),
    );
    assert.equal(result.verdict, 'fails');
    assert.deepEqual(
      result.deciding.map(({ criterion }) => criterion),
      ['bell', 'weight'],
    );
    assert.equal(result.rules.length, 3);
  });
  test('cannot be judged when a rule is unknown and none fails', () => {
    const result = judgeNeed(need, aProduct('alpha', { lights: 'partly', weight: { min: 1, max: 1, unit: 'kg' } }));
    assert.equal(result.verdict, 'unknown');
    assert.deepEqual(
      result.deciding.map(({ criterion }) => criterion),
      ['bell'],
    );
  });
});
