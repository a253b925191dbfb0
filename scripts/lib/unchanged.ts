import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hash } from '../../integrations/cache.ts';
import { filesBelow } from './files.ts';

/** Settings of a build that come from the environment. A test compares them with what the code reads. */
export const SETTINGS = [
  'SITE_URL',
  'BASE_PATH',
  'BUILD_DATE',
  'REPOSITORY_URL',
  'BUILD_CACHE',
  'NODE_ENV',
  'NODE_OPTIONS',
] as const;

/** What no build reads: results, what others keep, and the tests. */
const NO_INPUT = /^(?:\.astro|\.git|dist|node_modules|playwright-report|test-results|tests|deploy\/built)(?:\/|$)/;
/** What a build leaves behind for others. */
const RESULTS = ['dist', 'deploy/built'] as const;

const hashOf = (root: string, files: readonly string[]): string =>
  hash(files.flatMap((file) => [file, readFileSync(join(root, file))]));

/** Everything that the site is made from: the files of the project, its settings, the day, and Node. */
const inputsOf = (root: string, environment: NodeJS.ProcessEnv, day: string): string => {
  const settings = SETTINGS.map((name) => environment[name] ?? '');
  const files = filesBelow(root, NO_INPUT);
  return hash([...settings, day, JSON.stringify(process.versions), hashOf(root, files)]);
};

const resultsOf = (root: string): string =>
  hash(RESULTS.map((folder) => hashOf(join(root, folder), filesBelow(join(root, folder)))));

/** The file that exists as long as the built site of a project is whole: a build removes it first and writes it last. */
export const markOf = (root: string): string => join(root, '.astro', 'built');

/** Says of the project at `root` whether its last build still holds. */
export class LastBuild {
  readonly #root: string;
  readonly #file: string;
  readonly #inputs: string;

  /** `day` is today, which pages name. Reads the project as it is now: make it before a build begins. */
  constructor(root: string, environment: NodeJS.ProcessEnv, day: string) {
    this.#root = root;
    this.#file = markOf(root);
    this.#inputs = inputsOf(root, environment, day);
  }

  /** True if a build would change nothing in what the last one wrote. */
  get holds(): boolean {
    try {
      return readFileSync(this.#file, 'utf8') === `${this.#inputs} ${resultsOf(this.#root)}`;
    } catch {
      return false;
    }
  }

  /** Notes that a build begins: until it ends well, the last one holds no longer. */
  forget(): void {
    rmSync(this.#file, { force: true });
  }

  /** Notes that a build has ended well. */
  remember(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${this.#inputs} ${resultsOf(this.#root)}`);
  }
}
