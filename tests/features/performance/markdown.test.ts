import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { proseOf } from '../../../src/core/view/prose.ts';
import { performanceBody } from '../../../src/features/performance/markdown.ts';
import { performanceView } from '../../../src/features/performance/view.ts';

for (const [name, catalogue] of [
  ['the small site', getCatalogue(INVENTED)],
  ['the site', getCatalogue()],
] as const) {
  test(`the twin of the page of figures has each chart as a table at its place: ${name}`, () => {
    const view = performanceView(catalogue);
    const { body } = proseOf(catalogue.pages, 'performance');
    const text = performanceBody(view, body, (path) => `@${path}`);
    assert.doesNotMatch(text, /<Experiments|<LabLines/);
    const shown = [...Object.values(view.measured).flat(), ...view.reported];
    assert.ok(shown.length > 0);
    for (const { finding, series } of shown) {
      assert.ok(text.includes(`### ${finding}`), finding);
      for (const { label, value } of series.flatMap(({ bars }) => bars)) {
        assert.ok(text.includes(label) && text.includes(value), `${finding}: ${label}`);
      }
    }
    for (const { link } of view.lab) assert.ok(text.includes(link.label));
  });
}
