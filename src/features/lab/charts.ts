import { measureText, caseText, openText, rangeText, spreadOf, valuesOf, capOf } from '../../core/lab/figure.ts';
import { caseOf, measuredTools, type ExperimentSeen, type ToolSeen } from '../../core/lab/seen.ts';
import { listed } from '../../core/text/lists.ts';
import { capital, inSentence, spanText, withUnit } from '../../core/text/words.ts';
import { barSeries, type BarSeries, type Figure } from '../../core/view/chart.ts';

/** One chart of one experiment: our figures alone. */
export interface LabChart {
  readonly id: string;
  /** What the figures show; the heading. */
  readonly finding: string;
  readonly caption: string;
  readonly series: readonly BarSeries[];
}

/** One row of a chart: a measure of a case with one tool. */
interface Row {
  readonly own: ToolSeen;
  readonly series: string;
  readonly unit: string;
  readonly late: string;
  readonly cap: number;
  readonly spread: ToolSeen['cases'][number]['spread'][number];
  readonly repeats: readonly number[];
}

type Chart = ExperimentSeen['experiment']['charts'][string];

const namesOf = (seen: ExperimentSeen, { measures, cases = [...seen.cases] }: Chart) =>
  measures.flatMap((measure) =>
    cases.map((name) => ({
      measure,
      name,
      series: [measures.length > 1 && measureText(seen, measure), cases.length > 1 && caseText(seen, name)]
        .filter(Boolean)
        .join(', '),
    })),
  );

const rowsOf = (seen: ExperimentSeen, chart: Chart): Row[] =>
  namesOf(seen, chart).flatMap(({ measure, name, series }) =>
    seen.tools.flatMap((own): Row[] => {
      const found = caseOf(own, name);
      const spread = found && spreadOf(found, measure);
      if (!spread) return [];
      const repeats = valuesOf(found, measure).filter((value) => typeof value === 'number');
      const cap = capOf(seen, name) ?? Math.max(0, ...repeats);
      const unit = seen.measures[measure]?.unit ?? '';
      return [{ own, series, unit, late: openText(seen, name), cap, spread, repeats }];
    }),
  );

const figureOf = ({ own, series, unit, late, cap, spread, repeats }: Row): Figure => {
  const { least, most, median, open } = spread;
  const end = most ?? cap;
  // Beside a bar is room for a few words only: how often something was still open is under the name.
  const range = median === null ? `${open} of ${spread.count}` : rangeText(spread, unit, late);
  return {
    label: own.tool.name,
    ...(range && { reading: range }),
    ...(series && { series: capital(series) }),
    min: least ?? 0,
    max: end,
    words: median === null ? late : withUnit(median, unit),
    ...(median !== null && least !== most && { middle: median }),
    // A bar with one figure needs no dots: all repeats are at its end.
    repeats: least === most && open === 0 ? [] : repeats,
    open: open > 0,
  };
};

/** Medians from the least to the most. */
const rangeOf = (medians: readonly number[], unit: string): string =>
  spanText(Math.min(...medians), Math.max(...medians), unit);

/** The largest median with the row that it is of. */
const largestOf = (rows: readonly Row[]): string => {
  const [row] = rows.toSorted((a, b) => (b.spread.median ?? 0) - (a.spread.median ?? 0));
  return row ? `${withUnit(row.spread.median ?? 0, row.unit)} (${inSentence(row.series)})` : '';
};

/** What had not happened in the middle repeat; with the rows' words, where others had. */
const openOf = (late: readonly Row[], all: number): string => {
  const [first] = late;
  if (!first) return '';
  const some = late.length < all && late.every(({ series }) => series !== '');
  return `${some ? `${listed(late.map(({ series }) => inSentence(series)))} ` : ''}${first.late}`;
};

/** What the rows of one tool say together. */
const clause = ({ tool }: ToolSeen, rows: readonly Row[], { headline }: Chart): string => {
  if (rows.length === 0) return `${tool.name} not measured`;
  const done = rows.filter(({ spread }) => spread.median !== null);
  const late = rows.filter(({ spread }) => spread.median === null);
  const medians = done.map(({ spread }) => spread.median ?? 0);
  const figure = headline === 'largest' ? largestOf(done) : rangeOf(medians, rows[0]?.unit ?? '');
  return `${tool.name} ${[done.length > 0 && figure, openOf(late, rows.length)].filter(Boolean).join(', ')}`;
};

/** The figures of each tool in the order of the site. No winner is named, and no tool of the experiment is missing. */
const findingOf = (seen: ExperimentSeen, chart: Chart, rows: readonly Row[]): string => {
  const clauses = measuredTools(seen).map((own) =>
    clause(
      own,
      rows.filter((row) => row.own === own),
      chart,
    ),
  );
  return `${chart.title}: ${clauses.join('; ')}`;
};

const captionOf = (rows: readonly Row[]): string => {
  const counts = rows.map(({ spread }) => spread.count);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const repeats = fewest === most ? `${most}` : `${fewest} to ${most}`;
  return `Measured by our lab: median, and from the least to the most of ${repeats} repeats, one dot each`;
};

/** The charts of an experiment that have a figure. */
export const chartsOf = (seen: ExperimentSeen): LabChart[] =>
  Object.entries(seen.experiment.charts).flatMap(([id, chart]) => {
    const rows = rowsOf(seen, chart);
    const [first] = rows;
    if (!first) return [];
    return [
      {
        id,
        finding: findingOf(seen, chart, rows),
        caption: captionOf(rows),
        series: barSeries(rows.map(figureOf), first.unit),
      },
    ];
  });
