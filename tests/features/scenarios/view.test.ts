import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { scenarioCards, scenariosView } from '../../../src/features/scenarios/list-view.ts';
import { scenarioMarkdown } from '../../../src/features/scenarios/markdown.ts';
import { scenarioCard } from '../../../src/features/scenarios/preview.ts';
import { scenarioView } from '../../../src/features/scenarios/view.ts';

const catalogue = getCatalogue(INVENTED);
const scenario = catalogue.scenarios.find(({ id }) => id === 'hill-hamlet')!;
const view = scenarioView(catalogue, scenario);
const address = (path: string) => (path.startsWith('/') ? `https://site.example${path}` : path);

test('a scenario begins with its answer: what fits, its bill, its limits and for whom it is not', () => {
  const { result, decide, tool, because, total, bill, nodes, limits, all, dontCopyIf, basis } = view.answer;
  assert.deepEqual([tool.to, because, decide], ['/tools/amberwick/', scenario.because, view.choice.decide]);
  assert.deepEqual([result.text, result.sure], ['Amberwick comes first of 2 left.', 'Certainty: moderate.']);
  const cited = result.reason.map((part) => (typeof part === 'string' ? part : part.href)).join('');
  assert.match(cited, /^ Least certain: \/compare\/helpers\/#amberwick\. Then Dandelion Semaphore Exchange: /);
  assert.deepEqual([total, bill.to, nodes], ['4.25 EUR', '#bill', '6 nodes']);
  assert.deepEqual(limits, scenario.limits.slice(0, 3));
  assert.equal(all, undefined);
  const more = scenarioView(catalogue, { ...scenario, limits: ['One', 'Two', 'Three', 'Four'] }).answer;
  assert.deepEqual([more.limits.length, more.all?.to], [3, '#limits']);
  for (const condition of scenario.dontCopyIf) assert.ok(dontCopyIf.includes(condition));
  assert.equal(basis.title, 'Real deployment');
});

test('limits come before the choice, and the sections of its text between the choice and the bill', () => {
  assert.deepEqual(
    view.meta.outline?.map(({ id }) => id),
    ['fleet', 'limits', 'choice', 'layout', 'policy', 'configuration', 'check', 'undo', 'bill', 'outcome', 'evidence'],
  );
});

test('the choice is judged by the facts, and its needs open the filter', () => {
  const { agrees, recommended, chose, tables, decide, fits } = view.choice;
  assert.equal(agrees, true);
  assert.match(recommended, /Amberwick/);
  assert.equal(chose, 'This scenario agrees.');
  assert.deepEqual(
    tables.map(({ caption, rows }) => [caption, rows.map(({ id }) => id).toSorted()]),
    [
      ['Must have', ['direct-flight', 'one-helper']],
      ['Nice to have', ['night-letters']],
    ],
  );
  assert.match(decide, /^\/decide\/\?must=.*&nice=night-letters$/);
  assert.equal(fits.length, catalogue.tools.length);
});

test('the bill holds what was reported, what it is today, and what would be nearer', () => {
  assert.deepEqual(
    view.bill.rows.map(({ when, plan, price, said }) => [when, plan.name, price, said]),
    [
      ['The field report', 'Thatch Attic 1', '3.50 EUR', 'May 2026, as reported'],
      ['Today', 'Thatch Attic 2', '4.25 EUR', undefined],
      ['Closer match, if available', 'Thatch Barn 4', '8.00 EUR', undefined],
    ],
  );
});

test('the drawing has its paths and machines as tables', () => {
  assert.deepEqual(
    view.fleet.paths.map(({ name }) => name),
    ['1. Roofs to Mill', '2. Mill to Loft'],
  );
  assert.deepEqual(
    view.fleet.machines.map(({ name, count, place, open }) => [name, count, place, open]),
    [
      ['Loft', '1', 'The hill (cloud)', '7101/tcp'],
      ['Roofs', '5', 'The hill (cloud)', 'nothing'],
      ['Mill', '1', 'The mill (at home)', 'nothing'],
    ],
  );
});

test('the preview counts the nodes of the page', () => {
  const { rows, tools } = scenarioCard(view);
  assert.deepEqual(
    rows.map(({ label, cells }) => [label, cells[0]?.text]),
    [
      ['Fleet', '6 nodes in 2 places'],
      ['Tool', 'Amberwick'],
      ['A month', '4.25 EUR for servers'],
    ],
  );
  assert.deepEqual(Object.keys(tools[0] ?? {}), ['name', 'hue', 'glyph']);
});

test('its Markdown has the headings of the page, in the same order', () => {
  const { path, markdown } = scenarioMarkdown(view, scenario.body, address);
  assert.equal(path, '/scenarios/hill-hamlet/');
  const headings = [...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  assert.deepEqual(
    headings,
    view.meta.outline?.map(({ title }) => title),
  );
  assert.ok(markdown.includes('| Today | Thatch Attic 2, 2 vCPU, 2 GB; could be ordered | 4.25 EUR without VAT |'));
  assert.ok(!markdown.includes('](/'));
});

test('the list parts real deployments from examples', () => {
  const { parts } = scenariosView(catalogue);
  assert.deepEqual(
    parts.map(({ id, cards }) => [id, cards.map(({ to }) => to)]),
    (['lived', 'composed'] as const).map((id) => [
      id,
      catalogue.scenarios.filter(({ lived }) => lived === (id === 'lived')).map((entry) => `/scenarios/${entry.id}/`),
    ]),
  );
  assert.deepEqual(parts[0]?.cards[0]?.marks, ['6 nodes', '4.25 EUR a month', 'real deployment']);
});

test('a list says of each fleet what it needs and what fits, in the words of the decision', () => {
  const cards = scenarioCards(catalogue);
  assert.deepEqual(
    cards.map(({ needs, result: { text, sure }, unless }) => [needs, text, sure, unless].filter(Boolean).join(' ')),
    [
      '6 nodes. Needs: letters fly directly; one helper to feed. Amberwick comes first of 2 left. Certainty: moderate. Not if your roofs do not see each other.',
      "Number of nodes unknown. Needs: letters sealed twice; send with the guild's pass. Brackenpost fits, but lacks nice-to-have “Visitor book, free”. Certainty: moderate. Not if letters must fly directly.",
      '3 nodes. Needs: several parishes in one loft; letters fly directly. No tool meets all your must-have needs. Not if something is secret.',
    ],
  );
});
