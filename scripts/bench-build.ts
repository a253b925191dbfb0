/**
 * `npm run bench:build`: how long a first and a second build, the unit tests and the whole suite take. Prints a line as soon
 * as each is done, and writes `docs/build.md` at the end. The builds are made in a copy of the project, which knows nothing
 * of earlier ones. Nothing is asserted: times depend on the machine. `--only=cold,warm` does some and writes nothing.
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDocument } from './bench/document.ts';
import { PROCESSOR } from './bench/machine.ts';
import { copyProject } from './lib/project-copy.ts';
import { node, ROOT } from './lib/run.ts';

const DOCUMENT = join(ROOT, 'docs', 'build.md');

const copy = copyProject();
process.on('exit', copy.remove);
// The copy shares the packages of the project, and would share what its builds kept there.
const env = { BUILD_CACHE: join(copy.root, '.astro', 'kept') };
const build = (...options: string[]) => node([join(copy.root, 'scripts', 'build.ts'), ...options], { env });
const test = (...options: string[]) => node([join(ROOT, 'scripts', 'test.ts'), ...options]);

/** What is measured, in the order in which one builds on the other. */
const MEASURED = {
  cold: { title: 'First build', run: () => build() },
  kept: { title: 'The same again, with all pages rendered (`--again`)', run: () => build('--again') },
  warm: { title: 'The same again, nothing changed', run: () => build() },
  unit: { title: 'Unit tests (`npm run unit`)', run: () => test('--only=unit') },
  suite: { title: 'Whole suite (`npm test`)', run: () => test() },
} as const;

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const wanted = Object.entries(MEASURED).filter(([id]) => only?.split(',').includes(id) ?? true);

const rows: string[] = [];
for (const [, { title, run }] of wanted) {
  const load = loadavg()[0]?.toFixed(1);
  const start = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  console.log(`${title}: ${seconds} s, load before ${load} (${last})`);
  if (code !== 0) throw new Error(output);
  rows.push(`| ${title} | ${seconds} s | ${load} | ${last} |`);
}

const text = `# How long a build and the tests take

Written by \`npm run bench:build\` on ${new Date().toISOString().slice(0, 10)} on ${PROCESSOR.cores} cores of
${PROCESSOR.model}, Node ${process.version}.
A load above 0.5 before a run says that something else ran beside it.

| What | Time | Load before | Last line |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
if (!only) await writeDocument(DOCUMENT, text);
