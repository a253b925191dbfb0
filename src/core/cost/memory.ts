import type { Criterion, Fact, Tool } from '../model.ts';
import type { Role } from '../vocabulary.ts';
import type { Range } from '../text/quantity.ts';
import { reportedText } from '../text/words.ts';

/** What is said about the memory of a tool's server, in GB. */
export interface Memory {
  /** The minimum that its vendor states; undefined if it states none. */
  readonly stated: Range | undefined;
  /** What the field report said, in its words and unit. */
  readonly reported: string | undefined;
  /** What our lab measured, in words, if nothing is stated. */
  readonly measured?: string | undefined;
}

/** Reads what is stated and reported from a fact of a quantity in GB. */
export const memoryOf = (fact: Fact | undefined): Memory => {
  const value = fact?.value;
  const quantity = typeof value === 'object' && 'unit' in value ? value : undefined;
  const stated = quantity && { min: quantity.min ?? 0, max: quantity.max };
  const reported = fact?.reported && reportedText(fact.reported.value);
  return { stated, reported, ...(!stated && fact?.measured && { measured: fact.measured.text }) };
};

/** The criterion that has a role, where the content marks one. */
export const criterionOf = (criteria: readonly Criterion[], role: Role): Criterion | undefined =>
  criteria.find((criterion) => 'role' in criterion && criterion.role === role);

/** The most memory that a tool asks for, in GB; 0 if none states any. */
export const mostStated = (tools: readonly Pick<Tool, 'facts'>[], criterion: Criterion | undefined): number =>
  Math.max(
    0,
    ...tools
      .map(({ facts }) => memoryOf(criterion && facts[criterion.id]).stated)
      .map((range) => range?.max ?? range?.min ?? 0),
  );
