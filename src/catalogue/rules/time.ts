import type { ContentFile } from '../layout.ts';
import type { Path, Problem } from '../problem.ts';
import { isNewer, newestRelease } from '../releases.ts';
import type { QualityRule } from './rule.ts';

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
  name: 'no-future-dates',
  description: 'No date lies after today.',
  reads: [],
  check: ({ files, today }) =>
    files.flatMap(({ file, data }) =>
      daysIn(data, [])
        .filter(({ day }) => day > today)
        .map(({ path, day }) => ({ file, path, message: `${day} is in the future`, fix: 'write the day it was read' })),
    ),
};

/** A fact cannot have been checked on a version that we do not know of. */
export const checkedVersions: QualityRule = {
  name: 'checked-versions',
  description: 'No fact was checked against a version newer than the newest release known.',
  reads: ['criteria'],
  check: ({ files, content }) =>
    (files.filter(({ kind }) => kind === 'tools') as ContentFile<'tools'>[]).flatMap(({ file, data }): Problem[] => {
      const newest = newestRelease(data, content.criteria);
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
