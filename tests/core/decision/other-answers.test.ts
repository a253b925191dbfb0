import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { otherAnswers, withAnswer } from '../../../src/core/decision/other-answers.ts';
import type { Criterion, Rule } from '../../../src/core/model.ts';
import { aBound, aChoice, aFact, aLicence, aQuantity, aRule, aSupport, aText } from '../../fixtures/things.ts';

const OPTIONS = { ball: 'round', cube: 'square', disc: 'flat', rod: 'long' };
const shape = aChoice(OPTIONS);
const terms = aLicence();
const said = (criterion: Criterion, ...rules: readonly Rule[]) =>
  otherAnswers(criterion, rules).map(({ words }) => words);

describe('the other answers of a row', () => {
  test('to yes or no: every one, the open ones last and only where nothing else does', () => {
    const answers = otherAnswers(aSupport(), [aRule()]);
    assert.deepEqual(
      answers.map(({ words, spare }) => (spare ? `(${words})` : words)),
      ['yes', 'partly', 'no', '(unknown)', '(not applicable)'],
    );
  });

  test('where it must be free, yes and partly come once for each edition, and no and open answers once', () =>
    assert.deepEqual(said(aSupport(), aRule(), aRule({ free: true })), [
      ...['yes (free)', 'yes (some of it paid)', 'yes (paid edition)'],
      ...['partly (free)', 'partly (some of it paid)', 'partly (paid edition)'],
      ...['no', 'unknown', 'not applicable'],
    ]));

  test('an answer that is spare is so in each edition', () => {
    const answers = otherAnswers(aQuantity(), [aBound({ atMost: 12, free: true })]);
    const range = answers.filter(({ words }) => words.startsWith('a range around that bound'));
    assert.deepEqual(
      range.map(({ edition, spare }) => [edition, spare]),
      [
        ['free', true],
        ['mixed', true],
        ['paid', true],
      ],
    );
  });

  test('of a choice: options that no rule tells apart are one, and one alone comes before several', () => {
    const rule = aRule({ row: 'shape', meets: ['ball'], partly: ['rod'] });
    const words = otherAnswers(shape, [rule]).map((one) => (one.spare ? `(${one.words})` : one.words));
    assert.deepEqual(words, [
      'round',
      'square or flat',
      'long',
      '(round and square or flat)',
      '(round and long)',
      '(square or flat and long)',
      '(round, square or flat and long)',
      '(unknown)',
      '(not applicable)',
    ]);
  });

  test('of a licence: those that a rule names, and one that none does', () => {
    const rule = aRule({ row: 'terms', meets: ['MIT'], partly: ['GPL-3.0-only'] });
    assert.deepEqual(said(terms, rule).slice(0, 4), ['MIT', 'GPL-3.0-only', 'another licence', 'MIT and GPL-3.0-only']);
  });

  test('of a quantity: on each side of the bound, the simplest words first', () =>
    assert.deepEqual(said(aQuantity(), aBound({ atMost: 12 })), [
      'at most 12 kg',
      'more than 12 kg',
      'a range around that bound',
      'unknown',
      'not applicable',
    ]));

  test('of a row that no rule can ask: none', () => assert.deepEqual(said(aText()), []));

  test('no answer is one that a row does not allow', () => {
    const rules = {
      shape: [aRule({ row: 'shape', meets: ['disc'] })],
      terms: [aRule({ row: 'terms', meets: ['MIT'] })],
    };
    for (const { value, words } of [...otherAnswers(shape, rules.shape), ...otherAnswers(terms, rules.terms)]) {
      assert.notEqual(words, '');
      if (typeof value === 'string' || !Array.isArray(value)) continue;
      assert.ok(value.length > 0, words);
      for (const item of value)
        assert.ok(typeof item === 'string' ? item in OPTIONS : item.component !== '' && item.spdx !== '', words);
    }
  });
});

describe('a fact with another answer', () => {
  test('keeps its sources and its note', () => {
    const fact = aFact('yes', { edition: 'paid', note: 'Bright.' });
    assert.deepEqual(withAnswer(fact, { value: 'no' }), { ...fact, value: 'no', edition: undefined });
  });

  test('where there was none, rests on nothing', () =>
    assert.deepEqual(withAnswer(undefined, { value: 'yes', edition: 'free' }), {
      value: 'yes',
      edition: 'free',
      sources: [],
      against: [],
      doubts: [],
    }));
});
