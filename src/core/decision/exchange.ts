import type { Criterion, Judged, Need } from '../model.ts';

/** The criteria on which two products differ, for an operator who moves from one to the other. Those that most needs depend on come first. */
export interface Exchange {
  /** The old one has it, the new one has not. */
  readonly lost: readonly Criterion[];
  /** The old one has it, the new one has it in part. */
  readonly weaker: readonly Criterion[];
  /** The new one has it, the old one has not. */
  readonly gained: readonly Criterion[];
}

/** What changes with a move, by the rows that both products answer. An unknown is neither lost nor gained. */
export const exchangeOf = (
  criteria: readonly Criterion[],
  needs: readonly Need[],
  from: Pick<Judged, 'facts'>,
  to: Pick<Judged, 'facts'>,
): Exchange => {
  const weight = (row: Criterion): number =>
    needs.filter(({ rules }) => rules.some(({ criterion }) => criterion.id === row.id)).length;
  const rows = criteria.filter(({ kind }) => kind === 'support').toSorted((a, b) => weight(b) - weight(a));
  const having = (before: string, after: string): Criterion[] =>
    rows.filter(({ id }) => from.facts[id]?.value === before && to.facts[id]?.value === after);
  return { lost: having('yes', 'no'), weaker: having('yes', 'partly'), gained: having('no', 'yes') };
};
