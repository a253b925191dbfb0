import type { Catalogue } from '../../catalogue/index.ts';
import { replay, type ReportRow } from '../../core/decision/matrix.ts';
import type { Tool } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import type { Link } from '../../core/view/page.ts';
import { captionOf, someTools } from '../../core/view/tool-pages.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { verdictCell, type VerdictCellView } from '../../core/view/verdict-table.ts';
import type { ReportOutcome } from '../../core/vocabulary.ts';
import { indexById } from '../../core/index-by-id.ts';

/** A situation of the field report: the verdicts, the report's pick, and how the two compare. */
export interface SituationView extends Link {
  readonly outcome: ReportOutcome;
  readonly cells: readonly VerdictCellView[];
  readonly pick: ToolView;
  readonly comparison: string;
  readonly claim?: Link;
  /** Why we do not agree. */
  readonly comment?: string;
}

/** The report's situations, judged by the facts. */
export interface MatrixView {
  /** How many picks the facts agree with. */
  readonly title: string;
  readonly caption: string;
  readonly tools: readonly string[];
  readonly situations: readonly SituationView[];
}

const COMPARISON: Readonly<Record<ReportOutcome, string>> = {
  agrees: 'agrees with the facts',
  open: 'open: judged, not shown',
  disagrees: 'disagrees with the facts',
};

const situationOf = (
  { need, verdicts, pick, outcome }: ReportRow,
  { tools, criteria, claims, tool }: Catalogue,
  shown: readonly Tool[],
): SituationView => {
  const byId = indexById(criteria);
  // The claim about the tool that the report picks.
  const claim = claims.find(({ about, needs }) => about === pick && needs.some(({ id }) => id === need.id));
  return {
    label: need.report?.need ?? need.label,
    to: routes.need(need.id),
    outcome,
    cells: tools.flatMap((one, index) => {
      const verdict = verdicts[index];
      return verdict && shown.includes(one) ? [verdictCell(one, verdict, byId)] : [];
    }),
    pick: toolView(tool(pick)),
    comparison: COMPARISON[outcome],
    ...(claim && { claim: { label: 'See the checked claim', to: routes.claim(claim.id) } }),
    ...(outcome === 'disagrees' && need.comment && { comment: need.comment }),
  };
};

/** The rows of the report's decision matrix, replayed through the needs. */
export const matrixView = (catalogue: Catalogue): MatrixView => {
  const { needs, tools } = catalogue;
  const rows = replay(needs, tools);
  const shown = someTools(tools, ({ id }) => rows.some(({ pick }) => pick === id));
  const situations = rows.map((row) => situationOf(row, catalogue, shown));
  const agreed = situations.filter(({ outcome }) => outcome === 'agrees').length;
  return {
    title: `The facts agree with ${agreed} of the report's ${situations.length} picks`,
    caption: captionOf("The field report's situations, judged by the facts", shown.length, tools.length),
    tools: shown.map(({ name }) => name),
    situations,
  };
};
