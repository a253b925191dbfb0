import type { Plan, Scenario } from '../../core/model.ts';

/** A plan with how many of it are rented. */
export interface BillLine {
  readonly plan: Plan;
  readonly count: number;
}

/** The bill of a scenario with its plans found. */
export interface ScenarioBill {
  readonly lines: readonly BillLine[];
  /** The plan that the report names, and its figure. */
  readonly reported: { readonly plan: Plan; readonly amount: number } | undefined;
  readonly instead: Plan | undefined;
  /** EUR a month for servers, as listed on the days of the plans. */
  readonly servers: number;
  /** EUR a month for licences. */
  readonly software: number;
}

/** Cents, so that sums of prices stay prices. */
const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;

/** Adds up the prices of a scenario's plans. */
export const billOf = ({ bill }: Pick<Scenario, 'bill'>): ScenarioBill => {
  const lines = bill.plans;
  return {
    lines,
    reported: bill.reported,
    instead: bill.instead,
    servers: sum(lines.map(({ plan, count }) => plan.price * count)),
    software: bill.software.amount,
  };
};
