import type { Memory } from './memory.ts';

/** Whether a server has the required memory. */
export type SizingStatus = 'enough' | 'between' | 'below' | 'not-stated' | 'server-unknown';

export interface Sizing extends Memory {
  readonly status: SizingStatus;
  /** GB of the server. */
  readonly has: number | undefined;
}

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
