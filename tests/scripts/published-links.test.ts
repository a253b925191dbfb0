import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairsAmong, withPairs } from '../../scripts/lib/published-links.ts';

test('pairs are found among links in the order of ids; what leads on and what lost a tool is none', () => {
  const links = ['/compare/', '/compare/alpha-vs-beta/', '/compare/beta-vs-alpha/', '/compare/alpha-vs-gone/'];
  const tools = [{ id: 'gamma' }, { id: 'beta' }, { id: 'alpha' }];
  assert.deepEqual(pairsAmong(links, tools), ['alpha-vs-beta']);
});

test('pairs are written above the criteria, in place of those that are there', () => {
  const text = 'groups:\n  basics: {}\n\ncriteria:\n  lights: {}\n';
  const once = withPairs(text, ['alpha-vs-beta']);
  assert.equal(once, 'groups:\n  basics: {}\n\npairs:\n  - alpha-vs-beta\n\ncriteria:\n  lights: {}\n');
  assert.equal(withPairs(once, ['alpha-vs-beta', 'a-vs-c']), once.replace('beta\n', 'beta\n  - a-vs-c\n'));
});
