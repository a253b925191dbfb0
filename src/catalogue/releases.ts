import { coerce, gt, type SemVer } from 'semver';
import type { Behind } from '../core/freshness.ts';
import type { Criterion, Fact, Tool } from '../core/model.ts';

/** The criterion with the newest release of each tool. */
const newestRow = (criteria: readonly Criterion[]): Criterion | undefined =>
  criteria.find((criterion) => criterion.kind === 'version' && criterion.role === 'newest-release');

/** The newest release of a tool known to the content: the fact of the criterion with that role. */
export const newestRelease = (
  tool: { readonly facts?: Readonly<Record<string, Pick<Fact, 'value'> | undefined>> },
  criteria: readonly Criterion[],
): string | undefined => {
  const row = newestRow(criteria);
  const value: Fact['value'] | undefined = row && tool.facts?.[row.id]?.value;
  return typeof value === 'object' && 'tag' in value ? value.tag : undefined;
};

/** A tag as a version that can be compared, pre-releases as such; null for what is none. */
export const versionOf = (tag: string | undefined): SemVer | null => coerce(tag, { includePrerelease: true });

/** True when release `a` came after release `b`; anything that is not a version is not. */
export const isNewer = (a: string | undefined, b: string): boolean => {
  const [left, right] = [versionOf(a), versionOf(b)];
  return left !== null && right !== null && gt(left, right);
};

/**
 * How far the version that a tool was checked for is behind the newest release known. Undefined if it is that one, or
 * if no criterion asks for it.
 */
export const behind = (tool: Pick<Tool, 'checked' | 'facts'>, criteria: readonly Criterion[]): Behind | undefined => {
  const newest = newestRelease(tool, criteria);
  if (newest === undefined) return newestRow(criteria) && { level: 'unknown' };
  const [have, want] = [versionOf(tool.checked.version), versionOf(newest)];
  if (have === null || want === null || !gt(want, have)) return undefined;
  const level = (['major', 'minor', 'patch'] as const).find((name) => want[name] !== have[name]);
  return level ? { newest, level, count: want[level] - have[level] } : { newest, level: 'pre-release' };
};
