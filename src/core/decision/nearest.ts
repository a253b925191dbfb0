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

/** Whether at least half of these needs are among those. */
const mostlyIn = (needs: readonly string[], wanted: readonly string[]): boolean =>
  2 * shared(needs, wanted) >= needs.length;

type Asked = Pick<Choice, 'must' | 'nice' | 'not'>;
type Result = Pick<Fit, 'id' | 'status'>;

const isOut = (tool: string, fits: readonly Result[]): boolean =>
  fits.some(({ id, status }) => id === tool && status === 'ruled-out');

/**
 * Whether a scenario is near a choice. Its tool is not ruled out, and it could do without all that the reader waved aside.
 * It has at least half of the reader's musts, or of the wishes where there is no must, and the reader wants at least half
 * of what it could not do without.
 */
const isNear = (
  { must: own, needs, tool }: Chosen,
  { must, nice, not = [] }: Asked,
  fits: readonly Result[],
): boolean =>
  !isOut(tool, fits) &&
  shared(own, not) === 0 &&
  mostlyIn(must.length > 0 ? must : nice, needs) &&
  mostlyIn(own, [...must, ...nice]) &&
  shared(needs, [...must, ...nice]) > 0;

/**
 * The best of some scenarios for a choice. The most musts in common decide, then the most needs in common, then whether it
 * chose the tool in first place, then the fewest needs of its own beside them, then the order given. Tools best first.
 */
const bestOf = <T extends Chosen>(
  scenarios: readonly T[],
  { must, nice }: Asked,
  fits: readonly Result[],
): T | undefined => {
  const ratings = (one: T): readonly number[] => [
    shared(one.must, must),
    shared(one.needs, [...must, ...nice]),
    Number(one.tool === fits[0]?.id),
    -one.needs.length,
  ];
  const difference = (a: readonly number[], b: readonly number[]): number =>
    b.map((rating, index) => rating - (a[index] ?? 0)).find((one) => one !== 0) ?? 0;
  return scenarios.toSorted((a, b) => difference(ratings(a), ratings(b)))[0];
};

/** The scenario that is nearest to a choice, of those that are near it. */
export const nearestScenario = <T extends Chosen>(
  scenarios: readonly T[],
  choice: Asked,
  fits: readonly Result[],
): T | undefined =>
  bestOf(
    scenarios.filter((one) => isNear(one, choice, fits)),
    choice,
    fits,
  );

/** The scenario with most in common with a choice, near or not, of those whose tool is left; undefined where none shares a need. */
export const closestScenario = <T extends Chosen>(
  scenarios: readonly T[],
  choice: Asked,
  fits: readonly Result[],
): T | undefined => {
  const wanted = [...choice.must, ...choice.nice];
  return bestOf(
    scenarios.filter(({ needs, tool }) => !isOut(tool, fits) && shared(needs, wanted) > 0),
    choice,
    fits,
  );
};

/** How a scenario differs from a choice. */
export interface Difference {
  /** What it could not do without and the reader did not choose. */
  readonly more: readonly string[];
  /** The reader's musts that it does not have, or the wishes where there is no must. */
  readonly less: readonly string[];
}

/** How a scenario differs from a choice, by ids of needs. */
export const differenceOf = ({ must: own, needs }: Chosen, { must, nice }: Asked): Difference => ({
  more: own.filter((need) => !must.includes(need) && !nice.includes(need)),
  less: (must.length > 0 ? must : nice).filter((need) => !needs.includes(need)),
});
