import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTurn } from '../../../src/core/view/page-turn.ts';

const pages = ['a', 'b', 'c'].map((name) => ({ label: name.toUpperCase(), to: `/set/${name}/` }));

test('a page leads to those before and after it', () => {
  assert.deepEqual(pageTurn('Set', pages, '/set/b/'), { label: 'Set', previous: pages[0], next: pages[2] });
});

test('the first and the last lead one way, and a page outside of the set nowhere', () => {
  assert.deepEqual(pageTurn('Set', pages, '/set/a/'), { label: 'Set', next: pages[1] });
  assert.deepEqual(pageTurn('Set', pages, '/set/c/'), { label: 'Set', previous: pages[1] });
  assert.deepEqual(pageTurn('Set', pages, '/elsewhere/'), { label: 'Set' });
});
