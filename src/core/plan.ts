import { sourceView, type SourceView } from './view/source-view.ts';
import type { Plan, Tool } from './model.ts';
import { euro, exactly, rangeText } from './text/quantity.ts';
import type { Ipv4, PlanStatus, Vat } from './vocabulary.ts';

/** Whether a price holds the tax. */
export const VAT_LABEL: Readonly<Record<Vat, string>> = {
  net: 'without VAT',
  included: 'with VAT',
  unknown: 'VAT not stated',
};

/** Whether a price holds a public IPv4 address. */
export const IPV4_LABEL: Readonly<Record<Ipv4, string>> = {
  included: 'IPv4 included',
  extra: 'IPv4 extra',
  unknown: 'IPv4 not stated',
};

/** Whether a plan could be ordered on the day of its price. */
export const PLAN_STATUS_LABEL: Readonly<Record<PlanStatus, string>> = {
  orderable: 'could be ordered',
  unavailable: 'marked not available',
  gone: 'no longer sold at this price',
  unknown: 'not stated whether it could be ordered',
};

/** A plan as readers see it. */
export interface PlanView {
  readonly id: string;
  readonly name: string;
  readonly size: string;
  /** EUR a month, without the tax where the list has none. */
  readonly price: string;
  readonly vat: string;
  readonly ipv4: string;
  readonly status: string;
  /** The day of the price. */
  readonly on: string;
  readonly note?: string | undefined;
  readonly sources: readonly SourceView[];
}

export const planView = (plan: Plan): PlanView => ({
  id: plan.id,
  name: `${plan.provider} ${plan.name}`,
  size: `${plan.vcpu} vCPU, ${plan.ram} GB`,
  price: euro(plan.price),
  vat: VAT_LABEL[plan.vat],
  ipv4: IPV4_LABEL[plan.ipv4],
  status: PLAN_STATUS_LABEL[plan.status],
  on: plan.on,
  note: plan.note,
  sources: plan.sources.map(sourceView),
});

/** The plans of some states, those of one state together and the cheapest first. */
export const plansBy = (plans: readonly Plan[], ...states: readonly PlanStatus[]): Plan[] =>
  states.flatMap((state) => plans.filter(({ status }) => status === state).toSorted((a, b) => a.price - b.price));

/** A listed price of a paid edition, with its terms. */
export type Price = NonNullable<Tool['cost']>['editions'][number]['prices'][number];

/** A listed price with its term; the monthly one is the price that the comparison and the calculator name. */
const priceText = ({ name, users, monthly, yearly }: Price): string => {
  const price = `${name}, up to ${users} users: ${rangeText(exactly(monthly), 'EUR a month')}, paid by the month`;
  return yearly === undefined ? price : `${price}; ${rangeText(exactly(yearly), 'EUR a month')}, paid by the year`;
};

/** The listed prices of a paid edition; that there is none is said. */
export const priceTexts = (prices: readonly Price[]): string[] =>
  prices.length === 0 ? ['price unknown: on request'] : prices.map(priceText);
