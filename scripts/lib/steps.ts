import { join } from 'node:path';
import { audit } from './audit.ts';
import { basePath } from './base-path.ts';
import { bin, node, ROOT } from './run.ts';
import { buildSmallSite } from './small-site.ts';
import { startWebServer } from './start-web-server.ts';
import { browserTests, IN_ONE_PROCESS, nodeTests, type Outcome } from './test-runs.ts';
import { missing, WEB_SERVERS, type WebServer } from './web-servers.ts';

export interface Step {
  /** What `--only=` calls it. */
  id: string;
  title: string;
  /** Takes long: only `npm run test:full` and `--only=` run it. */
  full?: boolean;
  run(): Promise<Outcome>;
}

let built: ReturnType<typeof buildSmallSite> | undefined;

/** The folder of the small site: built for the first step that asks for it, gone with this process. */
async function smallSite(): Promise<string> {
  built ??= buildSmallSite().then((site) => {
    process.on('exit', site.remove);
    return site;
  });
  return (await built).root;
}

/** The tests that read the small site find it by its folder. */
const siteEnv = async () => ({ SITE_ROOT: await smallSite() });

/** The browser tests against a real web server, with its configuration in `deploy/`. */
const browserTestsOn = (server: WebServer): Step => ({
  id: `e2e:${server.command}`,
  title: `browser tests, served by ${server.name}`,
  full: true,
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

async function lint(): Promise<Outcome> {
  const eslint = await node([bin('eslint'), '.', '--max-warnings', '0']);
  const prettier = await node([bin('prettier'), '--check', '--log-level', 'warn', '.']);
  return { code: eslint.code || prettier.code, output: eslint.output + prettier.output };
}

const buildOfSmallSite = (): Promise<Outcome> =>
  smallSite().then(
    () => ({ code: 0, output: '' }),
    (error: unknown) => ({ code: 1, output: String(error) }),
  );

/** Tests that need no built site, by the end of their names. */
const unitTests = (name: string) => [`tests/!(dist|e2e|a11y|growth|load|engines)/**/${name}`, `tests/${name}`];

/** Everything that the tests do, in its order: what is quick and what others build on comes first. */
export const STEPS: readonly Step[] = [
  { id: 'check', title: 'content check', run: () => node([join(ROOT, 'src', 'catalogue', 'check.ts')]) },
  { id: 'types', title: 'types', run: () => node([join(ROOT, 'scripts', 'astro.ts'), 'check']) },
  { id: 'lint', title: 'lint and format', run: lint },
  { id: 'audit', title: 'known vulnerabilities of dependencies', full: true, run: knownVulnerabilities },
  {
    id: 'unit',
    title: 'unit tests',
    run: () => nodeTests({}, unitTests('!(*.program).test.ts'), IN_ONE_PROCESS),
  },
  {
    id: 'programs',
    title: 'tests that start whole programs',
    run: () => nodeTests({}, unitTests('*.program.test.ts')),
  },
  { id: 'build', title: 'build', run: () => node([join(ROOT, 'scripts', 'build.ts')]) },
  { id: 'site', title: 'build of the small site', run: buildOfSmallSite },
  {
    id: 'dist',
    title: 'tests of the built sites',
    run: async () => nodeTests(await siteEnv(), ['tests/dist/**/*.test.ts']),
  },
  { id: 'e2e', title: 'browser tests', run: async () => browserTests(await siteEnv(), 'tests/e2e') },
  { id: 'access', title: 'every page, every mode', full: true, run: () => browserTests({}, 'tests/a11y') },
  {
    id: 'visual',
    title: 'screenshots of the small site',
    full: true,
    run: async () => browserTests(await siteEnv(), 'tests/visual'),
  },
  {
    id: 'hostile',
    title: 'hostile input, 2,000 values at every parameter',
    full: true,
    run: async () => browserTests({ ...HOSTILE, ...(await siteEnv()) }, 'hostile'),
  },
  ...WEB_SERVERS.map(browserTestsOn),
  {
    id: 'engines',
    title: 'main paths in Firefox and WebKit',
    full: true,
    run: async () => nodeTests(await siteEnv(), ['tests/engines/**/*.test.ts']),
  },
  {
    id: 'growth',
    title: 'four invented tools beside the real ones',
    full: true,
    run: () => nodeTests({}, ['tests/growth/**/*.test.ts']),
  },
  { id: 'load', title: 'deploys under load', full: true, run: () => nodeTests({}, ['tests/load/**/*.test.ts']) },
];
