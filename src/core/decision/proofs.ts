import type { Criterion } from '../model.ts';
import type { Fit } from './fit.ts';
import type { Proofs } from './reason.ts';
import { reasons } from '../text/reason-text.ts';
import type { NeedVerdict } from './verdict.ts';

/** Every need that a product was judged by, musts first. */
export const judged = ({ must, nice }: Pick<Fit, 'must' | 'nice'>): NeedVerdict[] => [...must, ...nice];

/**
 * The cells that decide each need for each of the judged products, in words; `criteria` and the address of a cell by ids,
 * and that of another page by its path.
 */
export const proofsOf =
  (
    fits: readonly Fit[],
    criteria: ReadonlyMap<string, Criterion>,
    cell: (criterion: string, product: string) => string,
    page: (path: string) => string = (path) => path,
  ): Proofs =>
  (product, need) => {
    const fit = fits.find(({ id }) => id === product);
    const deciding = fit && judged(fit).find((one) => one.need === need)?.deciding;
    return reasons(deciding ?? [], criteria).map(({ criterion, to, ...reason }) => ({
      ...reason,
      href: to ? page(to) : cell(criterion, product),
    }));
  };
