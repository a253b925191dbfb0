import type { Price } from '../plan.ts';
import type { Alternative } from '../model.ts';
import type { Memory } from './memory.ts';
import type { RawCost } from './query.ts';

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

/** What the calculator starts from: its data, and the figures of its worked example. */
export interface CostStart {
  readonly data: CostData;
  readonly example: RawCost;
}
