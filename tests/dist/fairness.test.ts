import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from '../../scripts/lib/dist.ts';
import { byTag } from '../../integrations/html.ts';
import { content } from '../content/content.ts';

test('the page about the site shows how many sources each tool has', () => {
  const page = pages.find(({ file }) => file === 'about/index.html');
  assert.ok(page);
  assert.ok(page.elements.some(({ attributes }) => attributes.get('id') === 'fairness'));
  const row = byTag(page, 'tr').find(({ text }) => text.includes('Different sources'))?.text ?? '';
  for (const { name, facts } of content.tools) {
    const { size } = new Set(Object.values(facts).flatMap(({ sources }) => sources.map(({ id }) => id)));
    assert.ok(row.includes(String(size)), `${name}: ${size}`);
  }
});
