import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suretyOf } from '../../../src/core/decision/reason.ts';
import { reasons } from '../../../src/core/text/reason-text.ts';
import { judgeNeed } from '../../../src/core/decision/verdict.ts';
import type { Fact } from '../../../src/core/model.ts';
import { CERTAINTIES, type CertaintyLevel } from '../../../src/core/vocabulary.ts';
import { aBound, aChoice, aFact, aNeed, aProduct, aQuantity, aRule, aSource, aSupport } from '../../fixtures/things.ts';

const criteria = new Map([
  ['lights', aSupport()],
  ['weight', { ...aQuantity(), label: 'Weight' }],
]);
const textOf = (...facts: Parameters<typeof aProduct>[1][]) =>
  facts.map((given) => reasons(judgeNeed(aNeed(), aProduct('alpha', given)).rules, criteria)[0]?.text);

test('a reason names the row and its answer', () => assert.deepEqual(textOf({ lights: 'no' }), ['Lights: no']));
test('the edition is reported where it costs or is mixed', () => {
  assert.deepEqual(
    textOf({ lights: aFact('yes', { edition: 'paid' }) }, { lights: aFact('yes', { edition: 'free' }) }),
    ['Lights: yes, paid edition', 'Lights: yes'],
  );
});
test('doubt is reported, except for what is unknown anyway', () => {
  assert.deepEqual(
    textOf(
      { lights: aFact('no', { certainty: { level: 'very-low', reasons: ['field-report'] } }) },
      { lights: aFact('unknown') },
    ),
    ['Lights: no, very low certainty', 'Lights: unknown'],
  );
});
test('a reason has its certainty as data, but for what is certain and what asserts nothing', () => {
  const reasonOf = (...given: Parameters<typeof aFact>) =>
    reasons(judgeNeed(aNeed(), aProduct('alpha', { lights: aFact(...given) })).rules, criteria)[0];
  assert.deepEqual(reasonOf('no', { certainty: { level: 'low', reasons: [] } }), {
    ...{ criterion: 'lights', text: 'Lights: no, low certainty' },
    ...{ certainty: 'low', weak: true },
  });
  assert.deepEqual(reasonOf('unknown'), { criterion: 'lights', text: 'Lights: unknown' });
});
test('an answer is weak if its certainty is low, or less than high and read for another version', () => {
  const checked = { version: 'v1.4.0', on: '2026-11-01' };
  const weak = (level: CertaintyLevel, older: object) =>
    suretyOf({ fact: aFact('no', { certainty: { level, reasons: [] }, ...older }) }).weak === true;
  assert.deepEqual(
    CERTAINTIES.map((level) => [level, weak(level, {}), weak(level, { checked })]),
    [
      ['high', false, false],
      ['moderate', false, true],
      ['low', true, true],
      ['very-low', true, true],
    ],
  );
  assert.deepEqual(suretyOf({ fact: aFact('no', { checked }) }), {});
  assert.deepEqual(suretyOf({ fact: undefined }), {});
});
test('options that do not do are said to be all there is', () => {
  const rows = new Map([['shape', { ...aChoice({ pod: 'A pod', chart: 'A chart' }, 'shape'), label: 'Runs as' }]]);
  const said = (rest: Parameters<typeof aRule>[0]) =>
    reasons(
      judgeNeed(aNeed({ rules: [aRule({ row: 'shape', ...rest })] }), aProduct('alpha', { shape: ['pod', 'chart'] }))
        .deciding,
      rows,
    )[0]?.text;
  assert.equal(said({ meets: ['operator'] }), 'Runs as: only A pod, A chart');
  assert.equal(said({ meets: ['pod'] }), 'Runs as: A pod, A chart');
  assert.equal(said({ meets: ['pod'], every: true }), 'Runs as: A pod, A chart', 'it fails by one that it has');
});
const stated = { ...aQuantity('stated', 'GB'), label: 'Stated minimum' };
const measured = (amount: number, unit: string): NonNullable<Fact['measured']> => ({
  ...{ row: 'taken', value: { min: amount, max: amount, unit }, text: `we measured ${amount} ${unit}` },
  source: aSource('run', { ref: '/lab/1/memory/' }),
});
const saidOf = (fact: Fact) => {
  const need = aNeed({ rules: [{ criterion: stated, free: false, atMost: 1 }] });
  return reasons(judgeNeed(need, aProduct('alpha', { stated: fact })).deciding, new Map([['stated', stated]]));
};
test('where nobody states an amount, the reason is our measurement, with its page, and moderate at most', () => {
  for (const amount of [70, 1100])
    assert.deepEqual(saidOf(aFact('unknown', { measured: measured(amount, 'MiB') })), [
      {
        ...{ criterion: 'stated', certainty: 'moderate' },
        text: 'Stated minimum: unknown, so our measurement decides, moderate certainty',
      },
      { criterion: 'taken', text: `we measured ${amount} MiB`, to: '/lab/1/memory/', measured: true },
    ]);
  assert.deepEqual(saidOf(aFact('unknown', { measured: measured(3, 'kg') }))[0], {
    ...{ criterion: 'stated', text: 'Stated minimum: unknown' },
  });
});
test('what a vendor asks for is weak where our own figure speaks against it, and both are said', () => {
  const said = (amount: number, unit: string, contrary?: string) =>
    saidOf(aFact({ min: 2, max: 2, unit: 'GB' }, { measured: measured(amount, unit), ...(contrary && { contrary }) }));
  assert.deepEqual(said(70, 'MiB', 'another page says about 1 GB'), [
    { criterion: 'stated', text: 'Stated minimum: 2 GB, but another page says about 1 GB', weak: true },
    { criterion: 'taken', text: 'we measured 70 MiB', to: '/lab/1/memory/', measured: true },
  ]);
  const [kept] = said(1100, 'MiB');
  assert.deepEqual(kept, { criterion: 'stated', text: 'Stated minimum: 2 GB' }, 'more than the need allows');
  assert.equal(said(3, 'kg')[0]?.weak, undefined, 'of a unit that cannot be compared');
});
test('a fact that was read for another version says for which', () => {
  assert.deepEqual(textOf({ lights: aFact('yes', { checked: { version: 'v1.4.0', on: '2026-11-01' } }) }), [
    'Lights: yes, for v1.4.0',
  ]);
});
test('unknown is reported as unknown, a missing fact as not checked', () => {
  assert.deepEqual(textOf({ lights: 'unknown' }, {}), ['Lights: unknown', 'Lights: not checked']);
});
test('one reason a rule, in their order; a row that is not known says nothing', () => {
  const need = aNeed({ rules: [aBound({ atMost: 3 }), aRule({ row: 'elsewhere' }), aRule()] });
  const product = aProduct('alpha', { lights: 'yes', weight: { min: 1, max: 2, unit: 'kg' } });
  assert.deepEqual(reasons(judgeNeed(need, product).rules, criteria), [
    { criterion: 'weight', text: 'Weight: 1 to 2 kg' },
    { criterion: 'lights', text: 'Lights: yes' },
  ]);
});
