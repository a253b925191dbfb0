import type { Choice } from './choice.ts';
import type { Fit } from './fit.ts';

/** A scenario as far as it is compared with a choice. */
export interface Chosen {
  /** Ids of the needs that its deployment could not do without. */
  readonly must: readonly string[];
  /** Ids of all its needs, must-haves and nice-to-haves. */
  readonly needs: readonly string[];
  /** Id of the tool that it chose. */
  readonly tool: string;
}

/** How many of these needs are among those. */
const shared = (needs: readonly string[], wanted: readonly string[]): number =>
  needs.filter((need) => wanted.includes(need)).length;

/**
 * The scenario that is nearest to a choice, of those that share a need with it. One whose tool the choice leaves comes
 * before one whose tool it rules out, and one that could not do without what the reader waved aside after all others. Then
 * the most musts in common decide, then the most needs in common, then whether it
 * chose the tool in first place, then the fewest needs of its own beside them, then the order given. Tools best first.
 */
export const nearestScenario = <T extends Chosen>(
  scenarios: readonly T[],
  { must, nice, not = [] }: Pick<Choice, 'must' | 'nice' | 'not'>,
  fits: readonly Pick<Fit, 'id' | 'status'>[],
): T | undefined => {
  const wanted = [...must, ...nice];
  const out = new Set(fits.flatMap(({ id, status }) => (status === 'ruled-out' ? [id] : [])));
  const ratings = (one: T): readonly number[] => [
    Number(!out.has(one.tool)),
    -shared(one.must, not),
    shared(one.must, must),
    shared(one.needs, wanted),
    Number(one.tool === fits[0]?.id),
    -one.needs.length,
  ];
  const difference = (a: readonly number[], b: readonly number[]): number =>
    b.map((rating, index) => rating - (a[index] ?? 0)).find((one) => one !== 0) ?? 0;
  return scenarios
    .filter((one) => shared(one.needs, wanted) > 0)
    .toSorted((a, b) => difference(ratings(a), ratings(b)))[0];
};
