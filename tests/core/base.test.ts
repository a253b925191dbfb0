import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBase } from '../../src/core/base.ts';

test('a path of the site goes under the base, with and without its slash', () => {
  assert.equal(withBase('/compare/#row', '/mesh/'), '/mesh/compare/#row');
  assert.equal(withBase('/compare/', '/mesh'), '/mesh/compare/');
  assert.equal(withBase('/', '/'), '/');
});
test('fragments and addresses of others stay', () => {
  for (const address of ['#row', 'https://example.org/', '//example.org/', 'mailto:a@example.org']) {
    assert.equal(withBase(address, '/mesh/'), address);
  }
});
