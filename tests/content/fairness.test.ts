import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fairnessOf, unfair } from '../../src/features/about/fairness.ts';
import { content } from './content.ts';

const figures = content.tools.map((tool) => fairnessOf(tool, tool.body));

test('the tools are treated alike, within the bounds that the site states', () => {
  assert.deepEqual(unfair(figures), []);
});

test('each tool has a section on its strengths and one on who should not take it', () => {
  assert.deepEqual(
    figures.filter(({ strengths, notFor }) => strengths === 0 || notFor === 0),
    [],
  );
});
