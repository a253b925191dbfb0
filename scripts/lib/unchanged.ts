import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  'BUILD_EFFORT',
  'NODE_ENV',
  'NODE_OPTIONS',
] as const;

/** What no build reads: results, what others keep, and the tests. */
const NO_INPUT = /^(?:\.astro|\.git|dist|node_modules|playwright-report|test-results|tests|deploy\/built)(?:\/|$)/;
/** Where the site of a project is. */
export const distOf = (root: string): string => join(root, 'dist');

/** Where a build makes the next one: on the same file system, so that it takes the place of the last one at once. */
export const draftOf = (root: string): string => join(root, '.astro', 'dist');

/** One file after the other: a site of a thousand tools is larger than the memory that its build may take. */
function* partsOf(root: string, files: readonly string[]): Generator<string | Uint8Array> {
  for (const file of files) {
    yield file;
    yield readFileSync(join(root, file));
  }
}
const hashOf = (root: string, files = filesBelow(root)): string => hash(partsOf(root, files));

/** Everything that the site is made from: the files of the project, its settings, the day, and Node. */
const inputsOf = (root: string, environment: NodeJS.ProcessEnv, day: string): string => {
  const settings = SETTINGS.map((name) => environment[name] ?? '');
  return hash([...settings, day, JSON.stringify(process.versions), hashOf(root, filesBelow(root, NO_INPUT))]);
};

/** What a build leaves behind for others: a site, and what the configurations of servers include. */
const resultsOf = (root: string, dist: string): string => hash([hashOf(dist), hashOf(join(root, 'deploy', 'built'))]);

/** The file that exists as long as the site of a project is whole: it goes before another site comes, and is written after it. */
export const markOf = (root: string): string => join(root, '.astro', 'built');

/** Says of the project at `root` whether its last build still holds, and puts the next one into its place. */
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
      return readFileSync(this.#file, 'utf8') === this.#mark(distOf(this.#root));
    } catch {
      return false;
    }
  }

  /** Notes that a build has ended well, and puts its site into the place of the last one, which was whole until now. */
  replace(draft: string): void {
    const [dist, mark] = [distOf(this.#root), this.#mark(draft)];
    const before = `${draft}-before`;
    rmSync(before, { recursive: true, force: true });
    rmSync(this.#file, { force: true });
    if (existsSync(dist)) renameSync(dist, before);
    renameSync(draft, dist);
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, mark);
    rmSync(before, { recursive: true, force: true });
  }

  #mark(dist: string): string {
    return `${this.#inputs} ${resultsOf(this.#root, dist)}`;
  }
}
