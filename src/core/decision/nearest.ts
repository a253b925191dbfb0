import type { Choice } from './choice.ts';

/** A scenario as far as it is compared with a choice. */
export interface Chosen {
  /** Ids of its needs, musts and wishes alike. */
  readonly needs: readonly string[];
  /** Id of the tool that it chose. */
  readonly tool: string;
}

/**
 * The scenario whose needs overlap most with a choice: the most needs in common, then the fewest of its own beside them,
 * then one that chose the tool in first place, then the first given. Undefined where none has a need in common.
 */
export const nearestScenario = <T extends Chosen>(
  scenarios: readonly T[],
  { must, nice }: Pick<Choice, 'must' | 'nice'>,
  first: string | undefined,
): T | undefined => {
  const wanted = new Set([...must, ...nice]);
  const shared = ({ needs }: Chosen) => needs.filter((need) => wanted.has(need)).length;
  const rated = scenarios
    .filter((one) => shared(one) > 0)
    .toSorted(
      (a, b) =>
        shared(b) - shared(a) || a.needs.length - b.needs.length || Number(b.tool === first) - Number(a.tool === first),
    );
  return rated[0];
};
