import type { Fit } from '../../../core/decision/fit.ts';
import { byName } from '../../../core/text/order.ts';
import { FIT_STATUSES, type FitStatus } from '../../../core/vocabulary.ts';

// In a file of its own: it is fetched once something is chosen.
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
