import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factSchema } from '../../../src/catalogue/schemas/fact.ts';
import type { Criterion } from '../../../src/catalogue/schemas/criterion.ts';
import { aChoice, aLicence, aQuantity, aSupport, aText, aVersion } from '../../fixtures/things.ts';

const accepts = (criterion: Criterion, value: unknown): boolean => factSchema(criterion).safeParse({ value }).success;

describe('the value of a fact', () => {
  const rows: [kind: Criterion, good: unknown[], bad: unknown[]][] = [
    [aSupport(), ['yes', 'partly', 'no', 'unknown', 'not-applicable'], ['Yes', true, ['yes'], null, 'mixed']],
    [
      aQuantity(),
      [{ min: 1, unit: 'kg' }, { max: 1, unit: 'kg' }, { min: 0, max: 0, unit: 'kg' }, 'unknown', 'not-applicable'],
      [
        { unit: 'kg' },
        { min: 2, max: 1, unit: 'kg' },
        { min: 1, unit: 'g' },
        { min: '1', unit: 'kg' },
        1,
        'yes',
        { min: 1 },
      ],
    ],
    [
      aVersion(),
      [{ tag: 'v1.2.0', date: '2026-01-01' }, 'unknown'],
      ['v1.2.0', { tag: 'v1.2.0' }, { tag: 'latest', date: '2026-01-01' }],
    ],
    [
      aLicence(),
      [[{ component: 'server', spdx: 'AGPL-3.0-only OR LicenseRef-own' }], 'unknown'],
      ['MIT', [], [{ component: 'server', spdx: 'MIT or so' }], [{ spdx: 'MIT' }]],
    ],
    [
      aChoice({ round: 'Round', oval: 'Oval' }),
      [['round'], ['oval', 'round'], 'not-applicable'],
      ['round', [], ['square'], ['Round']],
    ],
    [aText(), ['Rides well'], ['', ' padded ', 'x'.repeat(121), 'a <b>b</b>', 3]],
  ];
  for (const [criterion, good, bad] of rows) {
    test(`of kind ${criterion.kind}`, () => {
      for (const value of good) assert.ok(accepts(criterion, value), JSON.stringify(value));
      for (const value of bad) assert.ok(!accepts(criterion, value), JSON.stringify(value));
    });
  }
});

describe('a fact', () => {
  const parse = (rest: object) => factSchema(aSupport()).safeParse({ value: 'yes', ...rest });
  test('has sources and references only if the entry names them', () => {
    assert.deepEqual(parse({}).data?.sources, []);
    assert.deepEqual(parse({ sources: ['a-manual'] }).data?.sources, [{ collection: 'sources', id: 'a-manual' }]);
  });
  test('says what makes it doubtful in words of a closed list, and never how sure it is', () => {
    assert.ok(parse({ doubts: ['inferred', 'not-found'] }).success);
    assert.ok(!parse({ doubts: ['hearsay'] }).success);
    assert.ok(!parse({ certainty: 'high' }).success);
    assert.ok(!parse({ confidence: 'high' }).success);
  });
  test('keeps what the field report said, as a quantity or in words', () => {
    assert.ok(parse({ reported: { value: { min: 1, unit: 'min' }, claim: 'a-claim' } }).success);
    assert.ok(parse({ reported: { value: 'about a minute' } }).success);
    assert.ok(!parse({ reported: { value: 1 } }).success);
  });
  test('takes no field that it does not know', () => assert.ok(!parse({ comment: 'x' }).success));
});
