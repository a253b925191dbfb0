import type { Criterion, Need, Tool } from '../model.ts';
import type { Surety } from '../decision/reason.ts';
import type { Link } from './page.ts';
import { reasons } from '../text/reason-text.ts';
import { routes } from '../routes.ts';
import { captionOf, someTools } from './tool-pages.ts';
import { toolColumns, type ToolColumn } from './tool-head.ts';
import { judgeNeed, type NeedVerdict, type RuleVerdict } from '../decision/verdict.ts';
import type { Verdict } from '../vocabulary.ts';
import { indexById } from '../index-by-id.ts';

/** The verdict of one tool, with the cells that decided it. */
export interface VerdictCellView {
  readonly tool: { readonly id: string; readonly name: string };
  readonly verdict: Verdict;
  readonly why: readonly (Link & Surety)[];
  /** Ids of the criteria that decided it, each once. */
  readonly because: readonly string[];
}

/** A need with the verdict of every tool. */
export interface VerdictRow extends Link {
  readonly id: string;
  /** Older ids that links may still have. */
  readonly aliases: readonly string[];
  readonly cells: readonly VerdictCellView[];
}

/** Needs against tools. */
export interface VerdictTableView {
  readonly caption: string;
  /** True if it has only some of the tools, as the caption then says. */
  readonly cut: boolean;
  readonly tools: readonly ToolColumn[];
  readonly rows: readonly VerdictRow[];
}

/** The criterion of a rule, and that of the measurement if it decides. */
const decidedBy = ({ criterion, fact, measured }: RuleVerdict): string[] =>
  measured === 'decides' && fact?.measured ? [criterion, fact.measured.row] : [criterion];

/** A verdict with each deciding fact as a link to its cell. */
export const verdictCell = (
  { id, name }: Pick<Tool, 'id' | 'name'>,
  { verdict, deciding }: Pick<NeedVerdict, 'verdict' | 'deciding'>,
  criteria: ReadonlyMap<string, Criterion>,
): VerdictCellView => ({
  tool: { id, name },
  verdict,
  why: reasons(deciding, criteria).map(({ criterion, text, to = routes.cell(criterion, id), ...surety }) => ({
    ...{ label: text, to },
    ...surety,
  })),
  because: [...new Set(deciding.flatMap(decidedBy))],
});

/** A need with the verdict of every tool, in the order given. */
export const verdictRow = (
  need: Need,
  tools: readonly Tool[],
  criteria: ReadonlyMap<string, Criterion>,
): VerdictRow => ({
  id: need.id,
  aliases: need.aliases,
  label: need.label,
  to: routes.need(need.id),
  cells: tools.map((tool) => verdictCell(tool, judgeNeed(need, tool), criteria)),
});

/** A table of verdicts, needs and tools in the order given; of more tools than a page holds, those that are wanted and the first others. */
export const verdictTable = (
  caption: string,
  needs: readonly Need[],
  tools: readonly Tool[],
  criteria: readonly Criterion[],
  wanted?: (tool: Tool) => boolean,
): VerdictTableView => {
  const byId = indexById(criteria);
  const shown = someTools(tools, wanted);
  return {
    caption: captionOf(caption, shown.length, tools.length),
    cut: shown.length < tools.length,
    tools: toolColumns(shown),
    rows: needs.map((need) => verdictRow(need, shown, byId)),
  };
};
