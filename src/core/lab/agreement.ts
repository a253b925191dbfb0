import { spreadOf, valuesOf } from './figure.ts';
import type { CaseSeen } from './seen.ts';

type Spread = CaseSeen['spread'][number];

/**
 * How the medians of several runs are to each other: the `same`, `near` each other, each `within` what every other run
 * saw, or `apart`. Only what is apart does not agree.
 */
export type Agreement = 'same' | 'near' | 'within' | 'apart';

/** Percent of the least median by which medians may differ and still be near each other. */
export const NEAR = 5;

/** What had not happened is later than all that had. */
const late = (value: number | null): number => value ?? Infinity;

const within = ({ median }: Spread, { least, most }: Spread): boolean =>
  late(least) <= late(median) && late(median) <= late(most);

/** The least and the greatest median of a measure; nothing where a run has no figure or had not seen it happen. */
export const medianRange = (seen: readonly CaseSeen[], measure: string): readonly [number, number] | undefined => {
  const medians = seen.flatMap((own) => spreadOf(own, measure)?.median ?? []);
  return medians.length === seen.length ? [Math.min(...medians), Math.max(...medians)] : undefined;
};

/** By how many percent of the least median the medians differ; infinitely where one is nothing. */
export const movedPercent = ([least, most]: readonly [number, number]): number =>
  least === most ? 0 : ((most - least) / least) * 100;

/** How the runs of one figure agree. Answers, such as a yes or a no, are the same or apart. */
export const agreementOf = (seen: readonly CaseSeen[], measure: string): Agreement => {
  const spreads = seen.flatMap((own) => spreadOf(own, measure) ?? []);
  if (spreads.length < seen.length) {
    const answers = seen.map((own) => [...new Set(valuesOf(own, measure).map(String))].toSorted().join());
    return new Set(answers).size === 1 ? 'same' : 'apart';
  }
  if (new Set(spreads.map(({ median }) => median)).size === 1) return 'same';
  const medians = medianRange(seen, measure);
  if (medians && movedPercent(medians) <= NEAR) return 'near';
  return spreads.every((one) => spreads.every((other) => within(one, other))) ? 'within' : 'apart';
};
