import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolColumns } from '../../../src/core/view/tool-head.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const notesOf = (name: string) =>
  toolColumns(letterPosts.tools, letterPosts.behind).find((column) => column.name === name)?.notes;

test('a column says for what its facts hold, and how far that is behind the newest release', () => {
  assert.deepEqual(notesOf('Brackenpost'), ['v1.9.2, 3 Feb 2026', 'the newest release known']);
  assert.match(notesOf('Amberwick')?.[1] ?? '', /^\d+ \w+ versions? behind v3\.4\.1$/);
});

test('where nobody knows the newest release, what was checked is not called the newest', () => {
  assert.equal(notesOf('Cobblegrid')?.[1], 'newest release unknown');
});

test('without a day the version is enough', () => {
  assert.deepEqual(toolColumns(letterPosts.tools)[1]?.notes, ['facts for v1.9.2']);
});
