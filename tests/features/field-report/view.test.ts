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
    assert.ok(title.endsWith(`: ${members.length}`));
    assert.ok(members.every((member) => claims.find((claim) => claim.id === member.id)?.finding === id));
  }
  assert.equal(view.parts[0]?.id, 'wrong');
});

test('a finding without claims has no section', () => {
  const { parts, chart } = fieldReportView({
    ...catalogue,
    claims: claims.filter(({ finding }) => finding === 'wrong'),
  });
  assert.deepEqual(
    parts.map(({ id }) => id),
    ['wrong'],
  );
  assert.equal(chart.rows[1]?.all, 0);
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
  const hamlet = all.find(({ id }) => id === 'aw-hamlet');
  assert.equal(hamlet?.place, 'Partly; Amberwick; Which one for whom');
  assert.ok(all.every(({ sources }) => sources.every(({ to }) => to.startsWith('https://'))));
  assert.ok(all.find(({ id }) => id === 'aw-newest')?.truth.endsWith(' Since v3.0.0.'));
});

test('the chart counts every claim once, and the longest bar is full', () => {
  const { columns, rows } = view.chart;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  assert.deepEqual(columns, [...tools.map(({ name }) => name), 'The field']);
  assert.equal(sum(rows.map((row) => row.all)), claims.length);
  for (const { all: count, counts } of rows) assert.equal(sum(counts), count);
  assert.equal(Math.max(...rows.map(({ share }) => share.of)), 1);
});
