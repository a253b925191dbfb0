import { toolLineMarkdown } from '../../core/lab/line-markdown.ts';
import type { Address } from '../../core/routes.ts';
import { markdownLink } from '../../core/text/fact-markdown.ts';
import { markdownCode, markdownLinks, markdownList, markdownSteps, markdownTable } from '../../core/text/markdown.ts';
import { pageMarkdown, type MarkdownPage } from '../../core/view/page.ts';
import type { RunView } from './conditions.ts';
import type { DaysView } from './days.ts';
import type { EditionView } from './edition-view.ts';
import type { ExperimentView } from './experiment-view.ts';
import type { TablePart } from './tables.ts';
import type { LabView } from './view.ts';

const GROUP = 'Lab';

const runLines = (runs: readonly RunView[], address: Address): string =>
  markdownList(
    runs.map(({ day, machine, load, file, figures, role }) => {
      const raw = markdownLink(file.label, address(file.to));
      return [`${day}, ${machine}. Load: ${load}.`, figures.join('; '), role, raw].filter(Boolean).join(' ');
    }),
  );

type Paged = Pick<LabView, 'to' | 'meta'>;
const page = ({ to, meta }: Paged, address: Address, parts: readonly string[]): MarkdownPage => ({
  ...{ path: to, group: GROUP, title: meta.title, description: meta.description },
  markdown: pageMarkdown(meta.heading ?? meta.title, meta.lead ?? '', address(to), parts),
});

/** The page of the lab as Markdown. */
export const labMarkdown = (view: LabView, address: Address): MarkdownPage => {
  const { sections, lines, missing, repeat, editions, results } = view;
  return page(view, address, [
    `## ${sections.findings.title}`,
    ...lines.flatMap((line) => [
      `### ${markdownLink(line.link.label, address(line.link.to))}`,
      `${line.asks} (${line.where})`,
      toolLineMarkdown(line),
    ]),
    ...(missing.length > 0
      ? [
          `## ${sections.missing.title}`,
          markdownList(missing.map(({ tool, because }) => `${tool.name}: not measured, because ${because}`)),
        ]
      : []),
    `## ${sections.repeat.title}`,
    markdownLinks(repeat, address),
    `## ${sections.files.title}`,
    markdownLinks([...editions, results], address),
  ]);
};

const chartTable = ({ finding, series }: ExperimentView['charts'][number]): string[] => [
  `### ${finding}`,
  markdownTable(
    ['Series', 'Tool', 'Median', 'Least to most'],
    series.flatMap(({ name = '', bars }) =>
      bars.map(({ label, value, reading = '' }) => [name, label, value, reading]),
    ),
  ),
];

const partTable = ({ columns, rows }: TablePart): string =>
  markdownTable(
    columns,
    rows.map(({ head, cells }) => [head, ...cells]),
  );

const seenTables = ({ parts }: ExperimentView['tables'][number]): string[] =>
  parts.flatMap((part) => [`### ${part.caption}`, partTable(part)]);

const daysParts = (title: string, { says, rule, shown, apart, table }: DaysView): string[] => [
  `## ${title}`,
  says,
  ...(apart.length > 0 ? ['These do not agree:', markdownList(apart)] : []),
  `${rule} ${shown}`,
  partTable(table),
];

/** One experiment as Markdown: everything that its page has. */
export const experimentMarkdown = (view: ExperimentView, address: Address): MarkdownPage => {
  const { sections, line, charts, tables, figures, skipped, how, beyond, programs, configurations, runs, repeat } =
    view;
  const programTable = markdownTable(
    ['Program', 'Version', 'SHA-256', 'How it was had'],
    programs.map(({ what, version, sha256, had }) => [what, version, sha256, had]),
  );
  return page(view, address, [
    `## ${sections.result.title}`,
    toolLineMarkdown(line),
    ...(view.days ? [`How far these figures hold: ${view.days.says}`] : []),
    markdownList([...(view.days?.steady ?? []), ...view.varies]),
    ...(charts.length > 0
      ? [`## ${sections.charts.title}`, ...charts.flatMap(chartTable), `### ${figures.caption}`, partTable(figures)]
      : []),
    ...(tables.length > 0 ? [`## ${sections.tables.title}`, ...tables.flatMap(seenTables)] : []),
    markdownList(skipped.map(({ what, because }) => `${what}: not measured, because ${because}`)),
    ...(view.days ? daysParts(sections.days.title, view.days) : []),
    `## ${sections.how.title}`,
    markdownSteps(how),
    `## ${sections.beyond.title}`,
    markdownList(beyond),
    `## ${sections.versions.title}`,
    programTable,
    ...configurations.flatMap(({ title, text }) => [`### ${title}`, markdownCode(text.trimEnd())]),
    `## ${sections.runs.title}`,
    runLines(runs, address),
    `## ${sections.repeat.title}`,
    markdownLinks(repeat, address),
  ]);
};

/** One edition as Markdown. */
export const editionMarkdown = (view: EditionView, address: Address): MarkdownPage => {
  const { sections, experiments, method } = view;
  return page(view, address, [
    `## ${sections.experiments.title}`,
    ...experiments.flatMap(({ link, asks, runs }) => [
      `### ${markdownLink(link.label, address(link.to))}`,
      asks,
      runLines(runs, address),
    ]),
    `## ${sections.method.title}`,
    markdownLinks(method, address),
  ]);
};
