import type { PublishedFact } from '../changes.ts';
import type { Change, Fact, Judged } from '../model.ts';
import { firstPlace } from './first-place.ts';
import type { Fit, Wishes } from './fit.ts';
import { fit } from './judge.ts';
import { withAnswer } from './other-answers.ts';
import { rank } from './rank.ts';
import { isQuantity, rowsBehind } from './verdict.ts';

/** What a change has to say for a decision to be computed again. */
export type KeptChange = Pick<Change, 'id' | 'on' | 'kind' | 'from' | 'to' | 'was' | 'sources'> & {
  readonly tool: { readonly id: string };
  readonly criterion: { readonly id: string };
};

/** A fact that a decision rests on and that changed: what it said then, and what it says today. */
export interface ChangedFact<C extends KeptChange = KeptChange> {
  readonly product: Judged;
  readonly row: string;
  /** The old answer as data; undefined where no value of it was kept. */
  readonly was: PublishedFact | undefined;
  /** Every change since, the newest first; at least one. */
  readonly changes: readonly C[];
}

/** What has changed since a day for a choice. */
export interface Since<C extends KeptChange = KeptChange> {
  readonly changed: readonly ChangedFact<C>[];
  /** Changes of the day itself: the link may be older or newer than they are. */
  readonly sameDay: readonly C[];
  /** The result of that day, best first; undefined where an old value was not kept. */
  readonly then: readonly Fit[] | undefined;
  readonly now: readonly Fit[];
  /** Whether the first place is another one; undefined where the old one cannot be computed. */
  readonly another: boolean | undefined;
}

const judged = (products: readonly Judged[], wishes: Wishes): Fit[] =>
  rank(products.map((product) => fit(product, wishes)));
const placeOf = (fits: readonly Fit[]): string =>
  firstPlace(fits)
    .map(({ id, status }) => `${id} ${status}`)
    .toSorted()
    .join();

/** A fact with what our lab had measured in its place by then. */
const measuredThen = (fact: Fact, old: ReadonlyMap<string, PublishedFact>): Fact => {
  const { measured, ...rest } = fact;
  const was = measured && old.get(measured.row);
  if (!was) return fact;
  return isQuantity(was.value) ? { ...rest, measured: { ...measured, value: was.value } } : rest;
};

/** The facts with the answers that they had before some changes. */
const before = (products: readonly Judged[], changed: readonly ChangedFact[]): Judged[] =>
  products.map((product) => {
    const own = changed.flatMap(({ product: { id }, row, was }) =>
      id === product.id && was ? [[row, was] as const] : [],
    );
    const old = own.map(([row, was]) => [row, withAnswer(product.facts[row], was)] as const);
    const facts = Object.entries({ ...product.facts, ...Object.fromEntries(old) });
    const then = new Map(own);
    return {
      ...product,
      facts: Object.fromEntries(facts.map(([row, fact]) => [row, fact && measuredThen(fact, then)])),
    };
  });

/** What has changed after `day` in the facts that a choice rests on, and whether the answer is another one. `changes` newest first. */
export const since = <C extends KeptChange>(
  products: readonly Judged[],
  wishes: Wishes,
  changes: readonly C[],
  day: string,
): Since<C> => {
  const chosen = [...wishes.must, ...wishes.nice];
  const rows = new Map(products.map((product) => [product.id, rowsBehind(chosen, product)]));
  const concerned = changes.filter(({ tool, criterion }) => rows.get(tool.id)?.has(criterion.id));
  const later = new Map<string, C[]>();
  for (const change of concerned.filter(({ on }) => on > day)) {
    const cell = `${change.criterion.id} ${change.tool.id}`;
    later.set(cell, [...(later.get(cell) ?? []), change]);
  }
  const changed = [...later.values()].flatMap((list): ChangedFact<C>[] => {
    const first = list.at(-1);
    const product = products.find(({ id }) => id === first?.tool.id);
    return first && product ? [{ product, row: first.criterion.id, was: first.was, changes: list }] : [];
  });
  const now = judged(products, wishes);
  const kept = changed.every(({ was }) => was !== undefined);
  const then = kept ? judged(before(products, changed), wishes) : undefined;
  return {
    ...{ changed, then, now },
    sameDay: concerned.filter(({ on }) => on === day),
    another: then && placeOf(then) !== placeOf(now),
  };
};
