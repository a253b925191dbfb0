import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../scripts/lib/run.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { exportComparison } from '../../../src/features/data/export.ts';
import { dataView } from '../../../src/features/data/view.ts';

const catalogue = getCatalogue(join(ROOT, 'tests', 'site'));
const address = (path: string) => `https://site.example${path}`;
const view = dataView(catalogue, address);

test('the page counts what its files hold', () => {
  const { facts, tools, criteria, sources, needs } = exportComparison(catalogue, address);
  assert.deepEqual(view.holds.match(/\d+/g)?.map(Number), [
    facts.length,
    tools.length,
    criteria.length,
    sources.length,
    needs.length,
  ]);
  assert.equal(facts.length, tools.length * criteria.length);
  assert.equal(view.builtOn, catalogue.today);
});

test('each file has its name, its address and the size that a reader downloads', () => {
  assert.deepEqual(
    view.files.map(({ name, to }) => [name, to]),
    [
      ['comparison.json', '/data/comparison.json'],
      ['schema.json', '/data/schema.json'],
      ['comparison.csv', '/data/comparison.csv'],
      ['comparison.md', '/data/comparison.md'],
    ],
  );
  const bytes = Buffer.byteLength(JSON.stringify(exportComparison(catalogue, address)));
  assert.equal(view.files[0]?.size, `${Math.ceil(bytes / 1000)} KB`);
});

test('the files come first in the outline, the article of the page follows', () => {
  const { outline = [], title } = view.meta;
  assert.deepEqual(outline[0], { id: 'files', title: 'Files to download', level: 2 });
  assert.equal(title, catalogue.pages.find(({ id }) => id === 'data')?.title);
});
