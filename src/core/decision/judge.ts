import type { Judged } from '../model.ts';
import { fitOf, type Fit, type Wishes } from './fit.ts';
import { judgeNeed } from './verdict.ts';

// Apart from `fit.ts`: scripts that take verdicts from the page need no more than that.
/** Judges a product against the reader's choice. */
export const fit = (product: Judged, { must, nice }: Wishes): Fit =>
  fitOf(
    product,
    must.map((need) => judgeNeed(need, product)),
    nice.map((need) => judgeNeed(need, product)),
  );
