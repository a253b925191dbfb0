import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { quantitiesBeside } from '../../../src/core/decision/other-quantities.ts';
import { aBound } from '../../fixtures/things.ts';

const said = (...rules: Parameters<typeof quantitiesBeside>[0]) =>
  quantitiesBeside(rules, 'kg').map(({ words, spare }) => (spare ? `(${words})` : words));

describe('the quantities beside the bounds of rules', () => {
  test('of one bound: the widest first, and in brackets those that something simpler says', () =>
    assert.deepEqual(said(aBound({ atMost: 12 })), [
      '(a range around that bound)',
      'at most 12 kg',
      'at least 12 kg',
      'less than 12 kg',
      '(at least 12 kg and at most 12 kg)',
      'more than 12 kg',
    ]));

  test('of two bounds: also those between them', () => {
    const both = said(aBound({ atMost: 5 }), aBound({ atLeast: 4 }));
    assert.equal(both.length, 15);
    for (const words of ['(more than 4 kg and less than 5 kg)', '(at least 4 kg and at most 5 kg)', 'less than 5 kg'])
      assert.ok(both.includes(words), words);
  });

  test('two rules with one bound count once', () =>
    assert.deepEqual(said(aBound({ atMost: 12 }), aBound({ atLeast: 12 })), said(aBound({ atMost: 12 }))));

  test('without a bound there is nothing to cross', () => assert.deepEqual(said(), []));
});

const bounds = fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { minLength: 1, maxLength: 4 });
const beside = (all: readonly number[]) =>
  quantitiesBeside(
    all.map((atMost) => aBound({ atMost })),
    'kg',
  );
/** The bound that words name after others, if they do. */
const named = (words: string, before: string): number | undefined => {
  const [, amount] = new RegExp(`${before} (\\d+) kg`).exec(words) ?? [];
  return amount === undefined ? undefined : Number(amount);
};

describe('for any bounds', () => {
  test('each quantity begins and ends where its words say, and short of the bounds that they do not name', () => {
    fc.assert(
      fc.property(bounds, (all) => {
        for (const { value, words } of beside(all)) {
          const { min = NaN, max = NaN } = value;
          const [least, above] = [named(words, 'at least'), named(words, 'more than')];
          const [most, below] = [named(words, 'at most'), named(words, 'less than')];
          assert.ok(min <= max, words);
          if (least !== undefined) assert.equal(min, least);
          else if (above === undefined)
            assert.ok(
              all.every((bound) => min < bound),
              words,
            );
          else
            assert.ok(
              all.every((bound) => (bound <= above ? bound < min : min < bound)),
              words,
            );
          if (most !== undefined) assert.equal(max, most);
          else if (below === undefined)
            assert.ok(
              all.every((bound) => bound < max),
              words,
            );
          else
            assert.ok(
              all.every((bound) => (bound >= below ? max < bound : bound < max)),
              words,
            );
        }
      }),
    );
  });

  test('no two have the same words', () => {
    fc.assert(
      fc.property(bounds, (all) => {
        const words = beside(all).map((one) => one.words);
        assert.equal(new Set(words).size, words.length);
      }),
    );
  });
});
