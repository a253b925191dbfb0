import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataMarkdown } from '../../../src/features/data/data-markdown.ts';

test('fields become a nested list, references addresses, and empty fields nothing', () => {
  const data = {
    bestFor: 'one rider',
    count: 2,
    tool: { collection: 'tools', id: 'alpha' },
    sources: [{ collection: 'sources', id: 'manual' }],
    none: [],
    fleet: { places: [{ id: 'shed', kind: 'home' }] },
  };
  const text = dataMarkdown(
    data,
    (path) => `https://site.example${path}`,
    (collection) => (collection === 'sources' ? 'https://m.example/' : undefined),
  );
  assert.equal(
    text,
    [
      '- best for: one rider',
      '- count: 2',
      '- tool: [alpha](https://site.example/tools/alpha/)',
      '- sources: https://m.example/',
      '- fleet:',
      '  - places:',
      '    - 1',
      '      - id: shed',
      '      - kind: home',
    ].join('\n'),
  );
});
