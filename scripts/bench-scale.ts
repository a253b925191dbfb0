/**
 * `npm run bench:scale`: how the cost of a build grows with its content. Each size is made of whole real entries under
 * invented names in a temporary copy of the project, checked and built there, and the copy is removed. Prints a line as
 * soon as a size is done and writes the table into docs/scale.md at the end. Nothing is asserted: times depend on the
 * machine. `--sizes=tools:10,questions:1000` chooses how many are added to the real ones; then nothing is written.
 */
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventQuestions, inventTools } from './bench/invent.ts';
import { PROCESSOR } from './bench/machine.ts';
import { memoryOf } from './bench/memory.ts';
import { bytesBelow, filesBelow } from './lib/files.ts';
import { copyProject } from './lib/project-copy.ts';
import { ROOT } from './lib/run.ts';
import { getCatalogue } from '../src/catalogue/index.ts';

const INVENT = { tools: inventTools, questions: inventQuestions } as const;
type Kind = keyof typeof INVENT;

const SIZES = 'tools:0,tools:10,tools:100,tools:1000,questions:1000,questions:10000';
const DOCUMENT = join(ROOT, 'docs', 'scale.md');
/** The table is below this heading; what is above it is written by hand. */
const HEADING = '## Figures\n';
const HEAD =
  '| Content | Check | Build | Pages | Pages a second | Peak memory | Output | Search index | Heaviest page |';

interface Run {
  code: number;
  seconds: number;
  /** The most resident memory seen, looked at twice a second, in MB. */
  memory: number;
  output: string;
}

/** Runs a script of the project at `root`, which knows nothing of earlier builds although it shares their packages. */
const measure = (root: string, script: string): Promise<Run> =>
  new Promise((resolve) => {
    const start = performance.now();
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BUILD_CACHE: join(root, '.astro', 'kept') };
    const child = spawn(process.execPath, [script], { cwd: root, env });
    let [memory, output] = [0, ''];
    const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 500);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code: code ?? 1, seconds: (performance.now() - start) / 1000, memory, output });
    });
  });

const megabytes = (bytes: number, digits = 0): string => `${(bytes / 1e6).toFixed(digits)} MB`;

/** The page that weighs most, with its bytes in Brotli. */
const heaviest = (dist: string): string => {
  const pages = filesBelow(dist)
    .filter((file) => file.endsWith('.html.br'))
    .map((file) => ({ path: `/${file.replace('index.html.br', '')}`, size: statSync(join(dist, file)).size }));
  const [page] = pages.toSorted((a, b) => b.size - a.size);
  return page ? `\`${page.path}\`, ${(page.size / 1000).toFixed(0)} KB` : 'none';
};

/** The last words of a build that failed; they say why. */
const reason = (output: string): string => {
  const said = output.split('\n').filter((text) => /error|exceeded|memory/i.test(text) && !text.includes('WARN'));
  return (said.at(-1) ?? output.trim().split('\n').at(-1) ?? '').replaceAll('|', ' ').trim().slice(0, 120);
};

/** One line of the table: what `more` things of a kind cost beside the real ones, or why they do not build. */
async function line(kind: Kind, more: number): Promise<string> {
  const copy = copyProject();
  try {
    INVENT[kind](copy.root, more);
    const check = await measure(copy.root, 'src/catalogue/check.ts');
    const build = check.code === 0 ? await measure(copy.root, 'scripts/build.ts') : check;
    const content = `${getCatalogue(copy.root)[kind].length} ${kind}`;
    if (build.code !== 0) {
      console.error(build.output.slice(-3000));
      return `| ${content} | ${check.seconds.toFixed(1)} s | does not build, ${build.seconds.toFixed(0)} s: ${reason(build.output)} ${'|'.repeat(7)}`;
    }
    console.error(build.output.trim().split('\n').at(-1));
    const dist = join(copy.root, 'dist');
    const pages = filesBelow(dist).filter((file) => file.endsWith('.html')).length;
    const cells = [
      content,
      `${check.seconds.toFixed(1)} s`,
      `${build.seconds.toFixed(0)} s`,
      pages,
      (pages / build.seconds).toFixed(1),
      `${build.memory.toFixed(0)} MB`,
      megabytes(bytesBelow(dist)),
      megabytes(bytesBelow(join(dist, 'search')), 1),
      heaviest(dist),
    ];
    return `| ${cells.join(' | ')} |`;
  } finally {
    copy.remove();
  }
}

/** Where and when the figures were taken, in a sentence. */
const circumstances = (load: number): string => {
  const { model, cores } = PROCESSOR;
  const day = new Date().toISOString().slice(0, 10);
  return `Taken on ${day}: ${cores} cores of ${model}, Node ${process.version}, load ${load.toFixed(1)} before the first build.`;
};

const { sizes } = parseArgs({ options: { sizes: { type: 'string' } } }).values;
const wanted = (sizes ?? SIZES).split(',').map((size) => {
  const [kind = '', more = ''] = size.split(':');
  if (!(kind in INVENT) || !/^\d+$/.test(more))
    throw new Error(`"${size}": write tools:<number> or questions:<number>`);
  return { kind: kind as Kind, more: Number(more) };
});
const load = loadavg()[0] ?? NaN;
const table = [HEAD, HEAD.replaceAll(/[^|]+/g, ' --- ')];
console.log(table.join('\n'));
for (const { kind, more } of wanted) {
  table.push(await line(kind, more));
  console.log(table.at(-1));
}
if (sizes === undefined) {
  const byHand = (readFileSync(DOCUMENT, 'utf8').split(HEADING)[0] ?? '').trimEnd();
  writeFileSync(DOCUMENT, `${byHand}\n\n${HEADING}\n${circumstances(load)}\n\n${table.join('\n')}\n`);
}
