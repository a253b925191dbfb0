import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Comparison } from '../../src/features/data/export.ts';
import { answerText } from '../../src/core/text/words.ts';
import { addressOf, BASE, DIST, files, pages } from '../../scripts/lib/dist.ts';
import { byTag } from '../../integrations/html.ts';
import { schemaErrors } from '../support/json-schema.ts';
import { readVocabulary } from '../support/vocabulary.ts';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const comparison = JSON.parse(read('data/comparison.json')) as Comparison;
const { criteria, facts, groups, needs, sources, tools } = comparison;
const markdownFiles = files.filter((file) => file.endsWith('index.md'));
/** The file of the built site behind a full address, without its fragment. */
const fileOf = (address: string) => {
  const { pathname } = new URL(address);
  assert.ok(pathname.startsWith(BASE), `${address} lies below ${BASE}`);
  return pathname.slice(BASE.length) + (pathname.endsWith('/') ? 'index.html' : '');
};

test('the data file fits the schema that is published with it', () => {
  const schema = JSON.parse(read('data/schema.json')) as { $id: string };
  assert.deepEqual(schemaErrors(schema, comparison), []);
  assert.equal(schema.$id, comparison.$schema);
});

test('the data file holds every tool, criterion and need, and a fact for each cell', () => {
  const vocabulary = readVocabulary();
  assert.deepEqual(
    criteria.map(({ id }) => id),
    vocabulary.criteria,
  );
  assert.ok(tools.every(({ id }) => vocabulary.tools.includes(id)));
  assert.ok(needs.every(({ id, verdicts }) => vocabulary.needs.includes(id) && verdicts.length === tools.length));
  const cells = new Set(facts.map(({ tool, criterion }) => `${tool} ${criterion}`));
  assert.equal(cells.size, tools.length * criteria.length);
  assert.equal(facts.length, cells.size);
});

test('every id in the data file is defined in it', () => {
  const defined = new Set(sources.map(({ id }) => id));
  assert.deepEqual(
    facts.flatMap((fact) => fact.sources.filter((id) => !defined.has(id))),
    [],
  );
  assert.ok(criteria.every(({ group }) => groups.some(({ id }) => id === group)));
});

test('every page that the data file points at exists', () => {
  const addresses = [...tools, ...facts, ...needs].map(({ page }) => fileOf(page));
  assert.deepEqual(
    [...new Set(addresses)].filter((file) => !files.includes(file)),
    [],
  );
});

test('the table can be built again from the data file alone', () => {
  const rows = criteria.map(({ id, label }) => {
    const answers = tools.map((tool) => facts.find((fact) => fact.tool === tool.id && fact.criterion === id));
    return `| ${[label, ...answers.map((fact) => fact && answerText(fact))].join(' | ')} |`;
  });
  const table = read('data/comparison.md').replaceAll('\\', '');
  assert.deepEqual(
    rows.filter((row) => !table.includes(row)),
    [],
  );
});

test('the built comparison page says what the data file says', () => {
  const page = pages.find(({ file }) => file === 'compare/index.html');
  assert.ok(page);
  const ids = new Set(page.elements.map(({ attributes }) => attributes.get('id')));
  assert.deepEqual(
    facts.filter(({ tool, criterion }) => !ids.has(`${criterion}--${tool}`)),
    [],
  );
});

test('the CSV has a row for each fact and no cell that a spreadsheet would run', () => {
  const lines = read('data/comparison.csv').trimEnd().split('\r\n');
  assert.equal(lines.length, facts.length + 1);
  assert.deepEqual(
    lines.filter((line) => /(?:^|,)"?[=+@\t-]/.test(line)),
    [],
  );
});

test('every Markdown file is beside a page that links to it, with no markup of ours left in it', () => {
  const linked = pages
    .filter((page) =>
      byTag(page, 'link').some(
        ({ attributes: at }) => at.get('rel') === 'alternate' && at.get('type') === 'text/markdown',
      ),
    )
    .map((page) => `${addressOf(page).slice(BASE.length)}index.md`);
  assert.deepEqual(linked.toSorted(), markdownFiles.toSorted(), 'pass "markdown" to the layout of each such page');
  for (const file of markdownFiles) {
    const text = read(file);
    assert.match(text, /^# \S/, file);
    assert.doesNotMatch(text.replace(/```[\s\S]*?```|`[^`\n]*`/g, ''), /<\/?[A-Z]\w*|\]\(\//, file);
  }
});

test('llms.txt lists every Markdown file, and every address in it exists', () => {
  const listed = [...read('llms.txt').matchAll(/\]\((\S+)\):/g)].map(([, address = '']) => fileOf(address));
  assert.deepEqual(
    listed.filter((file) => !files.includes(file)),
    [],
  );
  assert.deepEqual(
    markdownFiles.filter((file) => !listed.includes(file)),
    [],
  );
});

test('robots.txt names the sitemap, which gives a day for the pages it knows', () => {
  const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(read('robots.txt')) ?? [];
  assert.ok(files.includes(fileOf(sitemap)));
  const entries = read('sitemap-0.xml').match(/<url>.*?<\/url>/gs) ?? [];
  const days = entries.flatMap((entry) => /<lastmod>(\d{4}-\d\d-\d\d)T00:00:00/.exec(entry)?.[1] ?? []);
  assert.ok(days.length >= entries.length / 2);
  assert.deepEqual(
    days.filter((day) => day > comparison.generatedOn),
    [],
  );
});
