/** What one run of one measurement found: numbers by name; the name ends in the unit. */
export type Sample = Readonly<Record<string, number>>;

/** The middle of some runs, and how far apart they are. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Spreads by measurement, then by the name of the figure. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Spread>>>>;

/** The middle value; of an even number of values the upper one of the two in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const rounded = (value: number): number => (Math.abs(value) < 1 ? Number(value.toFixed(3)) : Math.round(value));

/** Joins the runs of one measurement. */
export function spreads(samples: readonly Sample[]): Record<string, Spread> {
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = samples.map((sample) => rounded(sample[name] ?? NaN));
      return [name, { median: median(values), min: Math.min(...values), max: Math.max(...values) }];
    }),
  );
}

/** Bytes and counts are exact; a time has moved when it left the spread of the runs before. */
export const hasMoved = (name: string, before: Spread, after: Spread): boolean =>
  name.endsWith(' ms')
    ? (after.median < before.min || after.median > before.max) && Math.abs(after.median - before.median) > 16
    : after.median !== before.median;

/** A line for each figure that differs from the one before. */
export const moved = (before: Figures, after: Figures): string[] =>
  Object.entries(after).flatMap(([what, figures]) =>
    Object.entries(figures).flatMap(([name, spread]) => {
      const old = before[what]?.[name];
      return old && hasMoved(name, old, spread) ? [`${what}: ${name} ${old.median} -> ${spread.median}`] : [];
    }),
  );
