import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  EDITION_LABEL,
  formatQuantity,
  formatValue,
  inSentence,
  sizeText,
  spanText,
  SUPPORT_LABEL,
  VERDICT_WORDS,
} from '../../../src/core/text/words.ts';
import { EDITIONS, SUPPORT, VERDICTS } from '../../../src/core/vocabulary.ts';
import { aChoice, aLicence, aQuantity, aSupport, aText, aVersion } from '../../fixtures/things.ts';

describe('a quantity in words', () => {
  const cases: [number | undefined, number | undefined, string][] = [
    [15, 15, '15 kg'],
    [2, 4, '2 to 4 kg'],
    [undefined, 5, 'up to 5 kg'],
    [10, undefined, '10 kg or more'],
    [0, 0, '0 kg'],
    [undefined, 0, 'up to 0 kg'],
    [0.5, 1.25, '0.5 to 1.25 kg'],
    [1500, 20000, '1,500 to 20,000 kg'],
    [0.1 + 0.2, 1, '0.3 to 1 kg'],
    [1.23456, 2, '1.235 to 2 kg'],
  ];
  for (const [min, max, words] of cases) {
    test(words, () => assert.equal(formatQuantity({ min, max, unit: 'kg' }), words));
  }
});

test('a percent sign follows its figure without a space, and every other unit with one', () => {
  assert.equal(spanText(4.5, 4.5, '% of a core'), '4.5% of a core');
  assert.equal(spanText(0, 0.1, '%'), '0 to 0.1%');
  assert.equal(spanText(2, 4, 'kg'), '2 to 4 kg');
  assert.equal(spanText(3, 3, ''), '3');
});

test('one of a unit is singular, and a unit that only ends in s stays', () => {
  for (const [unit, words] of [
    ['minutes', '1 minute'],
    ['ports', '1 port'],
    ['processes', '1 process'],
    ['registries', '1 registry'],
    ['ms', '1 ms'],
    ['ns', '1 ns'],
    ['s', '1 s'],
    ['GB', '1 GB'],
    ['Mbit/s', '1 Mbit/s'],
  ] as const) {
    assert.equal(formatQuantity({ min: 1, max: 1, unit }), words);
  }
});

describe('a value in words', () => {
  test('support answers', () => {
    assert.equal(formatValue(aSupport(), 'yes'), 'yes');
    assert.equal(formatValue(aSupport(), 'not-applicable'), 'not applicable');
  });
  test('a row of any kind can be unknown or not apply', () => {
    for (const row of [aQuantity(), aLicence(), aVersion(), aChoice({ round: 'Round' })]) {
      assert.equal(formatValue(row, 'unknown'), 'unknown');
      assert.equal(formatValue(row, 'not-applicable'), 'not applicable');
    }
  });
  test('a quantity', () => assert.equal(formatValue(aQuantity(), { min: 2, max: 4, unit: 'kg' }), '2 to 4 kg'));
  test('a release is its tag', () =>
    assert.equal(formatValue(aVersion(), { tag: 'v1.2.0', date: '2026-01-01' }), 'v1.2.0'));
  test('words that are not options of the row are shown as they are', () =>
    assert.equal(formatValue(aSupport(), ['round', 'flat', 'round']), 'round, flat'));
  test('options are shown in their words, in the order written', () => {
    assert.equal(
      formatValue(aChoice({ round: 'Round wheels', oval: 'Oval wheels' }), ['oval', 'round']),
      'Oval wheels, Round wheels',
    );
  });
  test('licences are shown once each, without the prefix of unlisted ones', () => {
    const value = [
      { component: 'server', spdx: 'AGPL-3.0-only' },
      { component: 'client', spdx: 'LicenseRef-alpha-terms' },
      { component: 'cli', spdx: 'AGPL-3.0-only' },
    ];
    assert.equal(formatValue(aLicence(), value), 'AGPL-3.0-only, alpha-terms');
  });
  test('text stays as it is, also when it is the name of something every object has', () => {
    assert.equal(formatValue(aText(), 'Rides well'), 'Rides well');
    assert.equal(formatValue(aText(), 'constructor'), 'constructor');
  });
});

test('every verdict, answer and edition has words', () => {
  assert.deepEqual(Object.keys(VERDICT_WORDS).sort(), [...VERDICTS].sort());
  assert.deepEqual(Object.keys(SUPPORT_LABEL).sort(), [...SUPPORT].sort());
  assert.deepEqual(Object.keys(EDITION_LABEL).sort(), [...EDITIONS].sort());
});

test('an answer and its edition do not say the same word twice', () => {
  const wordsOf = (label: string) => label.split(' ');
  for (const support of Object.values(SUPPORT_LABEL)) {
    for (const edition of Object.values(EDITION_LABEL)) {
      const said = [...wordsOf(support), ...wordsOf(edition)];
      assert.deepEqual([...new Set(said)], said);
    }
  }
});

test('the size of a file is that of its bytes, rounded up to a kilobyte', () => {
  assert.deepEqual(['a', 'é'.repeat(500), 'a'.repeat(1001)].map(sizeText), ['1 KB', '1 KB', '2 KB']);
});

test('a label inside a sentence keeps the capitals of an abbreviation and of a unit', () => {
  assert.deepEqual(['One process', 'SSH access', 'Room for 1 GB'].map(inSentence), [
    'one process',
    'SSH access',
    'room for 1 GB',
  ]);
});
