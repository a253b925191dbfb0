import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesInSource } from './support/names-in-source.ts';
import { none } from './support/none.ts';
import { impure } from './support/purity.ts';
import { crowded, misnamedIslands } from './support/shape.ts';
import { sourceFiles } from './support/source-files.ts';
import { readVocabulary } from './support/vocabulary.ts';

const src = sourceFiles('src');
const vocabulary = readVocabulary();

test('the vocabulary of the content was read', () => {
  assert.ok(vocabulary.tools.length >= 2 && vocabulary.criteria.length >= 2 && vocabulary.needs.length >= 2);
});

test('src names no tool, no criterion and no need', () => {
  none(namesInSource(src, vocabulary));
});

test('no browser test names one, so that none breaks when a fact is corrected', () => {
  const tests = ['tests/a11y', 'tests/e2e', 'tests/engines', 'tests/visual'].flatMap(sourceFiles);
  assert.ok(tests.length > 20);
  none(namesInSource(tests, vocabulary));
});

test('the core takes nothing from a browser, a network or a clock', () => {
  none(impure(src));
});

test('no folder of src holds more than 25 files', () => {
  none(crowded(src));
});

test('every island has one name for its file, its tag and its class', () => {
  none(misnamedIslands(src));
});

test('no unit test starts a program: those run in one process, and what starts one is named so', () => {
  const starts =
    /from '(?:node:child_process|eslint|.*\/project-copy\.ts)'|\{[^}]*\b(?:run|node)\b[^}]*\} from '.*\/lib\/run\.ts'/;
  const tests = sourceFiles('tests').filter(
    ({ path }) => path.endsWith('.test.ts') && !/^tests\/(?:dist|engines|growth|load)\//.test(path),
  );
  assert.ok(tests.length > 100);
  const wrong = tests.filter(({ path, text }) => starts.test(text) !== path.endsWith('.program.test.ts'));
  none(wrong.map(({ path }) => path));
});
