import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownCode, markdownLinks, markdownList, markdownSteps } from '../../../src/core/text/markdown.ts';

test('items, steps and links are one on a line', () => {
  assert.equal(markdownList(['a', 'b']), '- a\n- b');
  assert.equal(markdownSteps(['a', 'b']), '1. a\n2. b');
  const links = [{ label: 'A [b]', to: '/a/' }];
  assert.equal(
    markdownLinks(links, (path) => `https://site.example${path}`),
    '- [A \\[b\\]](https://site.example/a/)',
  );
});

test('lines of a machine are between fences, and without any there are no fences', () => {
  assert.equal(markdownCode('a', 'b'), '```\na\nb\n```');
  assert.equal(markdownCode(), '');
});
