/**
 * `npm run mutate`: puts one small fault at a time into the files of `src/core/` and runs the tests that reach them. A
 * fault that no test notices survives. Writes `docs/mutation.md`; `--only=fit,rank` judges some files and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { filesBelow } from './lib/files.ts';
import { ROOT } from './lib/run.ts';
import { Examiner } from './mutation/examiner.ts';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';
import { mutationReport, type Survivor } from './mutation/report.ts';

const CORE = join(ROOT, 'src', 'core');
const DOCUMENT = join(ROOT, 'docs', 'mutation.md');
/** Tests of what the core computes. Those of the real content only say that it is as it was. */
const TESTS = ['core', 'features', 'layouts', 'site'];

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const tests = TESTS.flatMap((folder) =>
  filesBelow(join(ROOT, 'tests', folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => pathToFileURL(join(ROOT, 'tests', folder, file)).href),
);
const names = filesBelow(CORE)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => only?.split(',').includes(basename(name)) ?? true);
const faults = names.flatMap((name) =>
  mutantsOf(readFileSync(join(CORE, `${name}.ts`), 'utf8')).map((mutant) => ({ name, mutant })),
);

const survivors: Survivor[] = [];
const queue = faults.values();
const judge = async (name: string, mutant: Mutant, examiner: Examiner): Promise<void> => {
  const module = pathToFileURL(join(CORE, `${name}.ts`)).href;
  if (await examiner.notices({ module, text: mutant.text })) return;
  const { line, was, now } = mutant;
  survivors.push({ file: name, line, was, now });
  console.log(`${name}.ts:${line}  ${was}  became  ${now}`);
};
const work = async (): Promise<void> => {
  const examiner = new Examiner(tests);
  try {
    for (const { name, mutant } of queue) await judge(name, mutant, examiner);
  } finally {
    examiner.end();
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, work));

const order = (a: Survivor, b: Survivor): number => names.indexOf(a.file) - names.indexOf(b.file) || a.line - b.line;
if (!only) {
  const last = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(DOCUMENT, mutationReport({ count: faults.length, survivors: survivors.toSorted(order), today }, last));
}
const noticed = faults.length - survivors.length;
console.log(`${noticed} of ${faults.length} faults noticed (${Math.floor((noticed / faults.length) * 100)}%)`);
