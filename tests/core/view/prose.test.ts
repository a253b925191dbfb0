import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, Prose } from '../../../src/core/model.ts';
import { proseMarkdown, proseMeta } from '../../../src/core/view/prose.ts';

const page: Prose = {
  ...{ id: 'bells', title: 'Bells', description: 'On bells.', updated: '2026-11-01', claims: [] },
  body: '<Section id="loud" title="Loud ones">\n\nThey ring.\n\n</Section>',
};

test('a page of prose says of itself what its file gives', () => {
  assert.deepEqual(proseMeta([page], 'bells'), {
    ...{ title: 'Bells', description: 'On bells.', updated: '2026-11-01', kind: 'page', markdown: true },
    source: 'content/pages/bells.mdx',
    outline: [{ id: 'loud', title: 'Loud ones', level: 2 }],
  });
});

test('an id that no page has is refused', () => {
  assert.throws(() => proseMeta([page], 'horns'), /No page "horns"/);
});

test('the Markdown of a page has its title, its day and its text at the address of the page', () => {
  const below = { ...page, under: page };
  assert.deepEqual(
    proseMarkdown(below, (path) => `https://bikes.example${path}`),
    {
      ...{ path: '/bells/bells/', group: 'Pages', title: 'Bells', description: 'On bells.' },
      markdown:
        '# Bells\n\nOn bells.\n\nAddress: https://bikes.example/bells/bells/\n\nUpdated 2026-11-01.\n\n## Loud ones\n\nThey ring.\n',
    },
  );
});

test('the Markdown of a page that checks claims ends with each of them and our finding', () => {
  const claim: Claim = {
    ...{ id: 'loudest', about: 'bells', finding: 'wrong', claim: 'Bells are loudest.', where: 'title' },
    ...{ truth: 'Horns are.', sources: [], criteria: [], needs: [], asserts: [] },
  };
  const { markdown } = proseMarkdown({ ...page, claims: [claim] }, (path) => `@${path}`);
  assert.match(markdown, /They ring\.\n\n\| The report says [^]*\| wrong\s+\| Horns are\.\s*\|\n$/);
});
