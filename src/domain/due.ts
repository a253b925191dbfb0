import { freshness } from './freshness.ts';
import type { Criterion, Tool } from './model.ts';

/** A fact that should be checked again. */
export interface DueFact {
  readonly tool: string;
  readonly criterion: string;
  /** The version and day it was last checked for. */
  readonly version: string;
  readonly checkedOn: string;
  /** The last day on which it counted as fresh. */
  readonly until: string;
  readonly ageDays: number;
  readonly maxAgeDays: number;
}

/** Every fact past the maximum age of its criterion on a given day, the longest overdue first. */
export const dueFacts = (tools: readonly Tool[], criteria: readonly Criterion[], today: string): DueFact[] =>
  tools
    .flatMap((tool) =>
      criteria.flatMap(({ id, maxAgeDays }) => {
        const fact = tool.facts[id];
        if (!fact) return [];
        const { version, on } = fact.checked ?? tool.checked;
        const { ageDays, state, until } = freshness(on, maxAgeDays, today);
        return state === 'due'
          ? [{ tool: tool.id, criterion: id, version, checkedOn: on, until, ageDays, maxAgeDays }]
          : [];
      }),
    )
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
