import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit } from '../../../../src/core/decision/judge.ts';
import { headlineOf } from '../../../../src/core/decision/headline.ts';
import type { CertaintyLevel } from '../../../../src/core/vocabulary.ts';
import { nearMissText, weakestGrounds } from '../../../../src/features/decide/results/below-text.ts';
import { aFit } from '../../../fixtures/fits.ts';
import { aNeed, aProduct, aRule } from '../../../fixtures/things.ts';

const must = [aNeed()];
const nice = [aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] })];
const labels = new Map([['night', 'Works at *night*']]);
test('a near miss that may fail says so', () => {
  const miss = { without: ['night', 'gone'], then: aFit('Alpha', ['unknown']) };
  assert.equal(
    nearMissText(miss, labels),
    'Without “Works at *night*” and “gone”, Alpha might fit: something else is unknown.',
  );
});
test('needs to give up are listed as in a sentence', () => {
  const told = (...without: string[]) =>
    nearMissText({ without, then: aFit('Alpha', []) }, new Map()).replace(', Alpha fits.', '');
  assert.equal(told('a'), 'Without “a”');
  assert.equal(told('a', 'b'), 'Without “a” and “b”');
  assert.equal(told('a', 'b', 'c'), 'Without “a”, “b” and “c”');
});
test('the first place names the least certain cell that it rests on, as its headline does, and nothing that is open', () => {
  const levels: Readonly<Record<string, CertaintyLevel>> = { night: 'moderate', loud: 'low' };
  const proofs = (tool: string, need: string) => [
    { text: `Cell of ${need}`, href: `#${need}--${tool}`, certainty: levels[need] ?? 'high' },
  ];
  const facts = (lights: string, bell: string) => fit(aProduct('alpha', { lights, bell }), { must, nice });
  const ground = (lights: string, bell: string) =>
    // What is unknown asserts nothing, so it has no certainty.
    weakestGrounds([facts(lights, bell)], (tool, need) =>
      (need === 'night' ? lights : bell) === 'unknown' ? [{ text: 'open', href: '#' }] : proofs(tool, need),
    )[0];
  assert.deepEqual(ground('yes', 'yes'), {
    text: 'Alpha’s least certain answer (low) is',
    proof: { text: 'Cell of loud', href: '#loud--alpha', certainty: 'low' },
  });
  assert.equal(ground('yes', 'unknown')?.proof.text, 'Cell of night');
  assert.equal(headlineOf([facts('yes', 'yes')], { labels, proofs }).sure, 'Certainty: low.');
  assert.equal(ground('no', 'yes'), undefined);
  assert.equal(ground('unknown', 'unknown'), undefined);
  assert.deepEqual(weakestGrounds([], proofs), []);
  const level = ['alpha', 'beta'].map((id) => fit(aProduct(id, { lights: 'yes', bell: 'yes' }), { must, nice }));
  assert.deepEqual(
    weakestGrounds([...level, fit(aProduct('gamma', { lights: 'no' }), { must, nice })], proofs).map(
      ({ proof }) => proof.href,
    ),
    ['#loud--alpha', '#loud--beta'],
    'tools that share the first place are named each',
  );
});
