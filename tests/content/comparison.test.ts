import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairsAmong, publishedLinks } from '../../scripts/lib/published-links.ts';
import { content, reportedTools } from './content.ts';

const { criteria, groups, needs } = content;

test('the three tools of the field report are compared, by at least 57 criteria in eight groups', () => {
  assert.equal(reportedTools.length, 3);
  assert.ok(criteria.length >= 57, `${criteria.length} criteria`);
  assert.ok(Object.keys(groups).length >= 8);
});

test('there are at least 30 needs', () => {
  assert.ok(needs.length >= 30, `${needs.length} needs`);
});

test('a pair whose page was published keeps it', () => {
  assert.deepEqual(content.lastingPairs, pairsAmong(publishedLinks(), content.tools));
});
