import type { Fit } from './fit.ts';
import { compareFits } from './rank.ts';

/** Those that nothing but the name puts in order at the top: one, several that are level, or none where all are ruled out. */
export const firstPlace = (fits: readonly Fit[]): readonly Fit[] => {
  const best = fits.reduce<Fit | undefined>(
    (first, fit) => (first === undefined || compareFits(fit, first) < 0 ? fit : first),
    undefined,
  );
  if (!best || best.status === 'ruled-out') return [];
  return fits.filter((fit) => compareFits(fit, best) === 0);
};
