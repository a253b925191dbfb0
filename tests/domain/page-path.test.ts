import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePath } from '../../src/domain/page-path.ts';

test('a page of prose stands at the root, or below the page that it names', () => {
  assert.equal(pagePath({ id: 'about' }), '/about/');
  assert.equal(pagePath({ id: 'method', under: { id: 'about' } }), '/about/method/');
});
