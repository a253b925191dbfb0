import type { Catalogue } from '../../catalogue/index.ts';
import { measureOf, MEASURES, type Measure } from '../../core/measure.ts';
import type { Benchmark } from '../../core/model.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { proseMeta } from '../../core/view/prose.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { certaintyText } from '../../core/text/certainty-words.ts';
import type { Measurer } from '../../core/vocabulary.ts';
import { bars, isReported, type Bar } from './benchmarks.ts';

/** One experiment with its figures. */
export interface ExperimentView {
  readonly id: string;
  readonly title: string;
  readonly by: Measurer;
  readonly bars: readonly Bar[];
  /** The bars in words. */
  readonly drawn: string;
  readonly facts: readonly { readonly key: string; readonly value: string }[];
  readonly on: string;
  /** The level with its reasons. */
  readonly certainty: string;
  readonly sources: readonly SourceView[];
  readonly note?: string | undefined;
}

/** The page of figures. Its text places the experiments: measured ones and reported ones, never together. */
export interface PerformanceView {
  readonly meta: PageMeta;
  readonly measured: Readonly<Record<Measure, readonly ExperimentView[]>>;
  readonly reported: readonly ExperimentView[];
}

const BY: Readonly<Record<Measurer, string>> = {
  vendor: 'the vendor',
  project: 'the project',
  'third-party': 'a third party',
  'field-report': 'reported by the field report, reproduced by nobody',
};

const experimentView = (benchmark: Benchmark): ExperimentView => {
  const { id, title, subject, hardware, method, versions, on, measuredBy, note, sources, certainty } = benchmark;
  const rows = bars(benchmark);
  return {
    ...{ id, title, by: measuredBy, bars: rows, on, certainty: certaintyText(certainty), note },
    drawn: rows.map(({ label, value }) => `${label} ${value}`).join('; '),
    facts: [
      { key: 'Product', value: subject },
      { key: 'Hardware', value: hardware },
      { key: 'Method', value: method },
      { key: 'Versions', value: versions ?? 'not stated' },
      { key: 'Measured by', value: BY[measuredBy] },
    ],
    sources: sources.map(sourceView),
  };
};

/** The page of figures. */
export const performanceView = ({ benchmarks, pages }: Pick<Catalogue, 'benchmarks' | 'pages'>): PerformanceView => {
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
  };
};
