import type { Catalogue } from '../../catalogue/index.ts';
import { labLines, type LabLine } from '../../core/lab/line.ts';
import { measureOf, MEASURES, type Measure } from '../../core/measure.ts';
import type { Benchmark } from '../../core/model.ts';
import { barSeries, type BarSeries } from '../../core/view/chart.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { PAGES } from '../../core/routes.ts';
import { proseMeta, prosePagesUnder, type ProsePage } from '../../core/view/prose.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { certaintyText } from '../../core/text/certainty-words.ts';
import type { Measurer } from '../../core/vocabulary.ts';

/** One experiment with its figures. */
export interface ExperimentView {
  readonly id: string;
  /** What the figures show; the heading. */
  readonly finding: string;
  /** What was measured, by whom and when. */
  readonly caption: string;
  readonly by: Measurer;
  /** True for a figure that only the field report gives: it never is beside measured ones. */
  readonly reported: boolean;
  readonly series: readonly BarSeries[];
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly on: string;
  readonly sources: readonly SourceView[];
  readonly note?: string | undefined;
}

/** The page of figures. Its text places the experiments: measured ones and reported ones, never together. */
export interface PerformanceView {
  readonly meta: PageMeta;
  readonly measured: Readonly<Record<Measure, readonly ExperimentView[]>>;
  readonly reported: readonly ExperimentView[];
  /** What our lab found: in words, and in no chart of others. */
  readonly lab: readonly LabLine[];
}

const BY: Readonly<Record<Measurer, string>> = {
  vendor: 'measured by the vendor',
  project: 'measured by the project',
  'third-party': 'measured by a third party',
  'field-report': 'reported by the field report, reproduced by nobody',
};

const isReported = ({ measuredBy }: Pick<Benchmark, 'measuredBy'>): boolean => measuredBy === 'field-report';

const experimentView = (benchmark: Benchmark): ExperimentView => {
  const { id, finding, subject, unit, rows, on, measuredBy, note, sources } = benchmark;
  const { hardware, method, versions, certainty } = benchmark;
  return {
    ...{ id, finding, by: measuredBy, on, note, reported: isReported(benchmark) },
    caption: `${subject}: ${BY[measuredBy]}, ${on.slice(0, 4)}`,
    series: barSeries(rows, unit),
    facts: [
      { key: 'Hardware', value: hardware },
      { key: 'Method', value: method },
      { key: 'Versions', value: versions ?? 'not stated' },
      { key: 'Certainty', value: certaintyText(certainty) },
    ],
    sources: sources.map(sourceView),
  };
};

/** The page of figures. */
export const performanceView = (
  catalogue: Pick<Catalogue, 'behind' | 'benchmarks' | 'lab' | 'pages' | 'tools'>,
): PerformanceView => {
  const { benchmarks, pages } = catalogue;
  const meta = proseMeta(pages, 'performance');
  const measured = benchmarks.filter((benchmark) => !isReported(benchmark));
  return {
    meta: { ...meta, lead: meta.description },
    measured: Object.fromEntries(
      MEASURES.map((measure) => [
        measure,
        measured.filter(({ unit }) => measureOf(unit) === measure).map(experimentView),
      ]),
    ) as Record<Measure, ExperimentView[]>,
    reported: benchmarks.filter(isReported).map(experimentView),
    lab: labLines(catalogue, 'performance'),
  };
};

/** The pages of prose below it. */
export const performancePages = ({ pages }: Pick<Catalogue, 'pages'>): ProsePage[] =>
  prosePagesUnder(pages, 'performance', { label: 'Performance', to: PAGES.performance });
