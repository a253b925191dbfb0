import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { cardsOfContent } from '../../integrations/previews/cards.ts';
import { recordsOfContent } from '../../integrations/search/records.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { checkContent, type Catalogue } from '../../src/catalogue/index.ts';
import { redirectsOf } from '../../src/catalogue/redirects.ts';
import { SEARCH_RESULT, type PageMeta } from '../../src/core/view/page.ts';
import { aboutView } from '../../src/features/about/view.ts';
import { alternativesView } from '../../src/features/alternatives/view.ts';
import { criterionView } from '../../src/features/compare/criterion/view.ts';
import { criteriaView } from '../../src/features/compare/criterion/list-view.ts';
import { pairView } from '../../src/features/compare/pair-view.ts';
import { compareView } from '../../src/features/compare/view.ts';
import { costView } from '../../src/features/cost/view.ts';
import { dataView } from '../../src/features/data/view.ts';
import { decideView } from '../../src/features/decide/view.ts';
import { fieldReportView } from '../../src/features/field-report/view.ts';
import { homeView } from '../../src/features/home/view.ts';
import { migrateView } from '../../src/features/migrate/list-view.ts';
import { needView, needsView } from '../../src/features/needs/view.ts';
import { notFoundView } from '../../src/features/not-found/view.ts';
import { operateView } from '../../src/features/operate/hub/view.ts';
import { scenarioView } from '../../src/features/scenarios/view.ts';
import { toolsView } from '../../src/features/tools/list-view.ts';
import { toolView } from '../../src/features/tools/view.ts';
import { troubleshootView } from '../../src/features/troubleshoot/view.ts';
import { headDescription, headTitle } from '../../src/layouts/head-text.ts';
import { markdownPages } from '../../src/pages/_markdown.ts';
import { inventFourTools } from '../support/four-tools.ts';

/** Every view over the real content with four invented tools beside the real ones: what a new tool would break, without a build. */
const root = mkdtempSync(join(tmpdir(), 'four-tools-'));
after(() => rmSync(root, { recursive: true }));
const address = (path: string) => `https://example.org${path}`;

let names: string[] = [];
let catalogue: Catalogue;

before(() => {
  cpSync(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
  names = inventFourTools(root);
  const checked = checkContent(root, new Date().toISOString().slice(0, 10));
  assert.equal(checked.text, '');
  assert.ok(checked.catalogue);
  catalogue = checked.catalogue;
});

test('views of all tools name each of the four', () => {
  const views = {
    ...{ compare: compareView(catalogue), cost: costView(catalogue), decide: decideView(catalogue) },
    ...{ home: homeView(catalogue, []), needs: needsView(catalogue), operate: operateView(catalogue) },
    ...{ tools: toolsView(catalogue), notFound: notFoundView(catalogue) },
  };
  for (const [page, view] of Object.entries(views)) {
    const text = JSON.stringify(view);
    for (const name of names) assert.ok(text.includes(name), `${page}: ${name}`);
  }
});

test('no view fails on them, and every title and description fits a search result', () => {
  const { tools, needs, pairs, scenarios } = catalogue;
  const views = [
    ...[aboutView(catalogue), alternativesView(catalogue), criteriaView(catalogue), dataView(catalogue, address)],
    ...[fieldReportView(catalogue), migrateView(catalogue), troubleshootView(catalogue)],
    ...tools.map((tool) => toolView(catalogue, tool)),
    ...needs.map((need) => needView(catalogue, need)),
    ...catalogue.criteria.map((row) => criterionView(catalogue, row)),
    ...pairs.map((pair) => pairView(pair, catalogue)),
    ...scenarios.map((scenario) => scenarioView(catalogue, scenario)),
  ];
  const titles = views.map(({ meta }: { readonly meta: PageMeta }) => {
    const [title, description] = [headTitle(meta.title), headDescription(meta.description)];
    assert.ok(title.length <= SEARCH_RESULT.title.most, title);
    assert.ok(description.length <= SEARCH_RESULT.description.most, description);
    return title;
  });
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) < index),
    [],
  );
});

test('Markdown, search records and preview cards say nothing that is not there', () => {
  const records = recordsOfContent(catalogue).map(({ title, text }) => `${title} ${text}`);
  const cards = [...cardsOfContent(catalogue).values()].map((card) => JSON.stringify(card));
  const pages = markdownPages(address, catalogue).map(({ markdown }) => markdown);
  for (const name of names)
    assert.ok(
      pages.some((text) => text.startsWith(`# ${name}`)),
      name,
    );
  for (const text of [...records, ...cards, ...pages]) assert.doesNotMatch(text, /\bundefined\b|\[object|\bNaN\b/);
});

test('the pairs of the real tools keep their pages, and both orders of every pair lead somewhere', () => {
  const slugs = catalogue.pairs.map(({ slug }) => slug);
  for (const slug of catalogue.lastingPairs) assert.ok(slugs.includes(slug), slug);
  const redirects = redirectsOf(catalogue);
  for (const { reversed, slug } of catalogue.pairs) {
    assert.equal(redirects[`/compare/${reversed}/`], `/compare/${slug}/`);
  }
});
