import { spanText } from '../text/words.ts';

/** One figure of a chart, or a range of them. */
export interface Figure {
  readonly label: string;
  /** What the number is, where it is not simply a reading. */
  readonly reading?: string | undefined;
  /** Where the label leads. */
  readonly to?: string;
  readonly min: number;
  /** Equal to `min` for a single figure. */
  readonly max: number;
  /** The figure in words, where those of `min` and `max` are not enough. */
  readonly words?: string;
  /** Where the middle of a range is marked. */
  readonly middle?: number;
  /** True where `max` is only how far it was seen: what is drawn goes on. */
  readonly open?: boolean;
  /** All repeats, where each of them should be seen. */
  readonly repeats?: readonly number[];
  /** Rows with the same series are together, below its name. */
  readonly series?: string | undefined;
}

/** One row of a chart. Places are in percent of the chart's width. */
export interface Bar {
  readonly label: string;
  readonly reading: string | undefined;
  readonly to: string | undefined;
  /** The figure in words, unit included. */
  readonly value: string;
  /** Where the bar starts, and where it ends. */
  readonly from: number;
  readonly until: number;
  /** True for a range; a single figure is drawn from zero. */
  readonly range: boolean;
  /** Each repeat, in percent of the bar's end. */
  readonly dots: readonly number[];
  /** The middle of a range, in percent of the bar's end. */
  readonly middle?: number;
  /** True for a bar that goes on beyond its end. */
  readonly open?: boolean;
}

/** Rows that belong together; one without a name where a chart has no series. */
export interface BarSeries {
  readonly name: string | undefined;
  readonly bars: readonly Bar[];
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);

const barOf = (
  { label, reading, to, min, max, repeats = [], words, middle, open }: Figure,
  unit: string,
  end: number,
): Bar => ({
  ...{ label, reading, to },
  value: words ?? spanText(min, max, unit),
  from: min === max ? 0 : percent(min, end),
  until: percent(max, end),
  range: min !== max,
  dots: repeats.map((repeat) => percent(repeat, max)),
  ...(middle !== undefined && { middle: percent(middle, max) }),
  ...(open && { open }),
});

/** The rows of a chart, series by series. The scale starts at zero and ends at the largest figure of all. */
export const barSeries = (figures: readonly Figure[], unit: string): BarSeries[] => {
  const end = Math.max(0, ...figures.map(({ max }) => max));
  return [...new Set(figures.map(({ series }) => series))].map((name) => ({
    name,
    bars: figures.filter(({ series }) => series === name).map((figure) => barOf(figure, unit, end)),
  }));
};
