import { labLineMarkdown } from '../../core/lab/line-markdown.ts';
import { markdownLink, sourceLinks } from '../../core/text/fact-markdown.ts';
import { markdownLinks, markdownList, markdownTable } from '../../core/text/markdown.ts';
import { answerOf } from '../../core/view/fact-view.ts';
import type { Address } from '../../core/routes.ts';
import type { CalculatorView } from './calculator.ts';
import type { CostReportView } from './report-view.ts';
import type { EditionsView, MemoryTableView, PlanTableView } from './tables.ts';
import type { CostView } from './view.ts';

const plansTable = ({ caption, plans }: PlanTableView, address: Address): string[] => [
  `${caption}:`,
  markdownTable(
    ['Plan', 'Size', 'EUR a month', 'Price date', 'State', 'Sources'],
    plans.map(({ name, size, price, vat, ipv4, on, status, note, sources }) => [
      ...[name, size, `${price}, ${vat}, ${ipv4}`, on, [status, note].filter(Boolean).join('. ')],
      sourceLinks(sources, address),
    ]),
  ),
];

const resultsTable = ({ whose, given, results, hosted }: CalculatorView, address: Address): string[] => [
  whose,
  markdownTable(
    ['Product', 'Cash', 'Hours'],
    [
      ...results.map(({ tool, cash, hours }) => [tool.name, cash, hours]),
      ...hosted.map(({ label, to, cash }) => [markdownLink(label, address(to)), cash, 'no server of your own']),
    ],
  ),
  given,
  ...results.flatMap(({ tool, lines }) => [`${tool.name}:`, markdownList(lines)]),
];

const editionsList = ({ tool, none, editions }: EditionsView, address: Address): string[] => [
  `### ${tool.name}`,
  none ?? '',
  ...editions.flatMap(({ name, on, free, prices, certainty, note, unlocks, sources }) => [
    `${name}, checked ${on} (${sourceLinks(sources, address)})`,
    markdownList([
      ...(free ? [`free up to ${free.upTo} users according to the plan of ${free.on}`] : []),
      ...prices,
      ...(certainty ? [`Prices of ${markdownLink(certainty.label, address(certainty.to))}`] : []),
    ]),
    note,
    'Features that need this edition:',
    markdownLinks(
      unlocks.map(({ label, to, partly }) => ({ label: partly ? `${label} (${partly})` : label, to })),
      address,
    ),
  ]),
];

const memoryRows = ({ tools, rows, enough }: MemoryTableView, address: Address): string =>
  markdownTable(
    ['What', ...tools.map(({ name }) => name)],
    [
      ...rows.map(({ label, facts }) => [
        label,
        ...facts.map(({ value, to }) => markdownLink(answerOf(value), address(to))),
      ]),
      ['Plans with the stated memory', ...enough.map(({ plans }) => plans)],
    ],
  );

/** The worked example and every table of the page of costs, as parts of the page as Markdown. */
export const costParts = (view: CostView, address: Address): string[] => {
  const { sections, calculator, today, editions, memory, lab, hours, report } = view;
  return [
    `## ${sections.calculator.title}`,
    ...resultsTable(calculator, address),
    `## ${sections.today.title}`,
    ...today.flatMap((plans) => plansTable(plans, address)),
    `## ${sections.editions.title}`,
    ...editions.flatMap((entry) => editionsList(entry, address)),
    `## ${sections.memory.title}`,
    memoryRows(memory, address),
    ...labLineMarkdown(lab, address),
    `## ${sections.hours.title}`,
    markdownTable(
      ['Tool', 'Users', 'Reported', 'Our finding', 'Sources'],
      hours.map(({ tool, users, reported, finding, sources = [] }) => [
        ...[tool.name, users, reported, finding],
        sourceLinks(sources, address),
      ]),
    ),
    `## ${sections.report.title}`,
    `${report.summary} ${markdownLink(report.page.label, address(report.page.to))}`,
  ].filter(Boolean);
};

/** What happened to the plans that the field report names, as parts of its page as Markdown. */
export const costReportParts = ({ sections, lineages }: CostReportView, address: Address): string[] => [
  `## ${sections.lineage.title}`,
  ...lineages.flatMap((plans) => plansTable(plans, address)),
];
