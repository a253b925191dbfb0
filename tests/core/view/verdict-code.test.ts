import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictCode } from '../../../src/core/view/verdict-code.ts';
import { readVerdict } from '../../../src/core/view/verdict-digit.ts';
import { aFact, aNeed, aProduct, aRule } from '../../fixtures/things.ts';

const low = aFact('no', { certainty: { level: 'low', reasons: [] } });
const needs = [aNeed(), aNeed({ id: 'town', rules: [aRule({ row: 'bell' })] })];

test('a code has one character a need, and says its verdict', () => {
  const code = verdictCode(aProduct('alpha', { lights: 'yes' }), needs);
  assert.equal(code.length, 2);
  assert.deepEqual([...code].map(readVerdict), [{ verdict: 'meets' }, { verdict: 'unknown' }]);
});

test('it says how sure the verdict is', () => {
  const [code = ''] = verdictCode(aProduct('alpha', { lights: low }), needs);
  assert.deepEqual(readVerdict(code), { verdict: 'fails', certainty: 'low', weak: true });
});

test('a verdict is weak only where all that decides it is', () => {
  const both = aNeed({ rules: [aRule(), aRule({ row: 'bell' })] });
  const code = verdictCode(aProduct('alpha', { lights: low, bell: aFact('no') }), [both]);
  assert.deepEqual(readVerdict(code), { verdict: 'fails', certainty: 'low' });
});

test('what is missing is unknown', () => assert.deepEqual(readVerdict(undefined), { verdict: 'unknown' }));
