import { labLine, type LabLine, type LabParts } from '../../core/lab/line.ts';
import { editionsOf, experimentSeen, type ExperimentSeen } from '../../core/lab/seen.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { headings, outlineOf, type Heading } from '../../core/text/outline.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { chartsOf, type LabChart } from './charts.ts';
import {
  configurationViews,
  programViews,
  runViews,
  type ConfigurationView,
  type ProgramView,
  type RunView,
} from './conditions.ts';
import { daysOf, type DaysView } from './days.ts';
import { figuresOf, tablesOf, type LabTable, type TablePart } from './tables.ts';
import { repeatLinks } from './view.ts';
import { caseText } from '../../core/lab/figure.ts';

const SECTIONS = headings({
  result: 'In short',
  charts: 'Figures',
  tables: 'What was seen',
  days: 'The runs compared',
  how: 'How it was measured',
  beyond: 'What it does not show',
  versions: 'Programs and configuration',
  runs: 'Runs and raw files',
  repeat: 'Repeat it',
});

/** A case that a tool was not measured in. */
export interface SkippedView {
  readonly what: string;
  readonly because: string;
}

/** The page of one experiment in one edition. */
export interface ExperimentView {
  readonly to: string;
  readonly meta: PageMeta;
  readonly sections: Readonly<Record<keyof typeof SECTIONS, Heading>>;
  readonly line: LabLine;
  readonly charts: readonly LabChart[];
  readonly tables: readonly LabTable[];
  /** All figures of the charts with their quartiles. */
  readonly figures: TablePart;
  readonly skipped: readonly SkippedView[];
  /** More than one run of the same programs on one machine. */
  readonly days?: DaysView;
  /** What differs from run to run, and why where that is known. */
  readonly varies: readonly string[];
  readonly how: readonly string[];
  readonly beyond: readonly string[];
  readonly programs: readonly ProgramView[];
  readonly configurations: readonly ConfigurationView[];
  readonly runs: readonly RunView[];
  readonly repeat: readonly Link[];
  readonly turn: PageTurn;
}

const skippedOf = (seen: ExperimentSeen): SkippedView[] =>
  seen.tools.flatMap(({ tool, without }) =>
    Object.entries(without).map(([name, because]) => ({ what: `${tool.name}, ${caseText(seen, name)}`, because })),
  );

const metaOf = ({ experiment, edition, results }: ExperimentSeen, sections: readonly Heading[]): PageMeta => ({
  title: `${experiment.title} (lab, edition ${edition})`,
  heading: experiment.title,
  description: `${experiment.asks} Our own measurement, edition ${edition}, with every repeat.`,
  lead: experiment.asks,
  kind: 'page',
  updated: results[0]?.day,
  updatedLabel: 'Measured',
  source: 'content/lab.yml',
  markdown: true,
  crumbs: [
    { label: 'Lab', to: PAGES.lab },
    { label: `Edition ${edition}`, to: routes.edition(edition) },
  ],
  outline: outlineOf(sections),
});

/** The page of what one edition found in one experiment; `all` are those of the edition, for the way to the next one. */
export const experimentView = (
  parts: LabParts,
  seen: ExperimentSeen,
  all: readonly ExperimentSeen[],
): ExperimentView => {
  const { experiment, edition } = seen;
  const to = routes.experiment(edition, experiment.id);
  const [charts, tables, days] = [chartsOf(seen), tablesOf(seen), daysOf(seen)];
  const empty = new Set<Heading>([
    ...(charts.length === 0 ? [SECTIONS.charts] : []),
    ...(tables.length === 0 ? [SECTIONS.tables] : []),
    ...(days ? [] : [SECTIONS.days]),
  ]);
  const turn = all.map((one) => ({ label: one.experiment.title, to: routes.experiment(edition, one.experiment.id) }));
  return {
    ...{ to, charts, tables, sections: SECTIONS },
    meta: metaOf(
      seen,
      Object.values(SECTIONS).filter((section) => !empty.has(section)),
    ),
    line: labLine(seen, parts),
    figures: figuresOf(seen),
    skipped: skippedOf(seen),
    ...(days && { days }),
    varies: experiment.varies,
    how: experiment.how,
    beyond: experiment.beyond,
    programs: programViews(seen),
    configurations: configurationViews(seen),
    runs: runViews(seen),
    repeat: repeatLinks(parts),
    turn: pageTurn('Experiments', turn, to),
  };
};

/** What an edition found in each experiment, in reading order. */
export const seenIn = (parts: LabParts, edition: number): ExperimentSeen[] =>
  parts.lab.experiments.flatMap((experiment) => experimentSeen(parts, experiment, edition) ?? []);

/** The pages of all experiments of all editions. */
export const experimentViews = (
  parts: LabParts,
): { readonly edition: string; readonly experiment: string; readonly view: ExperimentView }[] =>
  editionsOf(parts.lab).flatMap((edition) => {
    const all = seenIn(parts, edition);
    return all.map((seen) => ({
      edition: String(edition),
      experiment: seen.experiment.id,
      view: experimentView(parts, seen, all),
    }));
  });
