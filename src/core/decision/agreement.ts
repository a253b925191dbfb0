import { someNames } from './headline.ts';
import type { Fit } from './fit.ts';
import { fit } from './judge.ts';
import type { Judged, Need } from '../model.ts';
import { compareFits, rank } from './rank.ts';

/** A scenario replayed through the decision function. */
export interface Agreement {
  readonly must: readonly Need[];
  readonly nice: readonly Need[];
  /** All products, best first. */
  readonly ranked: readonly Fit[];
  /** Those that nothing but the name puts in order: one, or several that are level. */
  readonly recommended: readonly Fit[];
  /** The product that the scenario chose; undefined when it is not among those judged. */
  readonly chosen: Fit | undefined;
  /** True when the choice is among the recommended and not ruled out. */
  readonly agrees: boolean;
}

/** Judges the needs of a scenario for every product, exactly as the needs filter does: in the order of `needs`. */
export const replayScenario = (
  scenario: {
    readonly needs: Readonly<Record<'must' | 'nice', readonly { readonly id: string }[]>>;
    readonly tool: { readonly id: string };
  },
  needs: readonly Need[],
  products: readonly Judged[],
): Agreement => {
  const among = (wanted: readonly { readonly id: string }[]) =>
    needs.filter(({ id }) => wanted.some((other) => other.id === id));
  const [must, nice] = [among(scenario.needs.must), among(scenario.needs.nice)];
  const ranked = rank(products.map((product) => fit(product, { must, nice })));
  const first = ranked[0];
  const recommended = first ? ranked.filter((other) => compareFits(first, other) === 0) : [];
  const chosen = ranked.find(({ id }) => id === scenario.tool.id);
  const agrees = chosen !== undefined && chosen.status !== 'ruled-out' && recommended.includes(chosen);
  return { must, nice, ranked, recommended, chosen, agrees };
};

/** What the facts say, as one sentence. */
export const recommendationText = ({ recommended }: Pick<Agreement, 'recommended'>): string => {
  const names = someNames(recommended);
  const status = recommended[0]?.status;
  if (status === undefined || status === 'ruled-out')
    return 'According to the facts, no tool meets all the must-have needs.';
  if (status === 'cannot-say')
    return `According to the facts, nothing rules out ${names}, but at least one must-have need is unknown.`;
  const half = recommended[0]?.must.some(({ verdict }) => verdict === 'partly');
  const but = half ? ', though a must-have need is met only in part' : '';
  return recommended.length > 1 ? `According to the facts, ${names} tie${but}.` : `The facts recommend ${names}${but}.`;
};
