import type { Criterion, Fact, Tool } from './model.ts';

const DAY = 86_400_000;

/** How old a fact is on a given day. */
export interface Freshness {
  readonly ageDays: number;
  /** `due` from the day after the maximum age: it should be checked again. */
  readonly state: 'fresh' | 'due';
  /** The last day on which it counts as fresh, YYYY-MM-DD. */
  readonly until: string;
}

/** Age in whole days; `checkedOn` and `today` are YYYY-MM-DD, so no time zone can move them. */
export const freshness = (checkedOn: string, maxAgeDays: number, today: string): Freshness => {
  const checked = Date.parse(checkedOn);
  const ageDays = Math.round((Date.parse(today) - checked) / DAY);
  return {
    ageDays,
    state: ageDays > maxAgeDays ? 'due' : 'fresh',
    until: new Date(checked + maxAgeDays * DAY).toISOString().slice(0, 10),
  };
};

/** The age of a fact of a tool: its own day of checking, or the tool's. */
export const ageOf = (
  fact: Pick<Fact, 'checked'>,
  tool: Pick<Tool, 'checked'>,
  { maxAgeDays }: Pick<Criterion, 'maxAgeDays'>,
  today: string,
): Freshness => freshness((fact.checked ?? tool.checked).on, maxAgeDays, today);

/** How far a version is behind the newest release known to us, or that the newest is unknown. */
export type Behind =
  | {
      /** Tag of the newest release. */
      readonly newest: string;
      readonly level: 'major' | 'minor' | 'patch';
      /** Steps of that level, counted by their numbers. */
      readonly count: number;
    }
  /** The same numbers: what was checked came before the release of that number. */
  | { readonly newest: string; readonly level: 'pre-release' }
  | { readonly level: 'unknown' };

/** `2 minor versions behind v0.79.0`. */
export const behindWords = (gap: Behind): string => {
  if (gap.level === 'unknown') return 'newest release unknown';
  if (gap.level === 'pre-release') return `a pre-release before ${gap.newest}`;
  return `${gap.count} ${gap.level} ${gap.count === 1 ? 'version' : 'versions'} behind ${gap.newest}`;
};

/** A version with how far it is behind, where it does: `v0.77.1, 2 minor versions behind v0.79.0`. */
export const versionText = (version: string, gap?: Behind): string =>
  gap ? `${version}, ${behindWords(gap)}` : version;
