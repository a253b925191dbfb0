import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonJsonSchema } from '../../../src/features/data/data-schema.ts';
import { comparisonCsv, comparisonMarkdown } from '../../../src/features/data/export-text.ts';
import { exportComparison } from '../../../src/features/data/export.ts';
import { aChoice, aFact, aNeed, aQuantity, aSource, aSupport, aTool } from '../../fixtures/things.ts';
import { schemaErrors } from '../../support/json-schema.ts';

const identity = {
  summary: 'A bicycle.',
  verdict: 'It rolls.',
  homepage: 'https://alpha.example/',
  repository: 'https://github.com/alpha/alpha',
  checked: { version: 'v1.2.0', on: '2026-11-01' },
};
const manual = aSource('manual', { undated: true });
const own = aSource('own', { ref: '/about/', kind: 'third-party' });
const sources = [manual, own, aSource('uncited')];

const export_ = () =>
  exportComparison(
    {
      groups: { basics: { label: 'Basics', intro: 'What it has.' } },
      tools: [
        {
          ...aTool('alpha', {
            lights: aFact('partly', { edition: 'paid', note: '=1+1, "front" only', sources: [own, manual] }),
            weight: aFact({ min: 9, max: 9, unit: 'kg' }, { checked: { version: 'v1.0.0', on: '2026-10-01' } }),
            shape: aFact(['step-through']),
          }),
          ...identity,
        },
      ],
      criteria: [aSupport(), aQuantity(), aChoice({ 'step-through': 'step | through' })],
      needs: [aNeed()],
      sources,
      today: '2026-11-22',
    },
    (path) => `https://site.example/mesh${path}`,
  );

test('a fact carries its evidence, its day and its address', () => {
  const [lights, weight] = export_().facts;
  assert.deepEqual(lights, {
    tool: 'alpha',
    criterion: 'lights',
    value: 'partly',
    text: 'partly',
    edition: 'paid',
    note: '=1+1, "front" only',
    sources: ['own', 'manual'],
    basis: 'docs',
    checked: identity.checked,
    certainty: { level: 'high', reasons: [] },
    page: 'https://site.example/mesh/compare/lights/#alpha',
  });
  assert.deepEqual(weight?.checked, { version: 'v1.0.0', on: '2026-10-01' });
});

test('only cited sources are exported, each with an address that opens elsewhere', () => {
  assert.deepEqual(
    export_().sources.map(({ id, url }) => [id, url]),
    [
      ['manual', 'https://github.com/alpha/alpha/blob/v1.2.0/manual.md'],
      ['own', 'https://site.example/mesh/about/'],
    ],
  );
});

test('a source whose copy shows no day says so, and only that one', () => {
  assert.deepEqual(
    export_().sources.map((source) => [source.id, source.undated, 'undated' in source]),
    [
      ['manual', true, true],
      ['own', undefined, false],
    ],
  );
});

test('a need says what every tool comes to and why', () => {
  assert.deepEqual(export_().needs[0]?.verdicts, [{ tool: 'alpha', verdict: 'partly', because: ['lights'] }]);
});

test('a tool without an answer is refused', () => {
  const content = { groups: {}, tools: [aTool('alpha')], criteria: [aSupport()], needs: [] };
  assert.throws(
    () => exportComparison({ ...content, sources: [], today: '2026-11-22' }, String),
    /alpha has no fact for lights/,
  );
});

test('the export fits its published schema, and the schema notices what does not', () => {
  const schema = comparisonJsonSchema('https://site.example/mesh/data/schema.json');
  assert.deepEqual(schemaErrors(schema, export_()), []);
  const [first, ...others] = export_().facts;
  const broken = { ...export_(), facts: [{ ...first, basis: 'sure', extra: 1 }, ...others] };
  assert.equal(schemaErrors(schema, broken).length, 2);
});

test('a cell that looks like a formula cannot run in a spreadsheet', () => {
  const row = comparisonCsv(export_()).split('\r\n')[1] ?? '';
  assert.ok(row.includes(`"'=1+1, ""front"" only"`), row);
});

test('a figure that only the field report gives keeps its bound in the CSV', () => {
  const reported = { value: { max: 9, unit: 'kg' } };
  const facts = export_().facts.map((fact) => ({ ...fact, reported }));
  assert.match(comparisonCsv({ ...export_(), facts }), /,up to 9 kg,/);
});

test('the table keeps its columns when an answer holds a bar', () => {
  const text = comparisonMarkdown(export_());
  assert.match(text, /\| Lights \| partly \(paid edition\) \|/i);
  assert.match(text, /\| step \\\| through \|/);
});
