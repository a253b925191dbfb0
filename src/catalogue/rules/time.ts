import type { Fault, Path } from '../problem.ts';
import { isNewer, newestRelease } from '../releases.ts';
import { filesOf, type QualityRule } from './rule.ts';

const TOOL = 'content/tools/amberwick.mdx';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Fields that hold a day on which something was read or happened. */
const DAY_FIELDS = new Set(['date', 'on', 'updated', 'checked']);

const daysIn = (value: unknown, path: Path): { path: Path; day: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof child === 'string') return DAY_FIELDS.has(key) && DAY.test(child) ? [{ path: at, day: child }] : [];
    return daysIn(child, at);
  });
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
      daysIn(data, [])
        .filter(({ day }) => day > today)
        .map(({ path, day }) => ({ file, path, message: `${day} is in the future`, fix: 'write the day it was read' })),
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
          fix: 'correct the version, or update the row that tells the newest release',
        }));
    }),
};
