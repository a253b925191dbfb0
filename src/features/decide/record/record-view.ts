import type { Choice } from '../../../core/decision/choice.ts';
import type { Fit } from '../../../core/decision/fit.ts';
import { fit } from '../../../core/decision/judge.ts';
import { headlineOf, type ResultWords } from '../../../core/decision/headline.ts';
import { statusText } from '../../../core/decision/status.ts';
import { nearMisses } from '../results/near-misses.ts';
import { rank } from '../../../core/decision/rank.ts';
import { proofsOf } from '../../../core/decision/proofs.ts';
import { pivots } from '../../../core/decision/sensitivity.ts';
import type { Address } from '../../../core/routes.ts';
import { TOOLS_ON_A_PAGE } from '../../../core/view/tool-pages.ts';
import { othersText } from '../decision-text.ts';
import { nearMissText, weakestGrounds, type Ground } from '../results/below-text.ts';
import { answeredOf, type Answered } from './answered.ts';
import { Bibliography, type NumberedSource } from './bibliography.ts';
import { cellsOf, type RecordCell } from './cells.ts';
import { wishesOf } from './chosen.ts';
import { consequencesOf, type Consequences } from './consequences/consequences.ts';
import type { DecisionFacts } from './facts.ts';
import { guidedOf, type Guided } from './guided.ts';
import { feedsOf, lookAgain } from './later.ts';
import { paidOf, type Paid } from './consequences/paid.ts';
import { pivotView, type PivotView } from './pivot-view.ts';
import type { Way } from './consequences/read-on.ts';
import type { SinceView } from './since-view.ts';

/** One need, as a must or as nice to have, with every tool in the order of the result. */
export interface RecordNeed {
  readonly label: string;
  readonly href: string;
  readonly wish: 'must' | 'nice';
  readonly cells: readonly RecordCell[];
}

/** One tool with its result. */
export interface RecordTool {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** The same without what it lacks. */
  readonly result: string;
  readonly version: string;
  readonly on: string;
}

/** A decision to file: the content of the page, the printed sheet and the Markdown. */
export interface RecordView extends Answered, Consequences, Paid, Guided {
  /** The day on which it was made. */
  readonly made: string;
  /** Day of the facts. */
  readonly on: string;
  /** Address that opens it again, with its day. */
  readonly link: string;
  /** Best first; at most as many as a page holds. */
  readonly tools: readonly RecordTool[];
  /** The results of the other tools; empty if there are none. */
  readonly others: string;
  readonly needs: readonly RecordNeed[];
  /** The needs to give up for a tool to fit, if none fits. */
  readonly misses: readonly string[];
  /** The least certain fact behind each tool in first place. */
  readonly grounds: readonly Ground[];
  /** What has changed since the day of the link that was opened; undefined where it carried none that can be used. */
  readonly since: SinceView | undefined;
  readonly pivots: readonly PivotView[];
  /** The day on which the first of the facts is older than we allow, and which fact. */
  readonly again: { readonly on: string; readonly fact: string } | undefined;
  readonly sources: readonly NumberedSource[];
  /** Feeds of what the decision rests on: of its needs, or of the tools where that is fewer. */
  readonly feeds: readonly Way[];
}

/** The tools of the result with what their facts hold for. */
const toolsOf = (fits: readonly Fit[], tools: DecisionFacts['tools'], words: ResultWords): RecordTool[] =>
  fits.map((one, place) => ({
    ...{ id: one.id, name: one.name, result: statusText(one, words.proofs) },
    status: statusText(one, words.proofs, words.labels),
    version: tools[place]?.version ?? '',
    on: tools[place]?.checked.on ?? '',
  }));

/** How a choice was reached: the address that it has today, with its day, and what has changed since an older one. */
export interface Reached {
  readonly link: string;
  /** The reader's day; left out, that of the facts. */
  readonly made?: string;
  readonly since?: SinceView | undefined;
  /** Figures of the calculator of costs that its address carries. */
  readonly figures?: string;
}

/** A choice as a record, from the facts of the build. */
export const recordView = (
  facts: DecisionFacts,
  choice: Choice,
  { link, made = facts.today, since, figures = '' }: Reached,
  address: Address,
): RecordView => {
  const wishes = wishesOf(choice, facts.needs);
  const chosen = [...wishes.must, ...wishes.nice];
  const all: readonly Fit[] = rank(facts.tools.map((tool) => fit(tool, wishes)));
  const fits = all.slice(0, TOOLS_ON_A_PAGE);
  const tools = fits.flatMap(({ id }) => facts.tools.find((tool) => tool.id === id) ?? []);
  const left = tools.filter((tool) => fits.some(({ id, status }) => id === tool.id && status !== 'ruled-out'));
  const cell = (row: string, tool: string): string => address(facts.cell(row, tool));
  const proofs = proofsOf(all, facts.criteria, cell, address);
  const labels = new Map(facts.needs.map(({ id, label }) => [id, label]));
  const sources = new Bibliography(facts.cited, address);
  const needs = chosen.map((need): RecordNeed => ({
    label: need.label,
    href: address(facts.to('need', need.id)),
    wish: wishes.must.includes(need) ? 'must' : 'nice',
    cells: cellsOf(need, fits, proofs, sources),
  }));
  return {
    ...{ made, on: facts.today },
    others: othersText(all.slice(TOOLS_ON_A_PAGE), true),
    ...{ link, needs, since: since?.day === undefined ? undefined : since },
    ...guidedOf(choice, facts, headlineOf(all, { labels, proofs })),
    tools: toolsOf(fits, tools, { labels, proofs }),
    ...answeredOf(choice, facts),
    ...paidOf(choice, wishes, left, facts),
    ...consequencesOf(facts, choice, all, left, figures, address),
    misses: nearMisses(all)
      .slice(0, TOOLS_ON_A_PAGE)
      .map((miss) => nearMissText(miss, labels)),
    grounds: weakestGrounds(all, proofs),
    pivots: pivots(facts.tools, wishes, tools).map((pivot) => pivotView(pivot, cell)),
    again: lookAgain(fits, facts),
    ...{ sources: sources.list, feeds: feedsOf(chosen, facts, address) },
  };
};
