/** Kinds of measures, in the order in which a page shows them. */
export const MEASURES = ['throughput', 'memory', 'processor', 'time'] as const;
export type Measure = (typeof MEASURES)[number];

const UNITS: readonly (readonly [unit: RegExp, measure: Measure])[] = [
  [/^[kKMGT]?bps$/, 'throughput'],
  [/^[KMG]i?B$/, 'memory'],
  [/CPU/, 'processor'],
  [/^[mµ]?s$/, 'time'],
];

/** A unit of each measure, for a message to an author. */
export const KNOWN_UNITS = 'a rate such as Mbps, memory such as MB or GiB, time such as ms, or a share such as % CPU';

/** What is counted in a unit; none for one that no chart knows, which the check of the content refuses. */
export const measureOf = (unit: string): Measure | undefined => UNITS.find(([pattern]) => pattern.test(unit))?.[1];
