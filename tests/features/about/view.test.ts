import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutPages, aboutView } from '../../../src/features/about/view.ts';
import { letterPosts } from '../../fixtures/letter-posts.ts';

const { meta, fairness } = aboutView(letterPosts);

test('the page lists its own sections, then the one on fairness', () => {
  assert.ok((meta.outline ?? []).length > 1);
  const own = ['second-reading', 'certainty', 'fairness'];
  assert.deepEqual(
    meta.outline?.slice(-3).map(({ id }) => id),
    own,
  );
});

test('the table counts every figure for every tool', () => {
  const { tools, rows } = fairness;
  const names = letterPosts.tools.map(({ name }) => name);
  assert.deepEqual(
    tools,
    names.map((name) => (name === 'Cobblegrid' ? 'Cobblegrid, incomplete' : name)),
  );
  assert.equal(rows.length, 6);
  for (const { label, cells } of rows) {
    assert.deepEqual(
      cells.map(({ tool }) => tool),
      names,
      label,
    );
  }
});

test('a share is in percent, and a mean of nothing is none', () => {
  const sparse = fairness.tools.indexOf('Cobblegrid, incomplete');
  const figure = (label: string) => fairness.rows.find((row) => row.label.startsWith(label))?.cells[sparse]?.figure;
  assert.match(figure('Facts that are known') ?? '', /^\d+%$/);
  assert.equal(figure('Sources per "yes"'), 'none');
});

test('the pages below it lead back, and begin with what they are about', () => {
  assert.deepEqual(
    aboutPages(letterPosts).map(({ id, meta: { lead, crumbs, source } }) => ({ id, lead, crumbs, source })),
    [
      {
        id: 'accessibility',
        lead: letterPosts.pages.find(({ id }) => id === 'accessibility')?.description,
        crumbs: [{ label: 'About', to: '/about/' }],
        source: 'content/pages/accessibility.mdx',
      },
    ],
  );
});
