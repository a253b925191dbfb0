import { existsSync, readFileSync } from 'node:fs';

/** How many tests a step ran, and how they ended. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Why tests were skipped, where they say so. */
  reasons?: readonly string[];
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** The last line of a test run. */
export const summary = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** What `node-test-reporter.ts` wrote. A run that died before its end wrote nothing. */
export const readNodeCounts = (file: string) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : undefined;

/** What Playwright's JSON reporter wrote. A test that passed only when repeated has failed. */
export function readPlaywrightCounts(file: string): Counts | undefined {
  if (!existsSync(file)) return undefined;
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: Record<string, number | undefined> };
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
