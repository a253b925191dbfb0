import type { Catalogue } from '../../catalogue/index.ts';
import { decidedByReport } from '../../core/decision/reported.ts';
import { counted } from '../../core/text/words.ts';
import { routes } from '../../core/routes.ts';
import type { Link } from '../../core/view/page.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import type { Verdict } from '../../core/vocabulary.ts';

/** A verdict that would change if claims of the report were right. */
export interface DecisionRow {
  readonly tool: ToolView;
  readonly need: Link;
  readonly byReport: Verdict;
  readonly byFacts: Verdict;
  readonly claims: readonly Link[];
}

/** The verdicts that differ between the report and the facts. */
export interface DecisionsView {
  readonly title: string;
  readonly rows: readonly DecisionRow[];
}

/** Claims that do not hold, by the verdicts that they would change. */
export const decisionsView = ({ claims, tools, needs }: Catalogue): DecisionsView => {
  const decided = decidedByReport(claims, tools, needs);
  const count = new Set(decided.flatMap((one) => one.claims.map(({ id }) => id))).size;
  return {
    title: `${counted(count, 'claims')} ${count === 1 ? 'changes' : 'change'} a decision`,
    rows: decided.map(({ need, tool, byReport, byFacts, claims: members }) => ({
      tool: toolView(tool),
      need: { label: need.label, to: routes.need(need.id) },
      ...{ byReport, byFacts },
      claims: members.map(({ id, claim }) => ({ label: claim, to: routes.claim(id) })),
    })),
  };
};
