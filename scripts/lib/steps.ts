import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from './audit.ts';
import { basePath } from './base-path.ts';
import { findChromium, installChromium } from './chromium.ts';
import { readNodeCounts, readPlaywrightCounts, type Counts } from './counts.ts';
import { withFixedBuild } from './fixed-day.ts';
import { bin, node, ROOT, type Finished } from './run.ts';
import { startWebServer } from './start-web-server.ts';
import { missing, WEB_SERVERS, type WebServer } from './web-servers.ts';

/** How a step ended; `counts` where it ran tests. */
export interface Outcome extends Finished {
  counts?: Counts | undefined;
  /** Why the step did nothing on this machine. */
  skipped?: string;
}

export interface Step {
  /** What `--only=` calls it. */
  id: string;
  title: string;
  /** Takes long: only `npm run test:full` and `--only=` run it. */
  full?: boolean;
  run(): Promise<Outcome>;
}

/** A step that ran no test has not shown anything. */
function judge(finished: Finished, counts: Counts | undefined): Outcome {
  if (!counts) return { ...finished, code: finished.code || 1, output: `${finished.output}The run did not finish.\n` };
  if (counts.passed + counts.failed + counts.skipped > 0) return { ...finished, counts };
  return { code: 1, output: `${finished.output}No test ran.\n`, counts: { ...counts, failed: 1 } };
}

/** Runs `work` with a path for a result file that is gone afterwards. */
async function withResultFile<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'whichmesh-'));
  try {
    return await work(join(folder, 'result.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const nodeTests = (...patterns: string[]) =>
  withResultFile(async (file) => {
    const reporters = [
      ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./scripts/lib/node-test-reporter.ts', `--test-reporter-destination=${file}`],
    ];
    const finished = await node(['--test', ...reporters, ...patterns]);
    return judge(finished, readNodeCounts(file));
  });

async function browserTests(settings: Record<string, string> = {}, ...files: string[]): Promise<Outcome> {
  const missing = findChromium() ? '' : await installChromium();
  if (missing) return { code: 1, output: missing };
  return withResultFile(async (file) => {
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...settings };
    const finished = await node([bin('@playwright/test', 'playwright'), 'test', ...files], { env });
    return judge(finished, readPlaywrightCounts(file));
  });
}

/** The browser tests against a real web server, with its configuration in `deploy/`. */
const browserTestsOn = (server: WebServer): Step => ({
  id: `e2e:${server.command}`,
  title: `browser tests, served by ${server.name}`,
  full: true,
  async run() {
    const skipped = missing(server) || (basePath() !== '/' && 'the configurations are for a site of its own');
    if (skipped) return { code: 0, output: '', skipped };
    const running = await startWebServer(server);
    try {
      return await browserTests({ TEST_URL: `${running.origin}/` }, 'tests/e2e');
    } finally {
      await running.stop();
    }
  },
});

/** More values than `npm test` throws: 2,000 at every parameter, hash and stored value of every island. */
const HOSTILE = { HOSTILE_STARTS: '2000', HOSTILE_LOADS: '50' };

async function knownVulnerabilities(): Promise<Outcome> {
  const answer = await audit();
  if ('unanswered' in answer) return { code: 0, output: '', skipped: answer.unanswered };
  return { code: answer.found.length > 0 ? 1 : 0, output: answer.found.join('\n') };
}

async function lint(): Promise<Outcome> {
  const eslint = await node([bin('eslint'), '.', '--max-warnings', '0']);
  const prettier = await node([bin('prettier'), '--check', '--log-level', 'warn', '.']);
  return { code: eslint.code || prettier.code, output: eslint.output + prettier.output };
}

/** Everything that the tests do, in its order: what is quick and what others build on comes first. */
export const STEPS: readonly Step[] = [
  { id: 'check', title: 'content check', run: () => node([join(ROOT, 'src', 'catalogue', 'check.ts')]) },
  { id: 'types', title: 'types', run: () => node([join(ROOT, 'scripts', 'astro.ts'), 'check']) },
  { id: 'lint', title: 'lint and format', run: lint },
  { id: 'audit', title: 'known vulnerabilities of dependencies', full: true, run: knownVulnerabilities },
  {
    id: 'unit',
    title: 'unit tests',
    run: () => nodeTests('tests/!(dist|e2e|a11y|load|engines)/**/*.test.ts', 'tests/*.test.ts'),
  },
  { id: 'build', title: 'build', run: () => node([join(ROOT, 'scripts', 'build.ts')]) },
  { id: 'dist', title: 'tests of the built site', run: () => nodeTests('tests/dist/**/*.test.ts') },
  { id: 'e2e', title: 'browser tests', run: () => browserTests({}, 'tests/e2e') },
  { id: 'access', title: 'every page, every mode', full: true, run: () => browserTests({}, 'tests/a11y') },
  {
    id: 'visual',
    title: 'screenshots, as of a fixed day',
    full: true,
    run: () => withFixedBuild((url) => browserTests({ TEST_URL: url }, 'tests/visual')),
  },
  {
    id: 'hostile',
    title: 'hostile input, 2,000 values at every parameter',
    full: true,
    run: () => browserTests(HOSTILE, 'hostile'),
  },
  ...WEB_SERVERS.map(browserTestsOn),
  {
    id: 'engines',
    title: 'main paths in Firefox and WebKit',
    full: true,
    run: () => nodeTests('tests/engines/**/*.test.ts'),
  },
  { id: 'load', title: 'deploys under load', full: true, run: () => nodeTests('tests/load/**/*.test.ts') },
];
