import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchAnswers } from '../../../src/core/view/search-answers.ts';

test('each tool has the shape and the word of its answer; a figure has no shape, and no line ends within', () => {
  assert.equal(
    searchAnswers([
      { name: 'Alpha', mark: 'yes', word: 'yes (paid edition)' },
      { name: 'Beta', mark: 'fails', word: 'fails' },
      { name: 'Gamma', mark: 'unknown', word: 'unknown' },
      { name: 'Delta', word: '2 GB' },
    ]),
    '✓~Alpha:~yes (paid edition) · ✗~Beta:~fails · ?~Gamma:~unknown · Delta:~2 GB'.replaceAll('~', '\u00a0'),
  );
});

test('answers that would leave no room for the text are left to the text', () => {
  assert.equal(searchAnswers([{ name: 'Alpha', word: 'many words '.repeat(9) }]), '');
  assert.equal(searchAnswers([]), '');
});
