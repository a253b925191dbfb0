import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { fieldReportView } from '../../../src/features/field-report/view.ts';

const catalogue = getCatalogue(INVENTED);
const { claims, tools } = catalogue;
const view = fieldReportView(catalogue);
const all = view.parts.flatMap(({ claims: members }) => members);

test('every claim is shown once, below its finding, and what was wrong comes first', () => {
  assert.deepEqual(all.map(({ id }) => id).toSorted(), claims.map(({ id }) => id).toSorted());
  for (const { id, title, claims: members } of view.parts) {
    assert.match(title, new RegExp(`: ${members.length} claims?$`));
    assert.ok(members.every((member) => claims.find((claim) => claim.id === member.id)?.finding === id));
  }
  assert.equal(view.parts[0]?.id, 'wrong');
});

test('a finding without claims has no section', () => {
  const { parts, chart, meta } = fieldReportView({
    ...catalogue,
    claims: claims.filter(({ finding }) => finding === 'wrong'),
  });
  assert.deepEqual(
    parts.map(({ id }) => id),
    ['wrong'],
  );
  assert.equal(chart[0]?.bars[1]?.value, '0');
  assert.ok(meta.outline?.every(({ id }) => id !== 'confirmed'));
});

test('a claim leads to the cells of its tool, and one about no tool to whole rows', () => {
  const linked = (id: string) => all.find((claim) => claim.id === id)?.see.map(({ to }) => to);
  assert.deepEqual(linked('aw-hamlet'), [
    '/compare/helpers/#amberwick',
    '/compare/visitor-book/#amberwick',
    '/needs/small-hamlet/',
  ]);
  const general = claims.find(({ about, criteria }) => about === 'general' && criteria.length > 0);
  assert.ok(general && linked(general.id)?.every((to) => !to.includes('--')));
});

test('a claim says its finding, tool and place, and cites no page of the site', () => {
  assert.ok(all.every(({ id, finding }) => claims.find((claim) => claim.id === id)?.finding === finding));
  const hamlet = all.find(({ id }) => id === 'aw-hamlet');
  assert.equal(hamlet?.place, 'Amberwick, Which one for whom');
  assert.ok(all.every(({ sources }) => sources.every(({ to }) => to.startsWith('https://'))));
  assert.ok(all.find(({ id }) => id === 'aw-newest')?.truth.endsWith(' Since v3.0.0.'));
});

test('what our lab measured is beside a claim, and its finding stays', () => {
  const claim = all.find(({ id }) => id === 'gen-move-minutes');
  assert.equal(claim?.finding, 'unverifiable');
  assert.match(claim?.measured?.text ?? '', /20 minutes/);
  assert.deepEqual(
    claim?.measured?.sources.map(({ kind }) => kind),
    ['measured'],
  );
});

test('the chart counts every claim once, and each row leads to its claims', () => {
  const bars = view.chart.flatMap((series) => series.bars);
  assert.equal(
    bars.reduce((total, { value }) => total + Number(value), 0),
    claims.length,
  );
  assert.deepEqual(
    bars.map(({ to }) => to),
    view.parts.map(({ id }) => `#${id}`),
  );
});

test('the filter says how many claims are about each tool', () => {
  const [first] = tools;
  const count = claims.filter(({ about }) => about === first?.id).length;
  assert.deepEqual(view.tools.about[0], { value: first?.id, label: `${first?.name} (${count})` });
});

test('what is wrong is open, the rest closed', () => {
  assert.deepEqual(
    view.parts.filter(({ open }) => open).map(({ id }) => id),
    ['wrong'],
  );
});

test('the first sentences say how many claims are wrong, and how many change a decision', () => {
  assert.match(
    view.meta.lead ?? '',
    /^Of \d+ claims .* \d (is|are) wrong and \d outdated\. 2 claims change a decision\.$/,
  );
  const { meta, decisions } = fieldReportView({ ...catalogue, claims: claims.filter(({ id }) => id === 'aw-newest') });
  assert.deepEqual(decisions.rows, []);
  assert.match(meta.lead ?? '', /^Of 1 claim .* 0 are wrong and 1 outdated\.$/);
});

test('a decision shows the verdict with and without the claim', () => {
  const row = view.decisions.rows.find(({ claims: members }) => members.some(({ to }) => to.endsWith('#bp-direct')));
  assert.deepEqual([row?.tool.name, row?.byReport, row?.byFacts], ['Brackenpost', 'meets', 'fails']);
});
