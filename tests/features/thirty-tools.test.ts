import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../../scripts/lib/run.ts';
import { getCatalogue, type Catalogue } from '../../src/catalogue/index.ts';
import type { Tool } from '../../src/core/model.ts';
import { TOOLS_ON_A_PAGE } from '../../src/core/view/tool-pages.ts';
import { pairView } from '../../src/features/compare/pair-view.ts';
import { compareView } from '../../src/features/compare/view.ts';
import { decideView, filterView } from '../../src/features/decide/view.ts';
import { fieldReportView } from '../../src/features/field-report/view.ts';
import { homeView } from '../../src/features/home/view.ts';
import { migrateView } from '../../src/features/migrate/list-view.ts';
import { needMarkdown } from '../../src/features/needs/markdown.ts';
import { needCard } from '../../src/features/needs/preview.ts';
import { needRecord } from '../../src/features/needs/search.ts';
import { needView, needsView } from '../../src/features/needs/view.ts';
import { operateView } from '../../src/features/operate/hub/view.ts';
import { scenarioView } from '../../src/features/scenarios/view.ts';

/** Views over the small site with thirty tools: what grows with the tools is cut into pages, and nothing is lost on the way. */
const site = getCatalogue(join(ROOT, 'tests/site'));
const copies = Array.from({ length: 30 - site.tools.length }, (_, index): Tool => {
  const model = site.tools[index % site.tools.length]!;
  return { ...model, id: `copy-${index}`, name: `Copy ${index}` };
});
const tools = [...site.tools, ...copies];
const catalogue: Catalogue = { ...site, tools, tool: (id) => tools.find((tool) => tool.id === id)! };
const PAGES_OF_THIRTY = [1, 2, 3];

/** The largest number of columns or cells that any table of a view has. */
const widest = (view: unknown): number => {
  if (typeof view !== 'object' || view === null) return 0;
  return Math.max(
    0,
    ...Object.entries(view).map(([key, value]) =>
      Math.max(widest(value), ['tools', 'cells', 'cards', 'columns'].includes(key) ? (value as unknown[]).length : 0),
    ),
  );
};

test('no table of a page has more columns than a page holds', () => {
  const views = {
    ...Object.fromEntries(PAGES_OF_THIRTY.map((page) => [`compare ${page}`, compareView(catalogue, page)])),
    ...Object.fromEntries(site.needs.map((need) => [`need ${need.id}`, needView(catalogue, need)])),
    ...Object.fromEntries(site.scenarios.map((one) => [`scenario ${one.id}`, scenarioView(catalogue, one)])),
    ...{ needs: needsView(catalogue), home: homeView(catalogue, site.needs), operate: operateView(catalogue) },
    ...{ decide: decideView(catalogue).table, 'field report': fieldReportView(catalogue).matrix },
  };
  for (const [page, view] of Object.entries(views))
    assert.ok(widest(view) <= TOOLS_ON_A_PAGE, `${page}: ${widest(view)}`);
});

describe('the comparison', () => {
  const pages = PAGES_OF_THIRTY.map((page) => compareView(catalogue, page));

  test('has every tool on exactly one page, each with all criteria', () => {
    assert.deepEqual(
      pages.flatMap(({ table }) => table.tools.map(({ id }) => id)),
      tools.map(({ id }) => id),
    );
    for (const { table } of pages) assert.equal(table.groups.flatMap(({ rows }) => rows).length, site.criteria.length);
  });

  test('has a title of its own on each page, and a way up from the later ones', () => {
    assert.equal(new Set(pages.map(({ meta }) => meta.title)).size, pages.length);
    assert.deepEqual(
      pages.map(({ meta }) => meta.crumbs?.map(({ to }) => to)),
      [undefined, ['/compare/'], ['/compare/']],
    );
  });

  test('is where a pair leads that shares a page; another leads to the list of criteria', () => {
    const [a, b, c] = [tools[12]!, tools[13]!, tools[29]!];
    const to = (one: Tool, other: Tool) =>
      pairView({ slug: 'a-vs-b', reversed: 'b-vs-a', pair: [one, other] }, catalogue).all.to;
    assert.equal(to(a, b), `/compare/page/2/?tools=${a.id},${b.id}`);
    assert.equal(to(a, c), '/compare/criteria/');
  });
});

describe('a need', () => {
  const need = site.needs.find((one) => {
    const { verdicts } = needView(catalogue, one);
    return verdicts.filter((verdict) => verdict === 'meets').length > TOOLS_ON_A_PAGE;
  });
  assert.ok(need);
  const view = needView(catalogue, need);
  const met = view.verdicts.filter((verdict) => verdict === 'meets').length;

  test('has cards for the first that meet it, names the others that do, and counts the rest', () => {
    assert.ok(view.cards.every(({ verdict }) => verdict === 'meets'));
    assert.equal(view.cards.length + (view.others?.met.length ?? 0), met);
    assert.match(view.others?.text ?? '', new RegExp(`^Of 30 tools: ${met} meets`));
    assert.equal(view.others?.rows.length, new Set(need.rules.map(({ criterion }) => criterion.id)).size);
  });

  test('says the same in its twin, in the search and on its image', () => {
    const { markdown } = needMarkdown(view, (path) => path);
    for (const { label } of view.others?.met ?? []) assert.ok(markdown.includes(label), label);
    assert.ok(needRecord(view).text.includes(view.others?.text ?? ''));
    assert.equal(needCard(view).rows[0]?.label, '30 tools');
  });
});

test('the decision has a card for every tool, and of those without a column the verdicts as a code', () => {
  const { results } = filterView(catalogue);
  assert.deepEqual(
    results.map(({ id, verdicts }) => [id, verdicts?.length]),
    tools.map(({ id }, place) => [id, place < TOOLS_ON_A_PAGE ? undefined : site.needs.length]),
  );
  assert.equal(filterView(catalogue, site.needs.slice(0, 2)).results[20]?.verdicts?.length, 2);
});

test('of many tools, only the paths that are written are listed, and the others counted', () => {
  const { directions, missing } = migrateView(catalogue);
  const written = migrateView(site).directions.filter(({ address }) => address);
  assert.deepEqual(directions, written);
  assert.ok(missing.startsWith(`${30 * 29 - written.length} of ${30 * 29} migrations`), missing);
});

test('a scenario shows the tool that it chose, wherever that comes out, and counts the others', () => {
  for (const scenario of site.scenarios) {
    const choice = scenarioView({ ...catalogue, tools: tools.toReversed() }, scenario).choice;
    assert.ok(choice.tables.every(({ tools: columns }) => columns.some(({ id }) => id === scenario.tool.id)));
    assert.equal(choice.fits.at(-1), '18 others: the decision orders them');
  }
});
