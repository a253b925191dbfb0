import type { Criterion, Fact, Tool } from '../../core/model.ts';
import type { Role } from '../../core/vocabulary.ts';
import type { Range } from '../../core/text/quantity.ts';
import { reportedText } from '../../core/text/words.ts';

/** What is said about the memory of a tool's server, in GB. */
export interface Memory {
  /** The minimum that its vendor states; undefined if it states none. */
  readonly stated: Range | undefined;
  /** What the field report said, in its words and unit. */
  readonly reported: string | undefined;
  /** What our lab measured, in words, if nothing is stated. */
  readonly measured?: string | undefined;
}

/** Whether a server has the required memory. */
export type SizingStatus = 'enough' | 'between' | 'below' | 'not-stated' | 'server-unknown';

export interface Sizing extends Memory {
  readonly status: SizingStatus;
  /** GB of the server. */
  readonly has: number | undefined;
}

/** Reads what is stated and reported from a fact of a quantity in GB. */
export const memoryOf = (fact: Fact | undefined): Memory => {
  const value = fact?.value;
  const quantity = typeof value === 'object' && 'unit' in value ? value : undefined;
  const stated = quantity && { min: quantity.min ?? 0, max: quantity.max };
  const reported = fact?.reported && reportedText(fact.reported.value);
  return { stated, reported, ...(!stated && fact?.measured && { measured: fact.measured.text }) };
};

/** Compares the memory of a server, in GB, with what is stated. Without a stated minimum nothing is enough for certain, whatever was reported. */
export const sizingOf = (memory: Memory, has: number | undefined): Sizing => {
  const { stated } = memory;
  const judge = (): SizingStatus => {
    if (!stated) return 'not-stated';
    if (has === undefined) return 'server-unknown';
    if (has < stated.min) return 'below';
    return has >= (stated.max ?? Infinity) ? 'enough' : 'between';
  };
  return { ...memory, has, status: judge() };
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
