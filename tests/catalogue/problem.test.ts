import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems, type Problem } from '../../src/catalogue/problem.ts';

const aProblem = (file: string, ...path: string[]): Problem => ({
  kind: 'some-kind',
  file,
  path,
  message: 'is wrong',
  fix: 'correct it',
});

test('one line a problem: file, line, field, message, advice', () => {
  assert.equal(
    formatProblems([aProblem('a.yml', 'x', 'y')], () => 7),
    'a.yml:7  x.y  is wrong  correct it  [some-kind]',
  );
});
test('a problem of the whole file is on its first line', () => {
  assert.equal(formatProblems([aProblem('a.yml')]), 'a.yml:1  (file)  is wrong  correct it  [some-kind]');
});
test('sorted by file, then by line as a number', () => {
  const lines = { a: 10, b: 9 } as Record<string, number>;
  const text = formatProblems(
    [aProblem('b.yml'), aProblem('a.yml', 'a'), aProblem('a.yml', 'b')],
    (_, [key]) => lines[String(key)],
  );
  assert.deepEqual(
    text.split('\n').map((line) => line.split('  ')[0]),
    ['a.yml:9', 'a.yml:10', 'b.yml:1'],
  );
});
test('nothing wrong is an empty text', () => assert.equal(formatProblems([]), ''));
