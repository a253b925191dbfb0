import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryRecords } from '../../../src/features/glossary/search.ts';
import { glossaryView } from '../../../src/features/glossary/view.ts';
import { aSupport, aTerm } from '../../fixtures/things.ts';

const bell = { ...aTerm('bell', ['lights']), also: ['ringer', 'gong'] };
const horn = { ...aTerm('horn'), terms: [bell] };
const view = glossaryView({ terms: [bell, horn], criteria: [aSupport()] });

test('a term leads to its related terms on the page and to its rows of the comparison', () => {
  assert.deepEqual(
    view.terms.map(({ to, links }) => [to, links]),
    [
      ['#bell', [{ label: 'Compare: Lights', to: '/compare/lights/' }]],
      ['#horn', [{ label: 'bell', to: '#bell' }]],
    ],
  );
});

test('the page says how many words it has', () => {
  assert.match(view.meta.heading ?? '', /^2 words /);
});

test('a search finds a term under its other names, and lands on its entry', () => {
  assert.deepEqual(glossaryRecords(view)[0], {
    url: '/glossary/#bell',
    kind: 'term',
    title: 'bell',
    also: ['ringer', 'gong'],
    text: 'A part. It matters.',
  });
});
