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
