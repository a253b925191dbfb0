import type { CostInput } from './cost-input.ts';
import type { CostData, CostEdition, CostTool } from './cost-data.ts';
import { exactly, outward, plus, times, UNKNOWN, type Range } from '../../core/text/quantity.ts';
import { sizingOf, type Sizing } from './sizing.ts';

/** One factor of a part: how much, in which unit, and what it is where the unit does not say so. */
export interface Factor {
  readonly what?: string;
  readonly amount: Range;
  readonly unit: string;
}

export type PartId = 'server' | 'edition' | 'hours';

/** A part of the monthly cost. `range` is the product of its factors, EUR a month. */
export interface Part {
  readonly id: PartId;
  readonly factors: readonly Factor[];
  readonly range: Range;
}

/** What a tool costs a month for one input. */
export interface CostResult {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly Part[];
  /** EUR a month, to the cent. */
  readonly exact: Range;
  /** The same, rounded outward: what may be shown. */
  readonly total: Range;
  /** The share of each node, rounded outward. */
  readonly perNode: Range;
  /** The part that weighs most of those that are known; undefined when nothing costs anything. */
  readonly dominant: PartId | undefined;
  /** Parts that nobody can put a figure to; the total is then "at least". */
  readonly open: readonly PartId[];
  /** Wanted criteria that cost money, in full or in part. */
  readonly paid: readonly string[];
  /** Wanted criteria that the tool does not meet in any self-hosted edition. */
  readonly lacks: readonly string[];
  /** Wanted criteria where it is unknown. */
  readonly unclear: readonly string[];
  readonly sizing: Sizing;
}

const part = (id: PartId, factors: readonly Factor[]): Part => ({
  id,
  factors,
  range: factors.map(({ amount }) => amount).reduce(times, exactly(1)),
});

/** What an edition costs for a number of users: from the cheapest fitting price to the dearest, since limits other than users differ. */
export const editionPrice = ({ prices, freeUsers = 0 }: CostEdition, users: number): Range => {
  const fitting = prices.filter((price) => users <= price.users);
  if (fitting.length === 0) return UNKNOWN;
  const max = Math.max(...fitting.map((price) => price.max));
  return { min: users <= freeUsers ? 0 : Math.min(...fitting.map((price) => price.min)), max };
};

const either = (a: Range, b: Range): Range => ({
  min: Math.max(a.min, b.min),
  max: a.max === undefined || b.max === undefined ? undefined : Math.max(a.max, b.max),
});

const editionPart = (tool: CostTool, wanted: readonly string[], users: number): Part => {
  const unit = 'EUR a month';
  const asked = wanted.flatMap((id) => {
    const feature = tool.features[id];
    return feature?.state === 'paid' || feature?.state === 'part' ? [feature] : [];
  });
  const names = [...new Set(asked.map(({ edition }) => edition ?? 'an edition that is not stated'))];
  if (names.length === 0) return part('edition', [{ what: 'none needed', amount: exactly(0), unit }]);
  const amount = asked
    .map(({ state, edition }) => {
      const found = tool.editions?.find(({ name }) => name === edition);
      const price = found ? editionPrice(found, users) : UNKNOWN;
      return state === 'part' ? { ...price, min: 0 } : price;
    })
    .reduce(either);
  return part('edition', [{ what: names.join(' and '), amount, unit }]);
};

/** The report's estimate for a number of users: hours more than the tool it compared with, or unknown. */
const estimateOf = ({ hours }: CostTool, users: number): Range => {
  const found = hours.find(({ minUsers, maxUsers = Infinity }) => users >= minUsers && users <= maxUsers);
  return found ? exactly(found.more) : UNKNOWN;
};

/** The total of one tool as a range, with the formula, the part that weighs most, and what is unknown. */
export const costOf = (tool: CostTool, input: CostInput, data: Pick<CostData, 'plans' | 'signOn'>): CostResult => {
  const { plan: chosen, servers, users, nodes } = input;
  const plan = 'id' in chosen ? data.plans.find(({ id }) => id === chosen.id) : undefined;
  const price = 'own' in chosen ? exactly(chosen.own) : plan ? exactly(plan.price) : UNKNOWN;
  const wanted = [...new Set([...(input.idp && data.signOn ? [data.signOn] : []), ...input.features])];
  const hours = input.estimate ? plus(input.hours, estimateOf(tool, users)) : input.hours;
  const parts = [
    part('server', [
      { what: plan ? `${plan.name}, ${plan.terms}` : 'your own price', amount: price, unit: 'EUR a month' },
      { amount: exactly(servers), unit: servers === 1 ? 'control server' : 'control servers' },
    ]),
    editionPart(tool, wanted, users),
    part('hours', [
      { amount: hours, unit: 'h a month' },
      { amount: input.rate, unit: 'EUR an hour' },
    ]),
  ];
  const exact = parts.map(({ range }) => range).reduce(plus);
  const weight = ({ min, max = min }: Range): number => min + max;
  const heaviest = parts.toSorted((a, b) => weight(b.range) - weight(a.range))[0];
  const share = { min: exact.min / nodes, max: exact.max === undefined ? undefined : exact.max / nodes };
  const stateOf = (id: string) => tool.features[id]?.state ?? 'unknown';
  return {
    id: tool.id,
    name: tool.name,
    parts,
    exact,
    total: outward(exact),
    perNode: outward(share),
    dominant: heaviest && weight(heaviest.range) > 0 ? heaviest.id : undefined,
    open: parts.filter(({ range }) => range.max === undefined).map(({ id }) => id),
    paid: wanted.filter((id) => ['paid', 'part'].includes(stateOf(id))),
    lacks: wanted.filter((id) => stateOf(id) === 'missing'),
    unclear: wanted.filter((id) => stateOf(id) === 'unknown'),
    sizing: sizingOf(tool.memory, plan?.ram),
  };
};
