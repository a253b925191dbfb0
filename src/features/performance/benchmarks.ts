import type { Benchmark } from '../../core/model.ts';

/** True for a figure that only the field report gives: it never is beside measured ones. */
export const isReported = ({ measuredBy }: Pick<Benchmark, 'measuredBy'>): boolean => measuredBy === 'field-report';

/** One row of a chart: where its bar starts and ends, in percent of the chart's width. */
export interface Bar {
  readonly label: string;
  /** The figure in words, unit included. */
  readonly value: string;
  /** What the number is, where it is not simply a reading. */
  readonly reading: string | undefined;
  readonly from: number;
  readonly to: number;
  /** True for a range; a single figure is drawn from zero. */
  readonly range: boolean;
}

const figure = (amount: number): string => amount.toLocaleString('en-GB', { maximumFractionDigits: 3 });
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);

/** The bars of one experiment. The scale starts at zero and ends at its own largest figure. */
export const bars = ({ rows, unit }: Pick<Benchmark, 'rows' | 'unit'>): Bar[] => {
  const end = Math.max(...rows.map(({ max }) => max));
  return rows.map(({ label, reading, min, max }) => ({
    label,
    value: `${min === max ? figure(max) : `${figure(min)} to ${figure(max)}`} ${unit}`,
    reading,
    from: min === max ? 0 : percent(min, end),
    to: percent(max, end),
    range: min !== max,
  }));
};
