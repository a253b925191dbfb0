import type { Catalogue } from '../../catalogue/index.ts';
import { valueView, type ValueView } from '../../core/view/fact-view.ts';
import { listWithin, namesOr } from '../../core/text/lists.ts';
import { matrix, replay, type ReportRow } from '../../core/decision/matrix.ts';
import type { Need } from '../../core/model.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { toolColumns, type ToolColumn } from '../../core/view/tool-head.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import {
  verdictCell,
  verdictTable,
  type VerdictCellView,
  type VerdictTableView,
} from '../../core/view/verdict-table.ts';
import type { ReportOutcome } from '../../core/vocabulary.ts';

/** The short form of needs. */
export interface ChipsView {
  /** Where the form leads without JavaScript. */
  readonly action: string;
  readonly needs: readonly Pick<Need, 'id' | 'label' | 'aliases'>[];
  /** The form with all needs. */
  readonly all: Link;
}

/** One criterion with the answer of every tool, each a link to its evidence. */
export interface GlanceRow extends Link {
  readonly cells: readonly { readonly tool: string; readonly to: string; readonly value: ValueView }[];
}

/** A few rows of the comparison. */
export interface GlanceView {
  readonly tools: readonly ToolColumn[];
  readonly rows: readonly GlanceRow[];
  readonly all: Link;
}

/** A situation of the field report: the verdicts, the report's pick, and how the two compare. */
export interface SituationView extends Link {
  readonly outcome: ReportOutcome;
  readonly cells: readonly VerdictCellView[];
  readonly pick: ToolView;
  readonly finding: string;
  readonly claim?: Link;
  /** Why we do not agree. */
  readonly comment?: string;
}

/** Everything that the front page shows. */
export interface HomeView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly chips: ChipsView;
  readonly table: VerdictTableView;
  readonly glance: GlanceView;
  readonly scenarios: readonly Link[];
  readonly report: string;
  readonly tools: readonly string[];
  readonly situations: readonly SituationView[];
}

const FINDING: Readonly<Record<ReportOutcome, string>> = {
  agrees: 'agrees with the facts',
  open: 'open: judged, not shown',
  disagrees: 'disagrees with the facts',
};

const glanceOf = ({ criteria, glance, tools }: Catalogue): GlanceView => ({
  tools: toolColumns(tools),
  rows: matrix(
    glance.flatMap((id) => criteria.filter((criterion) => criterion.id === id)),
    tools,
  ).map(({ criterion, facts }) => ({
    label: criterion.label,
    to: routes.criterion(criterion.id),
    cells: tools.flatMap(({ id, name }, index) => {
      const fact = facts[index];
      return fact ? [{ tool: name, to: routes.cell(criterion.id, id), value: valueView(criterion, fact) }] : [];
    }),
  })),
  all: { label: `All ${criteria.length} criteria`, to: PAGES.compare },
});

const situationOf = (
  { need, verdicts, pick, outcome }: ReportRow,
  { tools, criteria, claims, tool }: Catalogue,
): SituationView => {
  // The claim about the tool that the report picks.
  const claim = claims.find(({ about, needs }) => about === pick && needs.some(({ id }) => id === need.id));
  return {
    label: need.report?.need ?? need.label,
    to: routes.need(need.id),
    outcome,
    cells: tools.flatMap((one, index) => {
      const verdict = verdicts[index];
      return verdict ? [verdictCell(one, verdict, criteria)] : [];
    }),
    pick: toolView(tool(pick)),
    finding: FINDING[outcome],
    ...(claim && { claim: { label: 'Claim checked', to: routes.claim(claim.id) } }),
    ...(outcome === 'disagrees' && need.comment && { comment: need.comment }),
  };
};

/** The front page, but for the results: the page takes those from the needs filter. */
export const homeView = (catalogue: Catalogue): HomeView => {
  const { criteria, needs, scenarios, tools } = catalogue;
  const featured = needs.filter((need) => need.featured);
  const described = (names: string) =>
    `Which self-hosted WireGuard overlay fits your fleet: ${names}? Tick your needs and see why. Each fact has its source, version and date.`;
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `${names}, compared`, 'or'),
      description: listWithin(tools, SEARCH_RESULT.description.most, described, 'or'),
    },
    heading: `${namesOr(tools)}?`,
    chips: {
      action: PAGES.needs,
      needs: featured.map(({ id, label, aliases }) => ({ id, label, aliases })),
      all: { label: `All ${needs.length} needs, with nice to have`, to: PAGES.decide },
    },
    table: verdictTable('These needs, every tool', featured, tools, criteria),
    glance: glanceOf(catalogue),
    scenarios: scenarios.map(({ id, title }) => ({ label: title, to: routes.scenario(id) })),
    report: PAGES.fieldReport,
    tools: tools.map(({ name }) => name),
    situations: replay(needs, tools).map((row) => situationOf(row, catalogue)),
  };
};
