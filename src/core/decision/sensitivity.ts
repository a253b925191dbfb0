import type { Criterion, Fact, Judged, Need } from '../model.ts';
import { byName } from '../text/order.ts';
import { CERTAINTIES } from '../vocabulary.ts';
import { firstPlace } from './first-place.ts';
import { fitOf, type Fit, type Wishes } from './fit.ts';
import { fit } from './judge.ts';
import { otherAnswers, withAnswer } from './other-answers.ts';
import { compareFits } from './rank.ts';
import { MEASURED } from './reason.ts';
import { isOpen, judgeNeed, type NeedVerdict } from './verdict.ts';

/** One product in first place. */
type Named = Pick<Judged, 'id' | 'name'>;

/** What the first place would become, and the answers that would make it so. */
export interface Turn {
  /** Answers in words, each once. */
  readonly answers: readonly string[];
  /** The products that would then be first; none if no product would be left. */
  readonly first: readonly Named[];
}

/** A fact that a decision depends on: with another answer the first place is another one. */
export interface Pivot {
  readonly product: Named;
  readonly criterion: Criterion;
  /** Undefined where the product has no answer at all. */
  readonly fact: Fact | undefined;
  /** Chosen needs that ask for it. */
  readonly needs: readonly Need[];
  /** At least one. */
  readonly turns: readonly Turn[];
}

/** The first place where one product comes to something else and its rivals, level with each other, stay. */
const placeBeside = (changed: Fit, rivals: readonly Fit[]): readonly Fit[] => {
  const against = rivals[0] ? compareFits(changed, rivals[0]) : -1;
  if (against > 0) return rivals;
  if (changed.status === 'ruled-out') return [];
  return against === 0 ? [...rivals, changed].toSorted(byName) : [changed];
};

const idsOf = (fits: readonly Named[]): string =>
  fits
    .map(({ id }) => id)
    .toSorted()
    .join();

/** Everything that changing one fact of a product needs to know. */
interface Ground {
  readonly product: Judged;
  readonly own: Fit;
  readonly wishes: Wishes;
  /** The first place without the product. */
  readonly rivals: readonly Fit[];
  /** The first place of today, as ids. */
  readonly today: string;
}

const turnsOf = ({ product, own, wishes, rivals, today }: Ground, criterion: Criterion): Turn[] => {
  const chosen = [...wishes.must, ...wishes.nice];
  const rules = chosen.flatMap((need) => need.rules).filter((rule) => rule.criterion.id === criterion.id);
  const asks = new Map(chosen.map((need) => [need.id, need.rules.some((rule) => rule.criterion.id === criterion.id)]));
  const fact = product.facts[criterion.id];
  const places = new Map<string, { answers: string[]; first: readonly Named[] }>();
  for (const { words, spare, ...answer } of otherAnswers(criterion, rules)) {
    const changed = { ...product, facts: { ...product.facts, [criterion.id]: withAnswer(fact, answer) } };
    const again = (needs: readonly Need[], before: readonly NeedVerdict[]): NeedVerdict[] =>
      needs.flatMap((need, index) => (asks.get(need.id) ? judgeNeed(need, changed) : (before[index] ?? [])));
    const place = placeBeside(fitOf(product, again(wishes.must, own.must), again(wishes.nice, own.nice)), rivals);
    const key = idsOf(place);
    if (key === today) continue;
    const turn = places.get(key) ?? { answers: [], first: place.map(({ id, name }) => ({ id, name })) };
    if (turn.answers.length === 0 || !(spare || turn.answers.includes(words))) turn.answers.push(words);
    places.set(key, turn);
  }
  return [...places.values()];
};

/** Open facts come first, then the least certain: those are the likeliest to change. */
const doubtOf = ({ fact }: Pick<Pivot, 'fact'>): number => {
  if (isOpen(fact)) return CERTAINTIES.length;
  const level = fact?.value === 'unknown' ? MEASURED : fact?.certainty?.level;
  return level ? CERTAINTIES.indexOf(level) : 0;
};

/** The facts of `among` whose change alone would alter the first place of all, the open and least certain ones first. No fact is listed twice. */
export const pivots = (
  products: readonly Judged[],
  wishes: Wishes,
  among: readonly Pick<Judged, 'id'>[] = products,
): Pivot[] => {
  const asked = new Set(among.map(({ id }) => id));
  const fits = products.map((product) => fit(product, wishes));
  const place = firstPlace(fits);
  const today = idsOf(place);
  const chosen = [...wishes.must, ...wishes.nice];
  const criteria = new Map(chosen.flatMap(({ rules }) => rules.map(({ criterion }) => [criterion.id, criterion])));
  const found = products.flatMap((product, index) => {
    const own = fits[index];
    if (!own || !asked.has(product.id)) return [];
    const beside = place.filter(({ id }) => id !== product.id);
    const rivals = beside.length > 0 ? beside : firstPlace(fits.filter(({ id }) => id !== product.id));
    const ground = { product, own, wishes, rivals, today };
    return [...criteria.values()].flatMap((criterion): Pivot[] => {
      const turns = turnsOf(ground, criterion);
      if (turns.length === 0) return [];
      const needs = chosen.filter(({ rules }) => rules.some((rule) => rule.criterion.id === criterion.id));
      const { id, name } = product;
      return [{ product: { id, name }, criterion, fact: product.facts[criterion.id], needs, turns }];
    });
  });
  return found.toSorted((a, b) => doubtOf(b) - doubtOf(a));
};

/** The unknown fact that decides alone: the only unknown one among the facts listed. */
export const resolveFirst = (listed: readonly Pivot[]): Pivot | undefined => {
  const open = listed.filter(({ fact }) => isOpen(fact));
  return open.length === 1 ? open[0] : undefined;
};
