import { readQuery } from '../query.ts';
import { isDay } from '../text/is-day.ts';

/** The day that a link to a decision carries, or what is wrong with it. */
export interface DayOfLink {
  /** YYYY-MM-DD; undefined where the link carries none that can be used. */
  readonly day?: string;
  /** The message about a day that cannot be used; empty if nothing is wrong. */
  readonly lost: string;
}

/** Enough characters to recognise what was written. */
const MAX_SHOWN = 40;

/** Reads `on=YYYY-MM-DD` of a link that was copied on a day up to `today`. Never throws. */
export const dayOfLink = (search: string, today: string): DayOfLink => {
  const written = [
    ...new Set(
      readQuery(search)
        .getAll('on')
        .map((text) => text.trim()),
    ),
  ];
  const [first, ...others] = written.filter((text) => text !== '');
  if (first === undefined) return { lost: '' };
  const shown = first.slice(0, MAX_SHOWN).toWellFormed();
  if (others.length > 0)
    return { lost: `This link names ${others.length + 1} days, so we cannot tell what has changed.` };
  if (!isDay(first)) return { lost: `This link names a day that we cannot read: “${shown}”.` };
  if (first > today) return { lost: `This link is of ${first}, and this page was built on ${today}, before that day.` };
  return { day: first, lost: '' };
};
