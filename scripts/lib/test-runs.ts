import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTestBrowser, installChromium } from './chromium.ts';
import { readNodeCounts, readPlaywrightCounts, type Counts } from './counts.ts';
import { bin, node, ROOT, type Finished } from './run.ts';

/** How a step ended; `counts` where it ran tests. */
export interface Outcome extends Finished {
  counts?: Counts | undefined;
  /** Why the step did nothing on this machine. */
  skipped?: string;
}

type Settings = Readonly<Record<string, string>>;

/** A step that ran no test has not shown anything. */
function judge(finished: Finished, counts: Counts | undefined): Outcome {
  if (!counts) return { ...finished, code: finished.code || 1, output: `${finished.output}The run did not finish.\n` };
  if (counts.passed + counts.failed + counts.skipped > 0) return { ...finished, counts };
  return { code: 1, output: `${finished.output}No test ran.\n`, counts: { ...counts, failed: 1 } };
}

/** Runs tests with a folder of their own, so that two runs on one machine share none. It stays where a test failed. */
async function withFolder(work: (folder: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'whichmesh-'));
  const outcome = await work(folder);
  if (outcome.code === 0) rmSync(folder, { recursive: true, force: true });
  return outcome;
}

/** Room for short-lived objects: in one process, hundreds of tests make many. Megabytes. */
const SEMI_SPACE = 64;

/** All files in one process, which reads the content and the modules once. */
export const IN_ONE_PROCESS = ['--test-isolation=none', `--max-semi-space-size=${SEMI_SPACE}`];

/** Runs test files of Node's own runner, each in a process of its own unless the options say otherwise. */
export const nodeTests = (env: Settings, patterns: readonly string[], options: readonly string[] = []) =>
  withFolder(async (folder) => {
    const file = join(folder, 'result.json');
    const reporters = [
      ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/lib/node-test-reporter.ts', `--test-reporter-destination=${file}`],
    ];
    // Hundreds of modules are then read without their types being taken out again: an eighth of a run.
    const modules = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node') };
    const finished = await node(['--test', ...options, ...reporters, ...patterns], { env: { ...modules, ...env } });
    return judge(finished, readNodeCounts(file));
  });

/** Runs test files of Playwright; installs a browser where there is none. */
export async function browserTests(env: Settings, ...files: string[]): Promise<Outcome> {
  const missing = findTestBrowser() ? '' : await installChromium();
  if (missing) return { code: 1, output: missing };
  return withFolder(async (folder) => {
    const file = join(folder, 'result.json');
    const own = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, TEST_RESULTS: join(folder, 'results') };
    const finished = await node([bin('@playwright/test', 'playwright'), 'test', ...files], { env: { ...own, ...env } });
    return judge(finished, readPlaywrightCounts(file));
  });
}
