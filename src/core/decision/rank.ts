import type { Fit } from './fit.ts';
import { byName } from '../text/order.ts';
import { FIT_STATUSES } from '../vocabulary.ts';

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
