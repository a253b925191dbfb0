import type { Benchmark } from '../../core/model.ts';

/** What a unit measures, in the order in which a page shows it. */
export const MEASURES = ['throughput', 'memory', 'processor', 'time'] as const;
export type Measure = (typeof MEASURES)[number];

const UNITS: readonly (readonly [RegExp, Measure])[] = [
  [/bps$/, 'throughput'],
  [/^[KMG]i?B$/, 'memory'],
  [/CPU/, 'processor'],
  [/^[mµ]?s$/, 'time'],
];

/** Throws on a unit that no chart knows, so that a new kind of figure is never drawn among the wrong ones. */
export const measureOf = (unit: string): Measure => {
  const found = UNITS.find(([pattern]) => pattern.test(unit));
  if (!found) throw new RangeError(`no measure is counted in "${unit}"`);
  return found[1];
};

/** True for a figure that only the field report gives: it never stands beside measured ones. */
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
