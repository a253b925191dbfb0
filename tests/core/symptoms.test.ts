import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixedText, mostReported, occursIn, symptomLinks, threadsText, threadUrl } from '../../src/core/symptoms.ts';
import { aSymptom } from '../fixtures/things.ts';

test('the most reported come first, and of those that are level the title decides', () => {
  const symptoms = [
    aSymptom('horn', { threads: 1 }),
    aSymptom('bell', { threads: 1 }),
    aSymptom('lamp', { threads: 3 }),
  ];
  assert.deepEqual(
    mostReported(symptoms).map(({ id }) => id),
    ['lamp', 'bell', 'horn'],
  );
  assert.deepEqual(symptomLinks(symptoms)[0], { label: 'The lamp is silent', to: '/troubleshoot/sound/lamp/' });
});

test('a symptom occurs in the tools that it names', () => {
  const bell = aSymptom('bell', { tools: ['alpha', 'gamma'] });
  assert.deepEqual(
    ['alpha', 'beta', 'gamma'].map((id) => occursIn(bell, id)),
    [true, false, true],
  );
});

test('threads are counted in words, and lead to their public host', () => {
  assert.deepEqual([[], ['a/b#1'], ['a/b#1', 'a/b#2']].map(threadsText), ['no thread', '1 thread', '2 threads']);
  assert.equal(threadUrl('alpha/bi.ke#12'), 'https://github.com/alpha/bi.ke/issues/12');
});

test('a fix is a version, or the words for none and unknown', () => {
  assert.deepEqual(['v1.2.0', 'none', 'unknown'].map(fixedText), [
    'fixed in v1.2.0',
    'no fixed version known',
    'fixed version unknown',
  ]);
});
