import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROOT } from '../../scripts/lib/run.ts';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { occursIn } from '../../src/core/symptoms.ts';
import { none } from '../support/none.ts';
import { reportedTools } from './content.ts';

const { areas, symptoms } = getCatalogue(ROOT);

test('at least 40 things that go wrong are described', () => {
  assert.ok(symptoms.length >= 40, `${symptoms.length} symptoms`);
});

test('every tool of the field report has some, and every area has some of at least two tools', () => {
  none(
    reportedTools
      .filter(({ id }) => symptoms.filter((symptom) => occursIn(symptom, id)).length < 10)
      .map(({ id }) => id),
  );
  none(
    areas.flatMap(({ id }) => {
      const own = symptoms.filter(({ area }) => area.id === id);
      const hurt = new Set(own.flatMap((symptom) => symptom.tools.map(({ tool }) => tool.id)));
      return hurt.size < 2 ? [`${id}: ${[...hurt].join(', ')}`] : [];
    }),
  );
});

test('the most of them rest on a public thread', () => {
  const seen = symptoms.filter(({ threads }) => threads.length > 0);
  assert.ok(seen.length >= 0.9 * symptoms.length, `${seen.length} of ${symptoms.length}`);
});
