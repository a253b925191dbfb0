import type { Fit } from './fit.ts';
import { compareFits } from './rank.ts';

/** If more than this share the first place, a result says too little for next steps. */
const FEW = 2;

/** Those that nothing but the name puts in order at the top: one, several that are level, or none where all are ruled out. */
export const firstPlace = (fits: readonly Fit[]): readonly Fit[] => {
  const best = fits.reduce<Fit | undefined>(
    (first, fit) => (first === undefined || compareFits(fit, first) < 0 ? fit : first),
    undefined,
  );
  if (!best || best.status === 'ruled-out') return [];
  return fits.filter((fit) => compareFits(fit, best) === 0);
};

/** Those in first place, if they are few enough for next steps. */
export const leaders = (fits: readonly Fit[]): readonly Fit[] => {
  const first = firstPlace(fits);
  return first.length > FEW ? [] : first;
};
