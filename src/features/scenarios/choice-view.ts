import { recommendationText, replayScenario, type Agreement } from '../../core/decision/agreement.ts';
import { headlineOf, type Citing } from '../../core/decision/headline.ts';
import { leastCertain, statusText } from '../../core/decision/status.ts';
import { proofsOf } from '../../core/decision/proofs.ts';
import type { Proof, Proofs } from '../../core/decision/reason.ts';
import { formatChoice } from '../../core/decision/choice.ts';
import type { Criterion, Need, Scenario, Tool } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';
import { TOOLS_ON_A_PAGE } from '../../core/view/tool-pages.ts';
import { idsOf, indexById } from '../../core/index-by-id.ts';

/** What the decision says of the needs of a scenario, in its own words. */
export interface ScenarioResult {
  /** Such as "Alpha fits." */
  readonly text: string;
  /** Such as "Certainty: low."; empty where no tool is known to be first. */
  readonly sure: string;
  /** Why it is so, and no surer. */
  readonly reason: Citing;
}

/** The choice of a scenario, compared with the facts. */
export interface ChoiceView {
  readonly agrees: boolean;
  readonly result: ScenarioResult;
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

const resultOf = ({ ranked }: Agreement, needs: readonly Need[], proofs: Proofs): ScenarioResult => {
  const labels = new Map(needs.map(({ id, label }) => [id, label]));
  const { text, sure, reason } = headlineOf(ranked, { labels, proofs });
  const [first] = ranked;
  const least = sure && first && leastCertain(first, proofs);
  const known = (cited: Proof) => reason.some((part) => typeof part === 'object' && part.href === cited.href);
  const why: Citing = least && least.certainty && !known(least) ? [' Least certain: ', least, '.'] : [];
  return { text, sure, reason: [...why, ...(reason.length > 0 ? [' ', ...reason] : [])] };
};

/** A scenario judged as the decision judges its needs. */
export const judgedScenario = (scenario: Scenario, { needs, tools, criteria }: Judging) => {
  const agreement = replayScenario(scenario, needs, tools);
  const proofs = proofsOf(agreement.ranked, indexById(criteria), routes.cell);
  return { agreement, proofs, result: resultOf(agreement, needs, proofs) };
};

/** Compares the choice of a scenario with the facts. */
export const choiceView = (scenario: Scenario, content: Judging): ChoiceView => {
  const { tools, criteria } = content;
  const { agreement, proofs, result } = judgedScenario(scenario, content);
  const { must, nice, ranked, agrees } = agreement;
  const first = ranked.slice(0, TOOLS_ON_A_PAGE);
  const best = new Set(first.slice(0, -1).map(({ id }) => id));
  // The tool that was chosen is shown wherever it comes out.
  const wanted = ({ id }: Tool) => id === scenario.tool.id || best.has(id);
  const more = ranked.length - first.length;
  const others = more > 0 ? [`${more} others: the decision orders them`] : [];
  return {
    ...{ agrees, result },
    recommended: recommendationText(agreement),
    chose: `This scenario ${agrees ? 'agrees' : `chose ${scenario.tool.name}`}.`,
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
