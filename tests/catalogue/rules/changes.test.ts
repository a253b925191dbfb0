import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeAnswers } from '../../../src/catalogue/rules/changes.ts';
import type { Scope } from '../../../src/catalogue/rules/rule.ts';
import type { Need } from '../../../src/core/model.ts';
import { messagesOf } from '../../fixtures/content.ts';
import { refuses } from '../../fixtures/refuses.ts';
import { aBound, aNeed, aQuantity } from '../../fixtures/things.ts';

const FILE = 'content/changes.yml';
const entry = (id: string, on: string, was: string, is: string): string => `\
${id}:
  on: ${on}
  tool: alpha
  criterion: lights
  kind: product
  was: {value: ${was}}
  is: {value: ${is}, edition: free}
  why: They were tried at night.
  sources: [alpha-manual]
`;

describe('changes: check refuses', () => {
  refuses(
    'a newest change that ends in another value than the cell',
    { [FILE]: entry('lit', '2026-11-02', 'unknown', 'no') },
    [
      FILE,
      'is:',
      'lit.is  the comparison has "yes", and this change ends in "no"  add the change that is missing between, or correct one of the two',
    ],
  );
  refuses(
    'a change that ends in another value than the next one begins with',
    { [FILE]: entry('dark', '2026-10-02', 'yes', 'no') + entry('lit', '2026-11-02', 'partly', 'yes') },
    [
      FILE,
      'is:',
      'dark.is  the next change of this cell, lit, begins with "partly", and this change ends in "no"  add the change that is missing between, or correct one of the two',
    ],
  );
  refuses('a value that the row does not allow', { [FILE]: entry('lit', '2026-11-02', '{min: 1, unit: kg}', 'yes') }, [
    FILE,
    'was:',
    'lit.was  this criterion does not allow such a value  write it as the fact does',
  ]);
  refuses(
    'neither an old value nor its words',
    { [FILE]: entry('lit', '2026-11-02', 'no', 'yes').replace(/  was: .*\n/, '') },
    [FILE, 'lit:', 'lit  is not valid  give was, or said if no value was kept'],
  );
  const kept = entry('dark', '2026-10-02', 'yes', 'unknown').replace(', edition: free', '');
  test('nothing about a cell whose changes join up', () => {
    const changes = kept + entry('lit', '2026-11-02', 'unknown', 'yes');
    assert.deepEqual(messagesOf({ [FILE]: changes }), []);
  });
  test('nothing about what was before a value that was not kept', () => {
    const changes = kept + entry('lit', '2026-11-02', 'no', 'yes').replace('was: {value: no}', 'said: dim');
    assert.deepEqual(messagesOf({ [FILE]: changes }), []);
  });
});

test('an older answer keeps its unit where its row has another one since, but not where a need asks for it', () => {
  const criterion = aQuantity('store', 'MiB');
  const answer = { value: { min: 60, max: 60, unit: 'MB' } };
  const faults = (needs: readonly Need[], unit = 'MB') => {
    const change = { id: 'less', criterion, was: { value: { ...answer.value, unit } }, is: answer };
    const scope = { files: [], content: { criteria: [criterion], needs, changes: [change] } };
    return changeAnswers.check(scope as unknown as Scope).length;
  };
  assert.equal(faults([]), 0);
  assert.equal(faults([], 'kg'), 1);
  assert.equal(faults([aNeed({ rules: [aBound({ row: 'store', atMost: 1 })] })]), 2);
});
