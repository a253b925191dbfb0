import type { Judged, Need } from '../../core/model.ts';
import { judgeNeed } from '../../core/decision/verdict.ts';
import type { Verdict } from '../../core/vocabulary.ts';

/** The products by their verdict on a need, each list in the order given. */
export const coverage = <T extends Judged>(
  need: Need,
  products: readonly T[],
): Readonly<Record<Verdict, readonly T[]>> => {
  const judged = products.map((product) => ({ product, verdict: judgeNeed(need, product).verdict }));
  const having = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).map(({ product }) => product);
  return { meets: having('meets'), partly: having('partly'), fails: having('fails'), unknown: having('unknown') };
};

/** How many of the needs come to each verdict for one product. */
export const tally = (needs: readonly Need[], product: Judged): Readonly<Record<Verdict, number>> => {
  const counts = { meets: 0, partly: 0, fails: 0, unknown: 0 };
  for (const need of needs) counts[judgeNeed(need, product).verdict] += 1;
  return counts;
};
