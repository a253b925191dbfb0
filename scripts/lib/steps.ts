import { join } from 'node:path';
import { FULL_STEPS } from './full-steps.ts';
import { bin, node, ROOT } from './run.ts';
import { siteEnv, smallSite, type Step } from './step.ts';
import { browserTests, IN_ONE_PROCESS, nodeTests, type Outcome } from './test-runs.ts';

async function formatAndWords(): Promise<Outcome> {
  const prettier = await node([bin('prettier'), '--check', '--log-level', 'warn', '.']);
  const english = await node([join(ROOT, 'scripts', 'check-english.ts')]);
  return { code: Math.max(prettier.code, english.code), output: prettier.output + english.output };
}

const buildOfSmallSite = (): Promise<Outcome> =>
  smallSite().then(
    () => ({ code: 0, output: '' }),
    (error: unknown) => ({ code: 1, output: String(error) }),
  );

const ASTRO = join(ROOT, 'scripts', 'astro.ts');
let typesAreWritten = false;

async function build(): Promise<Outcome> {
  const finished = await node([join(ROOT, 'scripts', 'build.ts')]);
  typesAreWritten = finished.code === 0;
  return finished;
}

/** A build of this run has written the types of the content: they are not written again. */
const types = (): Promise<Outcome> => node([ASTRO, 'check', ...(typesAreWritten ? ['--noSync'] : [])]);

/** Tests that need no built site, by the end of their names. */
const unitTests = (name: string) => [`tests/!(dist|e2e|a11y|growth|load|engines)/**/${name}`, `tests/${name}`];

/**
 * Everything that the tests do. What says soonest that something is wrong comes first, then what others build on, then what
 * takes long: as many go on side by side as there are processors.
 */
export const STEPS: readonly Step[] = [
  { id: 'check', title: 'content check', run: () => node([join(ROOT, 'src', 'catalogue', 'check.ts')]) },
  {
    id: 'unit',
    title: 'unit tests',
    run: () => nodeTests({}, unitTests('!(*.program).test.ts'), IN_ONE_PROCESS),
  },
  { id: 'site', title: 'build of the small site', run: buildOfSmallSite },
  { id: 'build', title: 'build', run: build },
  {
    id: 'e2e',
    title: 'browser tests',
    after: ['site'],
    // A browser often waits for the next word of its test: another step has room beside it.
    cores: 1,
    run: async () => browserTests(await siteEnv(), '--project=site', 'tests/e2e'),
  },
  {
    id: 'programs',
    title: 'tests that start whole programs',
    run: () => nodeTests({}, unitTests('*.program.test.ts')),
  },
  { id: 'format', title: 'format and plain English', run: formatAndWords },
  // Both read the types of the content in .astro/, and without a build one of them writes these.
  { id: 'types', title: 'types', after: ['build'], run: types },
  {
    id: 'lint',
    title: 'lint',
    after: ['build', 'types'],
    run: () => node([bin('eslint'), '.', '--max-warnings', '0']),
  },
  {
    id: 'real',
    title: 'browser tests of the real site',
    after: ['build'],
    run: () => browserTests({}, '--project=real', 'tests/e2e'),
  },
  {
    id: 'dist',
    title: 'tests of the built sites',
    after: ['build', 'site'],
    run: async () => nodeTests(await siteEnv(), ['tests/dist/**/*.test.ts'], IN_ONE_PROCESS),
  },
  ...FULL_STEPS,
];
