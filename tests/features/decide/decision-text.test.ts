import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionText, nearMissText, weakestGround } from '../../../src/features/decide/decision-text.ts';
import { fit } from '../../../src/core/decision/fit.ts';
import { nearMisses } from '../../../src/core/decision/rank.ts';
import { aNeed, aProduct, aRule } from '../../fixtures/things.ts';

const must = [aNeed()];
const nice = [aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] })];
const labels = new Map([
  ['night', 'Works at *night*'],
  ['loud', 'Loud'],
]);
const text = (lights: string, wishes = { must, nice }): string => {
  const fits = [fit(aProduct('alpha', { lights, bell: 'yes' }), wishes)];
  return decisionText({
    fits,
    nearMisses: nearMisses(fits),
    labels,
    pageOf: (need) => `https://example.org/needs/${need}/`,
    proofs: (_, need) =>
      need === 'night' ? [{ text: ` Lights: ${lights} `, href: 'https://example.org/compare/lights/#alpha' }] : [],
    versions: new Map([['alpha', 'v1.2.0, checked 2026-11-20']]),
    on: '2026-11-22',
    link: 'https://example.org/decide/?must=night&nice=loud',
  });
};

test('tells needs, result, reasons with their proof, version, days and link', () => {
  const lines = text('yes').split('\n');
  for (const line of [
    '- [Works at \\*night\\*](https://example.org/needs/night/)',
    '- [Loud](https://example.org/needs/loud/)',
    '### Alpha: fits (facts for v1.2.0, checked 2026-11-20)',
    '- Works at \\*night\\*: meets ([Lights: yes](https://example.org/compare/lights/#alpha))',
    '- Loud: meets',
    'Page built on 2026-11-22: https://example.org/decide/?must=night&nice=loud',
  ]) {
    assert.ok(lines.includes(line), line);
  }
});
test('tells what to give up where nothing fits', () => {
  assert.ok(text('no').includes('### Alpha: ruled out'));
  assert.ok(text('no').includes('Without “Works at \\*night\\*”, Alpha fits.'));
});
test('says the result first', () => {
  assert.equal(text('yes').split('\n')[2], 'Alpha fits.');
  assert.equal(text('no').split('\n')[2], 'None of them meets all of it.');
});
test('leaves out a list that is empty', () => assert.ok(!text('yes', { must, nice: [] }).includes('Nice to have')));
test('a near miss that may fail says so', () => {
  const miss = { id: 'alpha', name: 'Alpha', without: ['night', 'gone'], then: 'cannot-say' } as const;
  assert.equal(
    nearMissText(miss, labels),
    'Without “Works at *night*” and “gone”, Alpha might fit: something else is unknown.',
  );
});
test('needs to give up are listed as in a sentence', () => {
  const told = (...without: string[]) =>
    nearMissText({ id: 'alpha', name: 'Alpha', without, then: 'fits' }, new Map()).replace(', Alpha fits.', '');
  assert.equal(told('a'), 'Without “a”');
  assert.equal(told('a', 'b'), 'Without “a” and “b”');
  assert.equal(told('a', 'b', 'c'), 'Without “a”, “b” and “c”');
});
test('what rules a product out comes before what it meets', () => {
  const musts = [aNeed({ id: 'loud', rules: [aRule({ row: 'bell' })] }), aNeed()];
  const lines = text('no', { must: musts, nice: [] });
  assert.ok(lines.indexOf('night\\*: fails') < lines.indexOf('Loud: meets'));
});

test('the first place names the least certain cell that it rests on, and nothing that is open', () => {
  const cells: Readonly<Record<string, string>> = {
    night: 'Lights: yes, moderate certainty',
    loud: 'Bell: yes, low certainty',
  };
  const proofs = (tool: string, need: string) => [{ text: cells[need] ?? '', href: `#${need}--${tool}` }];
  const ground = (lights: string, bell: string) =>
    weakestGround([fit(aProduct('alpha', { lights, bell }), { must, nice })], proofs);
  assert.deepEqual(ground('yes', 'yes'), {
    text: 'Of what Alpha rests on, the least certain answer (low) is',
    proof: { text: 'Bell: yes, low certainty', href: '#loud--alpha' },
  });
  assert.equal(ground('yes', 'unknown')?.proof.text, 'Lights: yes, moderate certainty');
  assert.equal(ground('no', 'yes'), undefined);
  assert.equal(ground('unknown', 'unknown'), undefined);
  assert.equal(weakestGround([], proofs), undefined);
});
test('the decision to copy says it, with the cell', () => {
  const line =
    'Of what Alpha rests on, the least certain answer (high) is [Lights: yes](https://example.org/compare/lights/#alpha).';
  assert.ok(text('yes').split('\n').includes(line));
  assert.ok(!text('no').includes('least certain'));
});
