import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { costParts, costReportParts } from '../../../src/features/cost/markdown.ts';
import { costReportView } from '../../../src/features/cost/report-view.ts';
import { costView } from '../../../src/features/cost/view.ts';

const catalogue = getCatalogue(INVENTED);
const address = (path: string) => (path.startsWith('/') ? `https://posts.example${path}` : path);

test('the twin of the page of costs has every figure that its tables have', () => {
  const view = costView(catalogue);
  const text = costParts(view, address).join('\n\n');
  const figures = [
    view.calculator.whose,
    ...view.calculator.results.flatMap(({ tool, cash, hours, lines }) => [tool.name, cash, hours, ...lines]),
    ...view.calculator.hosted.map(({ cash }) => cash),
    ...view.today.flatMap(({ caption, plans }) => [
      caption,
      ...plans.flatMap(({ name, price, on }) => [name, price, on]),
    ]),
    ...view.editions.flatMap(({ none = '', editions }) => [none, ...editions.flatMap(({ prices }) => prices)]),
    ...view.memory.rows.map(({ label }) => label),
    ...view.memory.enough.map(({ plans }) => plans),
    ...view.hours.map(({ reported }) => reported),
    ...Object.values(view.sections).map(({ title }) => `## ${title}`),
  ];
  for (const figure of figures) assert.ok(text.includes(figure), figure);
  assert.doesNotMatch(text, /\]\(\//, 'each address is whole');
});

test('the twin of the bill of the field report has the plans that it names', () => {
  const view = costReportView(catalogue);
  const text = costReportParts(view, address).join('\n\n');
  for (const { caption, plans } of view.lineages) {
    for (const words of [caption, ...plans.map(({ name }) => name)]) assert.ok(text.includes(words), words);
  }
});
