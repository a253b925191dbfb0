import { isCalendarDay } from './schemas/text.ts';

/** The days that a build goes by, YYYY-MM-DD. */
export interface BuildDays {
  /** The day that the pages name, and that ages are counted to. `BUILD_DATE` fixes it. */
  readonly shown: string;
  /** The day by the clock: no date in the content may be later, whatever day the pages are built for. */
  readonly real: string;
}

/** Reads the days of a build; an empty `fixed` is none. Throws on one that no calendar has. */
export const buildDays = (fixed: string | undefined, now: Date): BuildDays => {
  if (fixed && !isCalendarDay(fixed)) throw new Error(`BUILD_DATE must be a date such as 2026-11-22, not "${fixed}".`);
  const real = now.toISOString().slice(0, 10);
  return { shown: fixed || real, real };
};
