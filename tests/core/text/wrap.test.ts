import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrap } from '../../../src/core/text/wrap.ts';

test('lines stay within the width and lose no word', () => {
  assert.deepEqual(wrap('one two three four', 9), ['one two', 'three', 'four']);
  assert.deepEqual(wrap('one', 9), ['one']);
  assert.deepEqual(wrap('', 9), []);
});

test('a word longer than the width keeps a line of its own', () => {
  assert.deepEqual(wrap('a incomprehensible b', 5), ['a', 'incomprehensible', 'b']);
});

test('a line may be as long as the width', () => assert.deepEqual(wrap('one two six', 7), ['one two', 'six']));
