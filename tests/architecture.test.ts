import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenArrows } from './support/arrows.ts';
import { namesInSource } from './support/names-in-source.ts';
import { none } from './support/none.ts';
import { impure } from './support/purity.ts';
import { misnamedIslands, oversized } from './support/shape.ts';
import { sourceFiles } from './support/source-files.ts';
import { readVocabulary } from './support/vocabulary.ts';

/** Files that may be longer than the rest, with the length they may keep. The list may only shrink. */
const LONG_FILES: Readonly<Record<string, number>> = {};

const src = sourceFiles('src');
const vocabulary = readVocabulary();

test('the vocabulary of the content was read', () => {
  assert.ok(vocabulary.tools.length >= 2 && vocabulary.criteria.length >= 2 && vocabulary.needs.length >= 2);
});

test('src names no tool, no criterion and no need', () => {
  none(namesInSource(src, vocabulary));
});

test('imports follow the arrows of the design', () => {
  none(brokenArrows(src));
});

test('the core takes nothing from a browser, a network or a clock', () => {
  none(impure(src));
});

test('no file is too long to be read in one go', () => {
  none(oversized([...src, ...sourceFiles('scripts')], LONG_FILES));
});

test('every island has one name for its file, its tag and its class', () => {
  none(misnamedIslands(src));
});
