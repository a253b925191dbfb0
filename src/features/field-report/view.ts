import type { Catalogue } from '../../catalogue/index.ts';
import { CLAIM_WORDS, countClaims } from '../../core/claims.ts';
import type { Claim, Tool } from '../../core/model.ts';
import { outlineOf, type Heading } from '../../core/text/outline.ts';
import { counted } from '../../core/text/words.ts';
import { barSeries, type BarSeries } from '../../core/view/chart.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { proseMeta } from '../../core/view/prose.ts';
import { CLAIM_FINDINGS, type ClaimFinding } from '../../core/vocabulary.ts';
import { reportUrl } from '../../ui/site.ts';
import { claimView, type ClaimView } from './claim-view.ts';
import { decisionsView, type DecisionsView } from './decisions-view.ts';
import { matrixView, type MatrixView } from './matrix-view.ts';

/** What the claims about no single tool are about. */
const FIELD = 'general';

/** The findings whose lists are open. A press, or an address that names one, opens the others. */
const OPEN: readonly ClaimFinding[] = ['wrong'];

/** The claims with one finding. */
export interface FindingPart extends Heading {
  readonly meaning: string;
  readonly open: boolean;
  readonly claims: readonly ClaimView[];
}

/** A choice of the filter. */
interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the claims can be filtered by. */
export interface ClaimToolsView {
  readonly about: readonly Option[];
  readonly findings: readonly Option[];
  readonly count: number;
}

/** The page of the field report: every claim, checked. */
export interface FieldReportView {
  readonly meta: PageMeta;
  /** The number of claims per finding; each row links to its claims. */
  readonly chart: readonly BarSeries[];
  readonly decisions: DecisionsView;
  readonly tools: ClaimToolsView;
  readonly parts: readonly FindingPart[];
  /** The form for a finding that is wrong; undefined where the site has no repository. */
  readonly dispute: string | undefined;
  readonly matrix: MatrixView;
}

/** Sections that do not list claims: their ids are part of addresses. */
export const SECTIONS = { decisions: 'decisions', matrix: 'matrix', report: 'report' } as const;

const partsOf = (claims: readonly Claim[], tools: readonly Tool[]): FindingPart[] =>
  CLAIM_FINDINGS.flatMap((finding) => {
    const members = claims.filter((claim) => claim.finding === finding);
    const { label, meaning } = CLAIM_WORDS[finding];
    if (members.length === 0) return [];
    const title = `${label}: ${counted(members.length, 'claims')}`;
    const shown = { open: OPEN.includes(finding), claims: members.map((claim) => claimView(claim, tools)) };
    return [{ id: finding, title, meaning, ...shown }];
  });

const chartOf = (claims: readonly Claim[]): BarSeries[] =>
  barSeries(
    CLAIM_FINDINGS.map((finding) => {
      const count = countClaims(claims, finding);
      return { label: CLAIM_WORDS[finding].label, to: `#${finding}`, min: count, max: count };
    }),
    '',
  );

const toolsOf = (claims: readonly Claim[], tools: readonly Tool[]): ClaimToolsView => ({
  about: [...tools, { id: FIELD, name: 'the field as a whole' }].map(({ id, name }) => ({
    value: id,
    label: `${name} (${claims.filter(({ about }) => about === id).length})`,
  })),
  findings: CLAIM_FINDINGS.map((finding) => ({ value: finding, label: CLAIM_WORDS[finding].label })),
  count: claims.length,
});

const leadOf = (claims: readonly Claim[], { title, rows }: DecisionsView): string => {
  const wrong = countClaims(claims, 'wrong');
  const outdated = countClaims(claims, 'outdated');
  const start = `Of ${counted(claims.length, 'claims')} in the article that this site grew from, ${wrong} ${wrong === 1 ? 'is' : 'are'} wrong and ${outdated} outdated.`;
  return rows.length > 0 ? `${start} ${title}.` : start;
};

/** The page of the field report: what not to rely on first. */
export const fieldReportView = (catalogue: Catalogue): FieldReportView => {
  const { claims, tools, pages } = catalogue;
  const parts = partsOf(claims, tools);
  const decisions = decisionsView(catalogue);
  const matrix = matrixView(catalogue);
  const sections = [
    ...(decisions.rows.length > 0 ? [{ id: SECTIONS.decisions, title: decisions.title }] : []),
    ...parts,
    { id: SECTIONS.matrix, title: matrix.title },
    { id: SECTIONS.report, title: 'About the report' },
  ];
  return {
    meta: {
      ...proseMeta(pages, 'field-report'),
      lead: leadOf(claims, decisions),
      source: 'content/claims',
      outline: outlineOf(sections),
    },
    chart: chartOf(claims),
    tools: toolsOf(claims, tools),
    ...{ decisions, parts, matrix },
    dispute: reportUrl('claim', {}),
  };
};
