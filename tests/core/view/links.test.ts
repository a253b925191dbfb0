import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../../../src/core/routes.ts';
import { criterionLinks, filled, needLinks, questionLinks, scenarioLinks } from '../../../src/core/view/links.ts';

test('each kind is called by the words that its readers know, in the order it came', () => {
  assert.deepEqual(
    criterionLinks([
      { id: 'b', label: 'B' },
      { id: 'a', label: 'A' },
    ]),
    [
      { label: 'B', to: routes.criterion('b') },
      { label: 'A', to: routes.criterion('a') },
    ],
  );
  assert.deepEqual(needLinks([{ id: 'n', label: 'N' }]), [{ label: 'N', to: routes.need('n') }]);
  assert.deepEqual(questionLinks([{ id: 'q', question: 'Q?' }]), [{ label: 'Q?', to: routes.question('q') }]);
  assert.deepEqual(scenarioLinks([{ id: 's', title: 'S' }]), [{ label: 'S', to: routes.scenario('s') }]);
});

test('a group without a link is left out', () => {
  const some = { title: 'Needs', links: needLinks([{ id: 'n', label: 'N' }]) };
  assert.deepEqual(filled([{ title: 'Questions', links: [] }, some]), [some]);
});
