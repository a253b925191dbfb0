import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INVENTED } from '../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../src/catalogue/index.ts';
import { costReportView } from '../../../src/features/cost/report-view.ts';

const report = costReportView(getCatalogue(INVENTED));

test('the lead counts the claims by finding', () => {
  assert.equal(report.meta.lead, report.summary);
  assert.equal(
    report.summary,
    'Of 3 claims that the field report of May 2026 makes about money, 2 are outdated and 1 is unverifiable.',
  );
});

test('a plan says what its price holds, and a lineage starts with what the report names', () => {
  const [lineage] = report.lineages;
  assert.equal(lineage?.caption, 'Attic 1 and its successors');
  assert.deepEqual(
    lineage.plans.map(({ name, size, price, vat, status }) => [name, size, price, vat, status]),
    [
      ['Thatch Attic 1', '1 vCPU, 2 GB', '3.50 EUR', 'with VAT', 'no longer sold at this price'],
      ['Thatch Attic 2', '2 vCPU, 2 GB', '4.25 EUR', 'without VAT', 'could be ordered'],
    ],
  );
});

test('claims are in the order of the page, each with its sources', () => {
  assert.deepEqual(
    report.report.claims.map(({ to }) => to),
    ['gen-attic-price', 'aw-hours', 'bp-book-free'].map((id) => `/field-report/#${id}`),
  );
  assert.ok(report.report.claims.every(({ sources }) => sources && sources.length > 0));
});
