import type { Fit } from './fit.ts';
import { byName } from '../text/order.ts';
import { FIT_STATUSES, type FitStatus } from '../vocabulary.ts';

/** Undecided must-haves of a product that cannot be judged. One more for every product changes no rank. In the other states they do not count. */
const open = ({ status, must }: Fit): number =>
  status === 'cannot-say' ? must.filter(({ verdict }) => verdict === 'unknown').length : 0;

/** Below zero when `a` is before `b`; zero is a tie in everything but the name. */
export const compareFits = (a: Fit, b: Fit): number =>
  FIT_STATUSES.indexOf(a.status) - FIT_STATUSES.indexOf(b.status) ||
  open(a) - open(b) ||
  b.score[0] - a.score[0] ||
  b.score[1] - a.score[1];

/** Orders by status, then by open musts, by points of the musts and of the nice-to-haves; ties are alphabetical and say nothing. */
export const rank = (fits: readonly Fit[]): Fit[] => fits.toSorted((a, b) => compareFits(a, b) || byName(a, b));

/** A product that would be left if the reader gave up some needs. */
export interface NearMiss {
  readonly id: string;
  readonly name: string;
  /** Ids of the needs to give up. */
  readonly without: readonly string[];
  /** What it would be then. */
  readonly then: Exclude<FitStatus, 'ruled-out'>;
}

/** The smallest sets of needs to give up, when nothing fits: one entry per product, fewest needs first. */
export const nearMisses = (fits: readonly Fit[]): NearMiss[] => {
  if (fits.some(({ status }) => status === 'fits')) return [];
  const misses = fits
    .filter(({ status }) => status === 'ruled-out')
    .map(({ id, name, must }): NearMiss => {
      const without = must.filter(({ verdict }) => verdict === 'fails').map(({ need }) => need);
      return { id, name, without, then: must.some(({ verdict }) => verdict === 'unknown') ? 'cannot-say' : 'fits' };
    });
  return misses.toSorted(
    (a, b) =>
      a.without.length - b.without.length ||
      FIT_STATUSES.indexOf(a.then) - FIT_STATUSES.indexOf(b.then) ||
      byName(a, b),
  );
};
