import { audit } from './audit.ts';
import { basePath } from './base-path.ts';
import { startWebServer } from './start-web-server.ts';
import { siteEnv, smallSite, type Step } from './step.ts';
import { browserTests, nodeTests, type Outcome } from './test-runs.ts';
import { missing, WEB_SERVERS, type WebServer } from './web-servers.ts';

/** As many processors as the browser tests keep busy; see `workers` in playwright.config.ts. */
const BROWSERS = 2;
/** More than a machine has: nothing is to disturb what is measured. */
const ALONE = Infinity;

/** The browser tests against a real web server, with its configuration in `deploy/`. */
const browserTestsOn = (server: WebServer): Step => ({
  id: `e2e:${server.command}`,
  title: `browser tests, served by ${server.name}`,
  full: true,
  cores: BROWSERS,
  async run() {
    const skipped = missing(server) || (basePath() !== '/' && 'the configurations are for a site of its own');
    if (skipped) return { code: 0, output: '', skipped };
    const site = await smallSite();
    const running = await startWebServer(server, { site });
    try {
      return await browserTests({ SITE_ROOT: site, TEST_URL: `${running.origin}/` }, '--project=site');
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

/** What takes long: only `npm run test:full` and `--only=` do it. */
export const FULL_STEPS: readonly Step[] = [
  { id: 'audit', title: 'known vulnerabilities of dependencies', full: true, run: knownVulnerabilities },
  {
    id: 'access',
    title: 'every page, every mode',
    full: true,
    after: ['build'],
    cores: BROWSERS,
    run: () => browserTests({}, 'tests/a11y'),
  },
  {
    id: 'visual',
    title: 'screenshots of the small site',
    full: true,
    cores: BROWSERS,
    run: async () => browserTests(await siteEnv(), 'tests/visual'),
  },
  {
    id: 'hostile',
    title: 'hostile input, 2,000 values at every parameter',
    full: true,
    cores: BROWSERS,
    run: async () => browserTests({ ...HOSTILE, ...(await siteEnv()) }, 'hostile'),
  },
  ...WEB_SERVERS.map(browserTestsOn),
  {
    id: 'engines',
    title: 'main paths in Firefox and WebKit',
    full: true,
    cores: BROWSERS,
    run: async () => nodeTests(await siteEnv(), ['tests/engines/**/*.test.ts']),
  },
  {
    id: 'growth',
    title: 'four invented tools beside the real ones',
    full: true,
    // It runs steps of its own, side by side like these.
    cores: ALONE,
    run: () => nodeTests({}, ['tests/growth/**/*.test.ts']),
  },
  {
    id: 'load',
    title: 'deploys under load',
    full: true,
    after: ['build'],
    cores: ALONE,
    run: () => nodeTests({}, ['tests/load/**/*.test.ts']),
  },
];
