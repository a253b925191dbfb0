import type { Scenario } from '../../core/model.ts';
import { planView, type PlanView } from '../../core/plan.ts';
import { euro } from '../../core/text/quantity.ts';
import { billOf } from './bill.ts';

/** One line of the bill. */
export interface BillRow {
  readonly when: string;
  readonly count: number;
  readonly plan: PlanView;
  /** For one server. */
  readonly price: string;
  /** Source and date of the price, if it is not from the plan's price list. */
  readonly said?: string;
}

/** What the control plane costs a month. */
export interface BillView {
  readonly rows: readonly BillRow[];
  readonly servers: string;
  readonly licences: string;
  /** True where the licences cost nothing. */
  readonly free: boolean;
  /** Servers and licences. */
  readonly total: string;
  /** What the licences are for. */
  readonly software: string;
  readonly note?: string | undefined;
}

export const billView = ({ bill }: Pick<Scenario, 'bill'>): BillView => {
  const { lines, reported, instead, servers, software } = billOf({ bill });
  const row = (when: string, { plan, count }: (typeof lines)[number]): BillRow => ({
    ...{ when, count, plan: planView(plan), price: euro(plan.price) },
  });
  return {
    rows: [
      ...(reported
        ? [
            {
              ...row('The field report', { plan: reported.plan, count: 1 }),
              ...{ price: euro(reported.amount), said: 'May 2026, as reported' },
            },
          ]
        : []),
      ...lines.map((line) => row('Today', line)),
      ...(instead ? [row('Closer match, if available', { plan: instead, count: 1 })] : []),
    ],
    servers: euro(servers),
    licences: euro(software),
    free: software === 0,
    total: euro(servers + software),
    software: bill.software.what,
    note: bill.note,
  };
};
