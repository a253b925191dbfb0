import type { Fault, Path } from '../problem.ts';
import { isNewer, newestRelease } from '../releases.ts';
import { filesOf, type QualityRule } from './rule.ts';

const TOOL = 'content/tools/amberwick.mdx';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Fields that hold a day on which something was read or happened. */
const DAY_FIELDS = new Set(['date', 'on', 'updated', 'checked']);

/** Adds the days in some data to a list. A path is written for those alone: there are far more fields than days. */
const collectDays = (value: object, path: (string | number)[], days: { path: Path; day: string }[]): void => {
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    path.push(Array.isArray(value) ? Number(key) : key);
    if (typeof child === 'object' && child !== null) collectDays(child, path, days);
    else if (typeof child === 'string' && DAY_FIELDS.has(key) && DAY.test(child))
      days.push({ path: [...path], day: child });
    path.pop();
  }
};

const daysIn = (value: object): { path: Path; day: string }[] => {
  const days: { path: Path; day: string }[] = [];
  collectDays(value, [], days);
  return days;
};

/** Nothing can have been read tomorrow. */
export const noFutureDates: QualityRule = {
  kind: 'future-date',
  description: 'No date is later than today.',
  reads: [],
  bad: { [TOOL]: 'checked: {version: v3.2.0, on: 2099-01-01}' },
  good: { [TOOL]: 'checked: {version: v3.2.0, on: 2026-01-13}' },
  check: ({ files, today }) =>
    files.flatMap(({ file, data }) =>
      daysIn(data)
        .filter(({ day }) => day > today)
        .map(({ path, day }) => ({ file, path, message: `${day} is in the future`, fix: 'write a date up to today' })),
    ),
};

/** A fact cannot have been checked on a version that we do not know of. */
export const checkedVersions: QualityRule = {
  kind: 'checked-version',
  description: 'No fact was checked against a version newer than the newest release known.',
  reads: ['criteria'],
  bad: { [TOOL]: 'checked: {version: v9.0.0, on: 2026-01-12}' },
  good: { [TOOL]: 'checked: {version: v3.4.1, on: 2026-01-12}' },
  check: (scope) =>
    filesOf(scope, 'tools').flatMap(({ file, data }): Fault[] => {
      const newest = newestRelease(data, scope.content.criteria);
      if (newest === undefined) return [];
      const places: { path: Path; version: string | undefined }[] = [
        { path: ['checked', 'version'], version: data.checked?.version },
        ...Object.entries(data.facts ?? {}).flatMap(([id, fact]) =>
          fact.checked ? [{ path: ['facts', id, 'checked', 'version'], version: fact.checked.version }] : [],
        ),
      ];
      return places
        .filter(({ version }) => isNewer(version, newest))
        .map(({ path, version }) => ({
          file,
          path,
          message: `${version} is newer than the newest release known, ${newest}`,
          fix: 'correct the version, or update the fact of the criterion with the role newest-release',
        }));
    }),
};
