import type { Catalogue } from '../../catalogue/index.ts';
import { claimTable, type ClaimTableView } from '../../core/view/claim-table.ts';
import { headings, outlineOf, type Heading } from '../../core/text/outline.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { proseMeta, proseOf } from '../../core/view/prose.ts';
import { calculatorView, type CalculatorView } from './calculator.ts';
import {
  editionsOf,
  hoursRows,
  lineages,
  listedPlans,
  memoryTable,
  type EditionsView,
  type HoursRow,
  type MemoryTableView,
  type PlanTableView,
} from './tables.ts';

const SECTIONS = headings({
  calculator: 'What it costs a month',
  today: 'Plans to rent',
  editions: 'Paid editions and what they unlock',
  memory: 'How much memory to rent',
  hours: 'Hours of an operator',
  report: "The report's bill, checked",
  lineage: "What happened to the report's plans",
});

/** The page of costs. */
export interface CostView {
  readonly meta: PageMeta;
  readonly sections: Readonly<Record<keyof typeof SECTIONS, Heading>>;
  readonly calculator: CalculatorView;
  readonly report: ClaimTableView;
  readonly lineages: readonly PlanTableView[];
  readonly memory: MemoryTableView;
  readonly today: readonly PlanTableView[];
  readonly editions: readonly EditionsView[];
  readonly hours: readonly HoursRow[];
}

/** The page of costs; its own words are the page of prose given. */
export const costView = (catalogue: Catalogue): CostView => {
  const { tools, criteria, pages } = catalogue;
  const meta = proseMeta(pages, 'cost');
  return {
    meta: {
      ...meta,
      lead: 'Cash and hours apart, for your fleet. Every price has its day and its source; what nobody publishes stays unknown.',
      outline: [...outlineOf(Object.values(SECTIONS)), ...(meta.outline ?? [])],
    },
    sections: SECTIONS,
    calculator: calculatorView(catalogue),
    report: claimTable(proseOf(pages, 'cost').claims, {
      caption: 'What the field report of May 2026 says about money, and what we found',
      cited: true,
    }),
    lineages: lineages(catalogue),
    memory: memoryTable(catalogue),
    today: listedPlans(catalogue),
    editions: tools.map((tool) => editionsOf(tool, criteria)),
    hours: hoursRows(catalogue),
  };
};
