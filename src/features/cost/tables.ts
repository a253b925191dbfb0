import { factView, type FactView } from '../../core/view/fact-view.ts';
import type { Criterion, Plan, Tool } from '../../core/model.ts';
import { plansBy, planView, priceTexts, type PlanView } from '../../core/plan.ts';
import { exactly, rangeText } from '../../core/text/quantity.ts';
import type { Link } from '../../core/view/page.ts';
import { sectionId } from '../../core/place-ids.ts';
import { routes } from '../../core/routes.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { EDITION_LABEL } from '../../core/text/words.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { priceCertainty } from '../../core/cost/read.ts';
import { lineageOf } from './lineage.ts';
import { criterionOf, memoryOf } from '../../core/cost/memory.ts';
import { sizingOf } from '../../core/cost/sizing.ts';

/** Plans with their prices. */
export interface PlanTableView {
  readonly caption: string;
  readonly plans: readonly PlanView[];
}

const listed = (plans: readonly Plan[]): Plan[] => plansBy(plans, 'orderable', 'unknown', 'unavailable');

/** Every plan that is listed now: those that could be ordered, then the others. */
export const listedPlans = ({ plans }: Catalogue): PlanTableView[] => [
  { caption: 'Could be ordered on the price date', plans: plansBy(plans, 'orderable').map(planView) },
  {
    caption: 'Listed, but not stated to be orderable, or marked not available',
    plans: plansBy(plans, 'unknown', 'unavailable').map(planView),
  },
];

/** The plans that the report names, each with what took its place. */
export const lineages = ({ plans }: Catalogue): PlanTableView[] =>
  plans
    .filter(({ sources }) => sources.some(({ kind }) => kind === 'field-report'))
    .map((plan) => ({ caption: `${plan.name} and its successors`, plans: lineageOf(plan).map(planView) }));

/** The rows about memory; the first is what the vendors ask for. */
const MEMORY = ['stated-memory', 'memory-in-use'] as const;

/** What is known of the memory of each tool's server, and which plans have it. */
export interface MemoryTableView {
  readonly tools: readonly ToolView[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly question: string;
    readonly facts: readonly FactView[];
  }[];
  /** The plans that are large enough, of each tool. */
  readonly enough: readonly { readonly tool: string; readonly plans: string }[];
}

const enoughFor = (tool: Tool, stated: Criterion | undefined, plans: readonly Plan[]): string => {
  const memory = memoryOf(stated && tool.facts[stated.id]);
  if (!memory.stated) return memory.measured ? `nothing is stated; ${memory.measured}` : 'undecided: nothing is stated';
  const names = plans.filter(({ ram }) => sizingOf(memory, ram).status === 'enough').map(({ name }) => name);
  return names.length === plans.length ? `all ${plans.length} listed above` : names.join(', ') || 'none listed above';
};

export const memoryTable = ({ tools, criteria, plans, today }: Catalogue): MemoryTableView => {
  const rows = MEMORY.flatMap((role) => criterionOf(criteria, role) ?? []);
  return {
    tools: tools.map(toolView),
    rows: rows.map((row) => ({
      ...{ id: row.id, label: row.label, question: row.question },
      facts: tools.flatMap((tool) => {
        const fact = tool.facts[row.id];
        return fact ? [factView(tool, row, fact, today)] : [];
      }),
    })),
    enough: tools.map((tool) => ({ tool: tool.name, plans: enoughFor(tool, rows[0], listed(plans)) })),
  };
};

/** The paid editions of one tool. */
export interface EditionsView {
  readonly id: string;
  readonly tool: ToolView;
  /** Why the list is empty. */
  readonly none?: string;
  readonly editions: readonly {
    readonly name: string;
    readonly on: string;
    readonly sources: readonly SourceView[];
    readonly free?: { readonly upTo: number; readonly on: string } | undefined;
    readonly prices: readonly string[];
    /** How certain the prices are, in words, where that is little; it leads to the evidence. */
    readonly certainty?: Link | undefined;
    readonly note: string;
    readonly unlocks: readonly { readonly to: string; readonly label: string; readonly partly?: string }[];
  }[];
}

const certaintyOfPrices = (tool: Tool, criteria: readonly Criterion[]): Link | undefined => {
  const [row, label] = [criterionOf(criteria, 'listed-price'), priceCertainty(tool, criteria)];
  return row && label ? { label, to: routes.cell(row.id, tool.id) } : undefined;
};

export const editionsOf = (tool: Tool, criteria: readonly Criterion[]): EditionsView => {
  const editions = tool.cost?.editions;
  const certainty = certaintyOfPrices(tool, criteria);
  const none = editions ? 'There is no paid edition for self-hosting.' : 'Not checked.';
  return {
    id: sectionId('editions', tool.id),
    tool: toolView(tool),
    ...(!editions?.length && { none }),
    editions: (editions ?? []).map(({ name, on, sources, freeUsers, prices, note, unlocks }) => ({
      ...{ name, on, note, sources: sources.map(sourceView), free: freeUsers },
      prices: priceTexts(prices),
      ...(prices.length > 0 && { certainty }),
      unlocks: criteria
        .filter((criterion) => unlocks.includes(criterion))
        .map(({ id, label }) => ({
          ...{ to: routes.cell(id, tool.id), label },
          ...(tool.facts[id]?.edition === 'mixed' && { partly: EDITION_LABEL.mixed }),
        })),
    })),
  };
};

/** What the report says of an operator's hours with one tool, and our finding on that. */
export interface HoursRow {
  readonly tool: ToolView;
  readonly users: string;
  readonly reported: string;
  readonly finding: string;
  readonly sources?: readonly SourceView[];
}

const usersText = (min: number, max?: number): string => (max ? `${min} to ${max} users` : `${min} users or more`);

export const hoursRows = ({ tools }: Catalogue): HoursRow[] =>
  tools.flatMap((tool): HoursRow[] => {
    const hours = tool.cost?.hours ?? [];
    const mark = toolView(tool);
    if (hours.length === 0) return [{ tool: mark, users: 'any', reported: 'no figure, so unknown', finding: 'none' }];
    return hours.map(({ minUsers, maxUsers, more, claim }) => ({
      ...{ tool: mark, users: usersText(minUsers, maxUsers), reported: rangeText(exactly(more), 'h more') },
      ...{ finding: claim.finding, sources: claim.sources.map(sourceView) },
    }));
  });
