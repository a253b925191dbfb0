/**
 * `npm run mutate`: puts one small fault at a time into the files of `src/core/` and runs the tests that import them. A
 * fault that no test notices survives. Writes `docs/mutation.md`; `--only=fit,rank` runs some files and writes nothing.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { filesBelow } from './lib/files.ts';
import { mutantsOf, type Mutant } from './lib/mutants.ts';
import { mutationReport, type Survivor } from './lib/mutation-report.ts';
import { node, ROOT } from './lib/run.ts';

const CORE = join(ROOT, 'src', 'core');
const DOCUMENT = join(ROOT, 'docs', 'mutation.md');
/** A fault that makes a test run longer than this is a loop without end, and so noticed. Milliseconds. */
const PATIENCE = 60_000;

const tests = ['core', 'features'].flatMap((folder) =>
  filesBelow(join(ROOT, 'tests', folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(ROOT, 'tests', folder, file)),
);
const texts = new Map(tests.map((file) => [file, readFileSync(file, 'utf8')]));

/** Tests of a file: its own first, then the others that import it. */
const testsOf = (name: string): string[] =>
  tests
    .filter((file) => texts.get(file)?.includes(`src/core/${name}.ts'`))
    .toSorted(
      (a, b) =>
        Number(basename(b) === `${basename(name)}.test.ts`) - Number(basename(a) === `${basename(name)}.test.ts`),
    );

/** Whether the tests notice a fault. */
const noticed = async (name: string, mutant: Mutant, folder: string, index: number): Promise<boolean> => {
  const text = join(folder, `${basename(name)}-${index}.ts`);
  writeFileSync(text, mutant.text);
  const env = { MUTANT_OF: pathToFileURL(join(CORE, `${name}.ts`)).href, MUTANT_TEXT: text };
  for (const file of testsOf(name)) {
    const options = ['--import', './scripts/lib/mutant-hook.ts', '--test-reporter=dot', `--test-timeout=${PATIENCE}`];
    const { code } = await node([...options, file], { env });
    if (code !== 0) return true;
  }
  return false;
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const names = filesBelow(CORE)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => only?.split(',').includes(basename(name)) ?? true);
const folder = mkdtempSync(join(tmpdir(), 'whichmesh-mutants-'));
const limit = pLimit(availableParallelism());
const survivors: Survivor[] = [];
let count = 0;
try {
  for (const name of names) {
    const mutants = mutantsOf(readFileSync(join(CORE, `${name}.ts`), 'utf8'));
    const results = await Promise.all(
      mutants.map((mutant, index) => limit(() => noticed(name, mutant, folder, index))),
    );
    const alive = mutants.filter((_, index) => !results[index]);
    survivors.push(...alive.map(({ line, was, now }) => ({ file: name, line, was, now })));
    count += mutants.length;
    console.log(`${name}: ${mutants.length - alive.length} of ${mutants.length} faults noticed`);
    for (const { line, was, now } of alive) console.log(`  ${name}.ts:${line}  ${was}  became  ${now}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!only)
  writeFileSync(DOCUMENT, mutationReport(count, survivors, existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : ''));
console.log(
  `${count - survivors.length} of ${count} faults noticed (${Math.floor(((count - survivors.length) / count) * 100)}%)`,
);
