import { fitOf, type Fit } from '../../../core/decision/fit.ts';
import { compareFits } from '../../../core/decision/rank.ts';
import { byName } from '../../../core/text/order.ts';

// In a file of its own: it is fetched once something is chosen.
/** A product that would be left if the reader gave up some needs. */
export interface NearMiss {
  /** Ids of the needs to give up. */
  readonly without: readonly string[];
  /** How it would come out then. */
  readonly then: Fit;
}

/** The smallest sets of needs to give up, when nothing fits: one entry per product, fewest needs first. */
export const nearMisses = (fits: readonly Fit[]): NearMiss[] => {
  if (fits.some(({ status }) => status === 'fits')) return [];
  const misses = fits
    .filter(({ status }) => status === 'ruled-out')
    .map((fit): NearMiss => {
      const { must, nice } = fit;
      const kept = must.filter(({ verdict }) => verdict !== 'fails');
      const without = must.filter((one) => !kept.includes(one)).map(({ need }) => need);
      return { without, then: fitOf(fit, kept, nice) };
    });
  return misses.toSorted(
    (a, b) => a.without.length - b.without.length || compareFits(a.then, b.then) || byName(a.then, b.then),
  );
};
