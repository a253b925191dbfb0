import type { Catalogue } from '../../catalogue/index.ts';
import { labLines, type LabLine } from '../../core/lab/line.ts';
import { PAGES, routes } from '../../core/routes.ts';
import type { MovedPlace } from '../../core/view/moved-places.ts';
import { headings, outlineOf, type Heading } from '../../core/text/outline.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { proseMeta } from '../../core/view/prose.ts';
import { calculatorView, type CalculatorView } from './calculator.ts';
import { costReportSummary, REPORT_SECTIONS } from './report-view.ts';
import {
  editionsOf,
  hoursRows,
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
  hours: 'Operator hours',
  report: "The field report's bill, checked",
});

/** The page of costs. */
export interface CostView {
  readonly meta: PageMeta;
  readonly sections: Readonly<Record<keyof typeof SECTIONS, Heading>>;
  readonly calculator: CalculatorView;
  /** How many claims of the field report about money hold, and the page of them. */
  readonly report: { readonly summary: string; readonly page: Link };
  /** Places that were published here and are on that page now. */
  readonly moved: readonly MovedPlace[];
  readonly memory: MemoryTableView;
  readonly today: readonly PlanTableView[];
  readonly editions: readonly EditionsView[];
  readonly hours: readonly HoursRow[];
  /** What our lab found of memory. */
  readonly lab: readonly LabLine[];
}

/** The page of costs; its own words are the page of prose given. */
export const costView = (catalogue: Catalogue): CostView => {
  const { tools, criteria, pages } = catalogue;
  const meta = proseMeta(pages, 'cost');
  const { id, title: label } = REPORT_SECTIONS.lineage;
  return {
    meta: {
      ...meta,
      heading: 'What a control plane of your own costs a month',
      lead: 'Cash and hours for your fleet, kept apart. Every price has its date and its source. A price that nobody publishes stays unknown.',
      outline: [...outlineOf(Object.values(SECTIONS)), ...(meta.outline ?? [])],
    },
    sections: SECTIONS,
    calculator: calculatorView(catalogue),
    report: {
      summary: costReportSummary(catalogue),
      page: { label: 'See each claim, and what happened to the plans that it names.', to: PAGES.costReport },
    },
    moved: [{ id, label, to: routes.plans('lineage') }],
    memory: memoryTable(catalogue),
    today: listedPlans(catalogue),
    editions: tools.map((tool) => editionsOf(tool, criteria)),
    hours: hoursRows(catalogue),
    lab: labLines(catalogue, 'cost'),
  };
};
