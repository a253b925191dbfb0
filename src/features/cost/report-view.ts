import type { Catalogue } from '../../catalogue/index.ts';
import { claimWord, countClaims } from '../../core/claims.ts';
import type { Claim } from '../../core/model.ts';
import { PAGES } from '../../core/routes.ts';
import { listed } from '../../core/text/lists.ts';
import { headings, outlineOf, type Heading } from '../../core/text/outline.ts';
import { counted } from '../../core/text/words.ts';
import { claimTable, type ClaimTableView } from '../../core/view/claim-table.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { proseMeta, proseOf } from '../../core/view/prose.ts';
import { CLAIM_FINDINGS } from '../../core/vocabulary.ts';
import { lineages, type PlanTableView } from './tables.ts';

/** The page of prose that names the claims. */
const PAGE = 'field-report-bill';

export const REPORT_SECTIONS = headings({
  report: 'Each claim about money, and what we found',
  lineage: "What happened to the report's plans",
});

/** The page of what the field report says about money. */
export interface CostReportView {
  readonly meta: PageMeta;
  /** How many of the claims have which finding. */
  readonly summary: string;
  readonly sections: Readonly<Record<keyof typeof REPORT_SECTIONS, Heading>>;
  readonly report: ClaimTableView;
  readonly lineages: readonly PlanTableView[];
}

/** "Of 12 claims that the field report of May 2026 makes about money, 1 is wrong and 5 are outdated." */
const summaryOf = (claims: readonly Claim[]): string => {
  const counts = CLAIM_FINDINGS.flatMap((finding) => {
    const count = countClaims(claims, finding);
    return count > 0 ? [`${count} ${count === 1 ? 'is' : 'are'} ${claimWord(finding)}`] : [];
  });
  return `Of ${counted(claims.length, 'claims')} that the field report of May 2026 makes about money, ${listed(counts)}.`;
};

const claimsOf = ({ pages }: Pick<Catalogue, 'pages'>): readonly Claim[] => proseOf(pages, PAGE).claims;

/** How many of the claims about money hold, in a sentence. */
export const costReportSummary = (catalogue: Pick<Catalogue, 'pages'>): string => summaryOf(claimsOf(catalogue));

/** The page of what the field report says about money: its claims, and the plans that it names. */
export const costReportView = (catalogue: Catalogue): CostReportView => {
  const claims = claimsOf(catalogue);
  const summary = summaryOf(claims);
  return {
    summary,
    meta: {
      ...proseMeta(catalogue.pages, PAGE),
      lead: summary,
      crumbs: [{ label: 'Cost', to: PAGES.cost }],
      outline: outlineOf(Object.values(REPORT_SECTIONS)),
    },
    sections: REPORT_SECTIONS,
    report: claimTable(claims, {
      caption: 'What the field report of May 2026 says about money, and what we found',
      cited: true,
    }),
    lineages: lineages(catalogue),
  };
};
