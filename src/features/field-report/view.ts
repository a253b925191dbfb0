import type { Catalogue } from '../../catalogue/index.ts';
import { CLAIM_WORDS, countClaims } from '../../core/claims.ts';
import { sourceUrl } from '../../core/evidence.ts';
import type { Claim, Tool } from '../../core/model.ts';
import { outlineOf, type Heading } from '../../core/text/outline.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { proseMeta } from '../../core/view/prose.ts';
import { routes } from '../../core/routes.ts';
import { CLAIM_FINDINGS } from '../../core/vocabulary.ts';
import { reportUrl } from '../../ui/site.ts';
import { matrixView, type MatrixView } from './matrix-view.ts';

/** What the claims about no single tool are about. */
const FIELD = 'general';

/** One claim, with what we found. */
export interface ClaimView {
  readonly id: string;
  /** Id of the tool that it is about, or the field as a whole. */
  readonly about: string;
  readonly claim: string;
  /** Its finding, its tool and its place in the report: a link leads into the middle of a long list. */
  readonly place: string;
  readonly truth: string;
  readonly sources: readonly Link[];
  readonly see: readonly Link[];
  /** Where a reader disputes it. */
  readonly report?: string | undefined;
}

/** The claims with one finding. */
export interface FindingPart extends Heading {
  readonly meaning: string;
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

/** How many claims have each finding, in all and by what they are about. */
export interface ClaimChartView {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly to: string;
    readonly all: number;
    /** Of how many, in words, and as a share of the longest bar. */
    readonly share: { readonly words: string; readonly of: number };
    readonly counts: readonly number[];
  }[];
}

/** The page of the field report: every claim, checked. */
export interface FieldReportView {
  readonly meta: PageMeta;
  readonly chart: ClaimChartView;
  readonly tools: ClaimToolsView;
  readonly parts: readonly FindingPart[];
  readonly matrix: MatrixView;
}

/** The section of the report's situations. */
export const MATRIX: Heading = { id: 'matrix', title: "The report's picks, replayed" };

const claimView = (claim: Claim, tools: readonly Tool[]): ClaimView => {
  const { id, about, finding, where, since, criteria, needs, sources } = claim;
  const tool = tools.find((candidate) => candidate.id === about)?.name;
  return {
    ...{ id, about, claim: claim.claim },
    place: [CLAIM_WORDS[finding].label, ...(tool ? [tool] : []), where].join('; '),
    truth: since ? `${claim.truth} Since ${since}.` : claim.truth,
    // An own page is the report itself: the reader is there.
    sources: sources
      .filter(({ ref }) => !ref.startsWith('/'))
      .map(({ title, ref }) => ({ label: title, to: sourceUrl(ref) })),
    see: [
      ...criteria.map((row) => ({
        label: row.label,
        to: tool ? routes.cell(row.id, about) : routes.criterion(row.id),
      })),
      ...needs.map((need) => ({ label: `need: ${need.label}`, to: routes.need(need.id) })),
    ],
    report: reportUrl('claim', { claim: id }),
  };
};

const partsOf = (claims: readonly Claim[], tools: readonly Tool[]): FindingPart[] =>
  CLAIM_FINDINGS.flatMap((finding) => {
    const members = claims.filter((claim) => claim.finding === finding);
    const { label, meaning } = CLAIM_WORDS[finding];
    if (members.length === 0) return [];
    const title = `${label}: ${members.length}`;
    return [{ id: finding, title, meaning, claims: members.map((claim) => claimView(claim, tools)) }];
  });

const chartOf = (claims: readonly Claim[], tools: readonly Tool[]): ClaimChartView => {
  const columns = [...tools, { id: FIELD, name: 'The field' }];
  const most = Math.max(1, ...CLAIM_FINDINGS.map((finding) => countClaims(claims, finding)));
  return {
    columns: columns.map(({ name }) => name),
    rows: CLAIM_FINDINGS.map((finding) => {
      const all = countClaims(claims, finding);
      return {
        ...{ label: CLAIM_WORDS[finding].label, to: `#${finding}`, all },
        share: { words: `${all} of ${claims.length}`, of: all / most },
        counts: columns.map(({ id }) => countClaims(claims, finding, id)),
      };
    }),
  };
};

/** The page of the field report. */
export const fieldReportView = (catalogue: Catalogue): FieldReportView => {
  const { claims, tools, pages } = catalogue;
  const parts = partsOf(claims, tools);
  return {
    meta: {
      ...proseMeta(pages, 'field-report'),
      lead: `${claims.length} claims of the article that this site grew from, each with what we found: what holds, what has changed and since when, what was wrong, and the source that says so. What its author measured stays apart.`,
      source: 'content/claims',
      outline: outlineOf([...parts, MATRIX]),
    },
    chart: chartOf(claims, tools),
    tools: {
      about: [
        ...tools.map(({ id, name }) => ({ value: id, label: name })),
        { value: FIELD, label: 'the field as a whole' },
      ],
      findings: CLAIM_FINDINGS.map((finding) => ({ value: finding, label: CLAIM_WORDS[finding].label })),
      count: claims.length,
    },
    parts,
    matrix: matrixView(catalogue),
  };
};
