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
