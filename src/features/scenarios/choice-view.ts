import { recommendationText, replayScenario, type Agreement } from '../../core/decision/agreement.ts';
import { statusText } from '../../core/decision/status.ts';
import { proofsOf } from '../../core/decision/proofs.ts';
import type { Proofs } from '../../core/decision/reason.ts';
import { formatChoice } from '../../core/decision/choice.ts';
import type { Criterion, Need, Scenario, Tool } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';
import { TOOLS_ON_A_PAGE } from '../../core/view/tool-pages.ts';
import { idsOf, indexById } from '../../core/index-by-id.ts';

/** The choice of a scenario, compared with the facts. */
export interface ChoiceView {
  readonly agrees: boolean;
  /** Result of the chosen tool for the needs; empty if it is not among the tools. */
  readonly grade: string;
  /** What the facts recommend. */
  readonly recommended: string;
  readonly chose: string;
  /** Why it chose something else. */
  readonly disagrees?: string | undefined;
  /** Each tool with the status of its fit, best first; of more than a page holds, how many others there are. */
  readonly fits: readonly string[];
  readonly note?: string | undefined;
  readonly tables: readonly VerdictTableView[];
  /** The needs filter with these needs. */
  readonly decide: string;
}

/** The content that a choice is judged by. */
export interface Judging {
  readonly needs: readonly Need[];
  readonly tools: readonly Tool[];
  readonly criteria: readonly Criterion[];
}

const gradeOf = ({ chosen }: Pick<Agreement, 'chosen'>, proofs: Proofs): string =>
  chosen ? statusText(chosen, proofs) : '';

/** Result of the chosen tool for the needs of a scenario; empty if it is not among the tools. */
export const scenarioGrade = (scenario: Scenario, { needs, tools, criteria }: Judging): string => {
  const agreement = replayScenario(scenario, needs, tools);
  return gradeOf(agreement, proofsOf(agreement.ranked, indexById(criteria), routes.cell));
};

/** Compares the choice of a scenario with the facts. */
export const choiceView = (scenario: Scenario, { needs, tools, criteria }: Judging): ChoiceView => {
  const agreement = replayScenario(scenario, needs, tools);
  const { must, nice, ranked, agrees } = agreement;
  const first = ranked.slice(0, TOOLS_ON_A_PAGE);
  const best = new Set(first.slice(0, -1).map(({ id }) => id));
  // The tool that was chosen is shown wherever it comes out.
  const wanted = ({ id }: Tool) => id === scenario.tool.id || best.has(id);
  const proofs = proofsOf(ranked, indexById(criteria), routes.cell);
  const more = ranked.length - first.length;
  const others = more > 0 ? [`${more} others: the decision orders them`] : [];
  return {
    agrees,
    grade: gradeOf(agreement, proofs),
    recommended: recommendationText(agreement),
    chose: `This scenario ${agrees ? 'agrees: it ' : ''}chose ${scenario.tool.name}, because ${scenario.because}`,
    disagrees: scenario.disagrees,
    fits: [...first.map((fit) => `${fit.name}: ${statusText(fit, proofs)}`), ...others],
    note: scenario.needsNote,
    tables: [
      verdictTable('Must have', must, tools, criteria, wanted),
      ...(nice.length > 0 ? [verdictTable('Nice to have', nice, tools, criteria, wanted)] : []),
    ],
    decide: routes.choice(formatChoice({ must: idsOf(must), nice: idsOf(nice) })),
  };
};
