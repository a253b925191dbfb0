import type { Alternative, Criterion, Fact, Plan, Tool } from '../../core/model.ts';
import { lowCertainty } from '../../core/text/certainty-words.ts';
import { memoryOf, mostStated, criterionOf, type Memory } from './sizing.ts';
import type { RawCost } from './cost-query.ts';
import { VAT_LABEL, type Price } from '../../core/plan.ts';

/** Whether a wanted criterion costs money: `part` is free in part, `missing` cannot be had for self-hosting. */
export type FeatureState = 'free' | 'part' | 'paid' | 'missing' | 'unknown';

/** A paid edition, reduced to what its price depends on. */
export interface CostEdition {
  readonly name: string;
  readonly freeUsers?: number | undefined;
  /** The date of its prices. */
  readonly on: string;
  /** The smallest plan first. */
  readonly prices: readonly Price[];
}

/** How a product comes out for the needs of a decision, where the page has taken one over. */
export interface Outcome {
  /** In words, such as "lacks “Loud”". */
  readonly status?: string | undefined;
  /** Whether it lacks a must-have. */
  readonly out?: boolean;
}

/** What the calculator needs to know of a tool. */
export interface CostTool extends Outcome {
  readonly id: string;
  readonly name: string;
  /** Undefined if the editions were not checked. */
  readonly editions?: readonly CostEdition[] | undefined;
  /** How certain their prices are, in words, where that is little. */
  readonly certainty?: string | undefined;
  readonly features: Readonly<Record<string, { readonly state: FeatureState; readonly edition?: string | undefined }>>;
  readonly hours: readonly {
    readonly minUsers: number;
    readonly maxUsers?: number | undefined;
    readonly more: number;
  }[];
  readonly memory: Memory;
}

/** A plan with its price in EUR a month, its memory in GB, and what the price holds for. */
export interface CostPlan {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly ram: number;
  readonly terms: string;
}

/** A hosted service that charges by the person, to compare with. */
export interface CostSeat
  extends Outcome, Pick<NonNullable<Alternative['seat']>, 'plan' | 'amount' | 'currency' | 'servers' | 'note'> {
  readonly id: string;
  readonly name: string;
}

/** What the calculator needs to know of the content; small enough to be in an attribute of the page. */
export interface CostData {
  readonly tools: readonly CostTool[];
  readonly plans: readonly CostPlan[];
  readonly features: readonly { readonly id: string; readonly label: string }[];
  readonly hosted: readonly CostSeat[];
  /** The criterion that signing in with an identity provider asks for. */
  readonly signOn: string | undefined;
  /** The needs of the decision that the page has taken over. */
  readonly chosen?: string;
}

/** Criteria that cost money with at least one tool, in the order of the rows. */
export const paidCriteria = (criteria: readonly Criterion[], tools: readonly Tool[]): Criterion[] =>
  criteria.filter(({ id }) => tools.some(({ facts }) => ['paid', 'mixed'].includes(facts[id]?.edition ?? '')));

const stateOf = (fact: Fact | undefined): FeatureState => {
  if (!fact || fact.value === 'unknown') return 'unknown';
  if (fact.value === 'no' || fact.value === 'not-applicable' || fact.edition === 'cloud-only') return 'missing';
  if (fact.edition === 'paid') return 'paid';
  return fact.edition === 'mixed' ? 'part' : 'free';
};

/** The name of the edition that a criterion needs. */
const editionOf = ({ cost }: Tool, criterion: string): string | undefined =>
  cost?.editions.find(({ unlocks }) => unlocks.some(({ id }) => id === criterion))?.name;

const seatOf = ({ id, name, seat }: Alternative): CostSeat[] => {
  if (!seat) return [];
  const { plan, amount, currency, servers, note } = seat;
  return [{ id, name, plan, amount, currency, servers, note }];
};

/** How certain the price of a tool's editions is, in words, where that is little. */
export const priceCertainty = ({ facts }: Tool, criteria: readonly Criterion[]): string | undefined => {
  const row = criterionOf(criteria, 'listed-price');
  return lowCertainty(row && facts[row.id]);
};

/** Reads from the content what the calculator needs. */
export const costDataOf = (
  tools: readonly Tool[],
  criteria: readonly Criterion[],
  plans: readonly Plan[],
  alternatives: readonly Alternative[] = [],
): CostData => {
  const features = paidCriteria(criteria, tools);
  const memory = criterionOf(criteria, 'stated-memory');
  return {
    tools: tools.map((tool) => ({
      id: tool.id,
      name: tool.name,
      editions: tool.cost?.editions.map(({ name, freeUsers, on, prices }) => ({
        ...{ name, on, prices, freeUsers: freeUsers?.upTo },
      })),
      certainty: priceCertainty(tool, criteria),
      features: Object.fromEntries(
        features.map(({ id }) => [id, { state: stateOf(tool.facts[id]), edition: editionOf(tool, id) }]),
      ),
      hours: (tool.cost?.hours ?? []).map(({ minUsers, maxUsers, more }) => ({ minUsers, maxUsers, more })),
      memory: memoryOf(memory && tool.facts[memory.id]),
    })),
    plans: plans.map(({ id, provider, name, price, ram, vat, on }) => ({
      id,
      name: `${provider} ${name}`,
      price,
      ram,
      terms: `${VAT_LABEL[vat]} on ${on}`,
    })),
    features: features.map(({ id, label }) => ({ id, label })),
    hosted: alternatives.flatMap(seatOf),
    signOn: criterionOf(features, 'single-sign-on')?.id,
  };
};

/** The worked example: invented figures, and the cheapest plan that could be ordered and has the memory that is stated. */
export const exampleOf = (tools: readonly Tool[], criteria: readonly Criterion[], plans: readonly Plan[]): RawCost => {
  const enough = mostStated(tools, criterionOf(criteria, 'stated-memory'));
  const orderable = plans.filter(({ status, ram }) => status === 'orderable' && ram >= enough);
  const cheapest = orderable.toSorted((a, b) => a.price - b.price)[0] ?? plans[0];
  return { n: '9', u: '12', p: cheapest?.id ?? '', s: '1', i: '1', h: '2-4' };
};
