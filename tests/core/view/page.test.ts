import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageMarkdown } from '../../../src/core/view/page.ts';

test('a page is its title, its lead, its address and its parts; an empty part is left out', () => {
  assert.equal(
    pageMarkdown('Page', 'Lead.', 'https://x.example/', ['', '## A']),
    '# Page\n\nLead.\n\nAddress: https://x.example/\n\n## A\n',
  );
});
