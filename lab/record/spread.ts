import type { Run, Spread } from './schema.ts';

/** The value below which a share of sorted values falls, between two values where it must be. Infinite ones stay so. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low === high ? low : low + (high - low) * (at - Math.floor(at));
}

/** To a thousandth; null for what lies beyond the end of the run. */
const written = (value: number): number | null => (Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null);

/** Median and quartiles of one measure; what had not happened counts as longer than everything that did. */
function spreadOf(name: string, measure: string, runs: readonly Run[]): Spread[] {
  const values = runs
    .map(({ values: seen }) => seen[measure])
    .filter((seen) => seen === null || typeof seen === 'number');
  if (values.length === 0) return [];
  const sorted = values.map((value) => value ?? Infinity).toSorted((a, b) => a - b);
  const at = (share: number) => written(quantile(sorted, share));
  const open = values.filter((value) => value === null).length;
  const shares = { least: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), most: at(1) };
  return [{ case: name, measure, count: values.length, open, ...shares }];
}

/** The spread of every measure of every case, in the order in which they came. */
export function spreads(runs: readonly Run[]): Spread[] {
  const cases = [...new Set(runs.map((run) => run.case))];
  return cases.flatMap((name) => {
    const own = runs.filter((run) => run.case === name);
    const measures = [...new Set(own.flatMap(({ values }) => Object.keys(values)))];
    return measures.flatMap((measure) => spreadOf(name, measure, own));
  });
}
