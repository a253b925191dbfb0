import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spreads } from '../../../lab/record/spread.ts';
import { caseText, figureText, measureText } from '../../../src/core/lab/figure.ts';
import type { CaseSeen, ExperimentSeen } from '../../../src/core/lab/seen.ts';

type Value = CaseSeen['runs'][number]['values'][string];

const words = {
  experiment: { open: 'still ringing', cap: 15, caps: { long: 600 }, words: { long: 'waiting longer', ring: 'Ring' } },
  measures: { ring: { unit: 's', what: 'until it rang' }, wire: { unit: '', what: 'the wire' } },
} as unknown as ExperimentSeen;

const seen = (measure: string, values: readonly Value[], name = 'short'): CaseSeen => {
  const runs = values.map((value, index) => ({ case: name, repeat: index + 1, load: 0, values: { [measure]: value } }));
  return { name, runs, spread: spreads(runs) } as unknown as CaseSeen;
};
const ring = (values: readonly Value[], name?: string) => figureText(seen('ring', values, name), 'ring', words);

test('a figure is the median with the least, the most and the number of repeats, never rounded', () => {
  assert.equal(ring([3, 1.234, 2.005]), '2.005 s (1.234 to 3 s, 3 repeats)');
  assert.equal(ring([5, 5]), '5 s');
  assert.equal(ring([5]), '5 s');
});

test('what had not happened is said to be so, with how long was waited and how often', () => {
  assert.equal(ring([null, null, null]), 'still ringing after 15 s, 3 of 3');
  assert.equal(ring([1, 2, null]), '2 s (1 to still ringing after 15 s, 3 repeats)');
  assert.equal(ring([1, null, null]), 'still ringing after 15 s, 2 of 3');
  assert.equal(ring([null], 'long'), 'still ringing after 600 s, 1 of 1');
});

test('without a bound only the words are said', () => {
  const unbound = { ...words, experiment: { ...words.experiment, cap: undefined } };
  assert.equal(figureText(seen('ring', [null]), 'ring', unbound), 'still ringing, 1 of 1');
});

test('a yes or a no says how often it was a yes', () => {
  assert.deepEqual(
    [[true], [false], [true, true], [false, false], [true, false, true]].map((values) => ring(values)),
    ['yes', 'no', 'yes, 2 of 2', 'no, 0 of 2', 'yes in 2 of 3'],
  );
});

test('words are listed, each once, and what was not seen is empty', () => {
  assert.equal(figureText(seen('wire', ['north', 'south', 'north']), 'wire', words), 'north and south');
  assert.equal(figureText(seen('ring', [1]), 'wire', words), '');
});

test('a case and a measure have words of the content, or their own', () => {
  assert.deepEqual(
    [caseText(words, 'long'), caseText(words, 'short'), measureText(words, 'ring'), measureText(words, 'wire')],
    ['waiting longer', 'short', 'Ring', 'the wire'],
  );
});
