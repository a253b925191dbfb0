import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { byTag } from '../../integrations/html.ts';
import { DIST, pages } from '../../scripts/lib/dist.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { FILES, PAGES } from '../../src/core/routes.ts';
import { experimentViews } from '../../src/features/lab/experiment-view.ts';
import { none } from '../support/none.ts';

const catalogue = getCatalogue(ROOT);
const { lab, tools } = catalogue;
const views = experimentViews(catalogue);
const words = (html: string) =>
  html
    .replace(/<(?:script|style)\b.*?<\/(?:script|style)>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;|’/g, "'")
    .replace(/\s+/g, ' ');

test('every raw result is published byte for byte, and is in the list of files', () => {
  const listed = JSON.parse(readFileSync(join(DIST, FILES.labResults), 'utf8')) as { url: string }[];
  assert.equal(listed.length, lab.results.length);
  for (const { path } of lab.results) {
    const file = readFileSync(join(ROOT, 'lab', 'results', path));
    assert.ok(file.equals(readFileSync(join(DIST, 'lab', 'results', path))), path);
    assert.ok(listed.some(({ url }) => url.endsWith(`/lab/results/${path}`)));
  }
});

test('the page of an experiment names each tool: what was found, or why nothing was', () => {
  none(
    views.flatMap(({ view }) => {
      const text = words(pages.find(({ path }) => path === view.to)?.html ?? '');
      return view.line.tools
        .filter(
          ({ tool, measured }) => !text.includes(tool.name) || (!measured && !text.includes('not measured, because')),
        )
        .map(({ tool }) => `${view.to} ${tool.name}`);
    }),
  );
});

test('its charts hold our figures alone, in the order of the tools', () => {
  const names = tools.map(({ name }) => name);
  for (const { view } of views) {
    for (const { finding, series } of view.charts) {
      for (const { bars } of series) {
        const order = bars.map(({ label }) => names.indexOf(label));
        assert.ok(!order.includes(-1), finding);
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
          finding,
        );
      }
    }
  }
});

test('no chart outside the lab holds a figure of it', () => {
  const elsewhere = pages.filter(({ file }) => !file.startsWith(PAGES.lab.slice(1)));
  none(
    elsewhere.flatMap((page) =>
      byTag(page, 'table')
        .filter(({ attributes, text }) => attributes.get('class')?.includes('bar-chart') && /our lab/i.test(text))
        .map(() => page.file),
    ),
  );
});
