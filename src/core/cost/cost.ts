import type { CostInput } from './input.ts';
import type { CostData, CostEdition, CostTool } from './data.ts';
import { either, exactly, outward, plus, times, UNKNOWN, type Range } from '../text/quantity.ts';
import { sizingOf, type Sizing } from './sizing.ts';

/** One factor of a part: how much, in which unit, and what it is where the unit does not say so. */
export interface Factor {
  readonly what?: string;
  readonly amount: Range;
  readonly unit: string;
}

export type PartId = 'server' | 'edition';

/** A part of the cash that goes out each month. `range` is the product of its factors, EUR a month. */
export interface Part {
  readonly id: PartId;
  readonly factors: readonly Factor[];
  readonly range: Range;
  /** The same where an edition is paid by the year, if its list has a price for that. */
  readonly byYear?: Range;
  /** The date of the price of an edition that is paid for. */
  readonly on?: string;
  /** How certain that price is, in words, where that is little. */
  readonly certainty?: string | undefined;
}

/** What a tool costs a month for one input: cash and hours apart. */
export interface CostResult {
  readonly id: string;
  readonly name: string;
  readonly status: CostTool['status'];
  readonly parts: readonly Part[];
  /** EUR a month for server and edition, to the cent. */
  readonly cash: Range;
  /** Hours a month. */
  readonly hours: Range;
  /** Cash and hours in EUR a month, rounded outward; undefined without an hourly rate. */
  readonly sum: Range | undefined;
  /** Parts without a known figure; the cash is then "at least". */
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

/** The cheapest plan of an edition that covers a number of users. */
const planFor = ({ prices }: CostEdition, users: number): CostEdition['prices'][number] | undefined =>
  prices.filter((price) => users <= price.users).toSorted((a, b) => a.monthly - b.monthly)[0];

/** What an edition costs a month for a number of users, by how it is paid: the cheapest plan that covers them. */
export const editionPrice = (edition: CostEdition, users: number, term: 'monthly' | 'yearly' = 'monthly'): Range => {
  const plan = planFor(edition, users);
  if (!plan) return UNKNOWN;
  const price = plan[term] ?? plan.monthly;
  return users <= (edition.freeUsers ?? 0) ? { min: 0, max: price } : exactly(price);
};

/** An edition with the plan of it that is paid: `Pro (Team, up to 85 users, paid by the month)`. */
const editionName = (edition: CostEdition | undefined, name: string, users: number): string => {
  const plan = edition && planFor(edition, users);
  return plan ? `${name}: ${plan.name}, up to ${plan.users} users, paid by the month` : name;
};

const editionPart = (tool: CostTool, wanted: readonly string[], users: number): Part => {
  const unit = 'EUR a month';
  const asked = wanted.flatMap((id) => {
    const feature = tool.features[id];
    return feature?.state === 'paid' || feature?.state === 'part' ? [feature] : [];
  });
  const names = [...new Set(asked.map(({ edition }) => edition ?? 'an edition that is not stated'))];
  if (names.length === 0) return part('edition', [{ what: 'none needed', amount: exactly(0), unit }]);
  const amount = (term: 'monthly' | 'yearly') =>
    asked
      .map(({ state, edition }) => {
        const found = tool.editions?.find(({ name }) => name === edition);
        const price = found ? editionPrice(found, users, term) : UNKNOWN;
        return state === 'part' ? { ...price, min: 0 } : price;
      })
      .reduce(either);
  const what = names.map((name) =>
    editionName(
      tool.editions?.find((edition) => edition.name === name),
      name,
      users,
    ),
  );
  const paid = tool.editions?.filter((edition) => names.includes(edition.name) && planFor(edition, users)) ?? [];
  const [on] = paid.map((edition) => edition.on).toSorted();
  return {
    ...part('edition', [{ what: what.join(' and '), amount: amount('monthly'), unit }]),
    byYear: amount('yearly'),
    ...(on && { on, certainty: tool.certainty }),
  };
};

/** The report's estimate for a number of users: hours more than the tool it compared with, or unknown. */
const estimateOf = ({ hours }: CostTool, users: number): Range => {
  const found = hours.find(({ minUsers, maxUsers = Infinity }) => users >= minUsers && users <= maxUsers);
  return found ? exactly(found.more) : UNKNOWN;
};

/** What one tool costs a month, with the formula and what is unknown. */
export const costOf = (tool: CostTool, input: CostInput, data: Pick<CostData, 'plans' | 'signOn'>): CostResult => {
  const { plan: chosen, servers, users, rate } = input;
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
  ];
  const cash = parts.map(({ range }) => range).reduce(plus);
  const stateOf = (id: string) => tool.features[id]?.state ?? 'unknown';
  return {
    ...{ id: tool.id, name: tool.name, status: tool.status, parts, cash, hours },
    sum: rate.max === undefined ? undefined : outward(plus(cash, times(hours, rate))),
    open: parts.filter(({ range }) => range.max === undefined).map(({ id }) => id),
    paid: wanted.filter((id) => ['paid', 'part'].includes(stateOf(id))),
    lacks: wanted.filter((id) => stateOf(id) === 'missing'),
    unclear: wanted.filter((id) => stateOf(id) === 'unknown'),
    sizing: sizingOf(tool.memory, plan?.ram),
  };
};
