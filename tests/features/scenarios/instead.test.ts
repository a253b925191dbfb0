import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { scenarioMarkdown } from '../../../src/features/scenarios/markdown.ts';
import { scenarioView } from '../../../src/features/scenarios/view.ts';

const catalogue = getCatalogue(INVENTED);
const scenario = catalogue.scenarios.find(({ id }) => id === 'hill-hamlet')!;
const first = <T>([one]: readonly T[]): T => one!;
const view = scenarioView(catalogue, {
  ...scenario,
  limits: ['One', 'Two', 'Three', 'Four'],
  instead: [
    { of: 'Wax', take: 'string', criterion: first(catalogue.criteria) },
    { of: 'Seals', take: 'tools that have them', need: first(catalogue.needs) },
    { of: 'Roofs', take: 'a barn', question: first(catalogue.questions) },
    { of: 'Names', take: 'new ones', addressesOf: first(catalogue.migrations) },
  ],
});

test('what is missing leads to the place that says what to do instead', () =>
  assert.deepEqual(
    view.instead.map(({ of, link }) => [of, link.label, link.to]),
    [
      ['Wax', 'string', `/compare/${first(catalogue.criteria).id}/#${scenario.tool.id}`],
      ['Seals', 'tools that have them', `/needs/${first(catalogue.needs).id}/`],
      ['Roofs', 'a barn', `/faq/${first(catalogue.questions).id}/`],
      ['Names', 'new ones', `/migrate/${first(catalogue.migrations).id}/#range`],
    ],
  ));

test('the answer says that the list of limits goes on so, and the Markdown has it', () => {
  assert.equal(view.answer.all?.label, 'all 4 limits, and what to do instead');
  const address = (path: string) => `https://site.example${path}`;
  assert.match(
    scenarioMarkdown(view, scenario.body, address).markdown,
    /### What to do instead\n\n- Wax: \[string\]\(https:\/\/site\.example\/compare\//,
  );
});
