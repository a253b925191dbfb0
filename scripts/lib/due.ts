import { freshness } from '../../src/core/freshness.ts';
import type { Criterion, Fact, Tool } from '../../src/core/model.ts';

/** What has facts that age: a tool or an alternative. */
type Product = Pick<Tool, 'id' | 'checked'> & { readonly facts: Readonly<Record<string, Fact | undefined>> };

/** A fact that should be checked again. */
export interface DueFact {
  /** Id of the tool or alternative. */
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
export const dueFacts = (products: readonly Product[], criteria: readonly Criterion[], today: string): DueFact[] =>
  products
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
