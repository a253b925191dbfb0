import type { Criterion, Fact, Judged, Need } from '../model.ts';
import type { Edition, Support } from '../vocabulary.ts';

/** A criterion on which two products differ, with the fact of each. */
export interface ExchangeRow {
  readonly criterion: Criterion;
  readonly before: Fact;
  readonly after: Fact;
}

/** The criteria on which two products differ, for an operator who moves from one to the other. Those that most needs depend on come first. */
export interface Exchange {
  /** The old one has it, in full or in part, and the new one has not. */
  readonly lost: readonly ExchangeRow[];
  /** The old one has it, the new one has it in part. */
  readonly weaker: readonly ExchangeRow[];
  /** Both have it, and the new one asks for money where the old one asks for less or for none. */
  readonly dearer: readonly ExchangeRow[];
  /** The new one has it, or has it in full, where the old one has not. */
  readonly gained: readonly ExchangeRow[];
  /** Both have it, and the new one asks for less money or for none. */
  readonly cheaper: readonly ExchangeRow[];
}

/** How much of a thing costs money, by its edition. What only a hosted service has is not for sale to an operator. */
const COSTS: Readonly<Partial<Record<Edition, number>>> = { free: 0, mixed: 1, paid: 2 };

/** How much dearer a thing becomes; 0 if one of the two editions is not stated. */
const dearerBy = ({ before, after }: ExchangeRow): number => {
  const [old, now] = [before, after].map(({ edition }) => edition && COSTS[edition]);
  return old === undefined || now === undefined ? 0 : now - old;
};

/** What changes with a move, by the rows that both products answer. An unknown is neither lost nor gained. */
export const exchangeOf = (
  criteria: readonly Criterion[],
  needs: readonly Need[],
  from: Pick<Judged, 'facts'>,
  to: Pick<Judged, 'facts'>,
): Exchange => {
  const weight = ({ criterion: { id } }: ExchangeRow): number =>
    needs.filter(({ rules }) => rules.some(({ criterion }) => criterion.id === id)).length;
  const rows = criteria
    .filter(({ kind }) => kind === 'support')
    .flatMap((criterion): ExchangeRow[] => {
      const [before, after] = [from.facts[criterion.id], to.facts[criterion.id]];
      return before && after ? [{ criterion, before, after }] : [];
    })
    .toSorted((a, b) => weight(b) - weight(a));
  const having = (...changes: readonly (readonly [Support, Support])[]): ExchangeRow[] =>
    rows.filter(({ before, after }) => changes.some(([old, now]) => before.value === old && after.value === now));
  const kept = having(['yes', 'yes']);
  return {
    lost: having(['yes', 'no'], ['partly', 'no']),
    weaker: having(['yes', 'partly']),
    dearer: kept.filter((row) => dearerBy(row) > 0),
    gained: having(['no', 'yes'], ['partly', 'yes'], ['no', 'partly']),
    cheaper: kept.filter((row) => dearerBy(row) < 0),
  };
};
