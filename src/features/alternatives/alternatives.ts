import type { Fit } from '../../core/fit.ts';
import type { Judged, Need } from '../../core/model.ts';
import type { FitStatus, Verdict } from '../../core/vocabulary.ts';
import { judgeNeed } from '../../core/verdict.ts';

/** A need with the products sorted by their verdict, each list in the order given. */
export interface Coverage<T> {
  readonly need: Need;
  readonly by: Readonly<Record<Verdict, readonly T[]>>;
}

/** Who meets a need, who does in part, who does not, and of whom it is not known. */
export const coverage = <T extends Judged>(need: Need, products: readonly T[]): Coverage<T> => {
  const judged = products.map((product) => ({ product, verdict: judgeNeed(need, product).verdict }));
  const of = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).map(({ product }) => product);
  return { need, by: { meets: of('meets'), partly: of('partly'), fails: of('fails'), unknown: of('unknown') } };
};

/** How many of the needs come to each verdict for one product. */
export const tally = (needs: readonly Need[], product: Judged): Readonly<Record<Verdict, number>> => {
  const counts = { meets: 0, partly: 0, fails: 0, unknown: 0 };
  for (const need of needs) counts[judgeNeed(need, product).verdict] += 1;
  return counts;
};

const list = (items: readonly { name: string }[]): string =>
  new Intl.ListFormat('en-GB').format(items.map(({ name }) => name));

/** What all fits together come to, in words: who is left, of whom it cannot be said, and that nobody is known where that is so. */
export const outcomeText = (fits: readonly Fit[]): string => {
  const of = (wanted: FitStatus) => fits.filter(({ status }) => status === wanted);
  const [fitting, open, out] = [of('fits'), of('cannot-say'), of('ruled-out')];
  const sentences = [
    fitting.length > 0
      ? `${fitting.length} of ${fits.length} ${fitting.length === 1 ? 'fits' : 'fit'}: ${list(fitting)}.`
      : `None of the ${fits.length} is known to meet all of it.`,
    open.length > 0 && `${list(open)} cannot be judged: something is unknown.`,
    out.length > 0 && `${out.length} ${out.length === 1 ? 'fails' : 'fail'} at least one need.`,
  ];
  return sentences.filter(Boolean).join(' ');
};
