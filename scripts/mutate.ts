/**
 * `npm run mutate`: puts one small fault at a time into what computes and runs the tests that reach it. A
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

const SRC = join(ROOT, 'src');
/** What computes: all of `core/`, and where old addresses lead. */
const JUDGED = [...filesBelow(join(SRC, 'core')).map((file) => `core/${file}`), 'catalogue/redirects.ts'];
const DOCUMENT = join(ROOT, 'docs', 'mutation.md');
/** Tests of what computes. Those of the real content only say that it is as it was. */
const TESTS = ['core', 'features', 'layouts', 'site', 'catalogue/redirects.test.ts'];

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const tests = filesBelow(join(ROOT, 'tests'))
  .filter((file) => file.endsWith('.test.ts') && TESTS.some((place) => file === place || file.startsWith(`${place}/`)))
  .map((file) => pathToFileURL(join(ROOT, 'tests', file)).href);
const names = JUDGED.map((file) => file.replace(/\.ts$/, '')).filter(
  (name) => only?.split(',').includes(basename(name)) ?? true,
);
const faults = names.flatMap((name) =>
  mutantsOf(readFileSync(join(SRC, `${name}.ts`), 'utf8')).map((mutant) => ({ name, mutant })),
);

const survivors: Survivor[] = [];
const queue = faults.values();
const judge = async (name: string, mutant: Mutant, examiner: Examiner): Promise<void> => {
  const module = pathToFileURL(join(SRC, `${name}.ts`)).href;
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
