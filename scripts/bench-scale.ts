/**
 * `npm run bench:scale`: how the cost of a build grows with its content. Each size is made of whole real entries under
 * invented names in a temporary copy of the project, checked and built there, and the copy is removed. Prints a line as
 * soon as a size is done and writes the table into docs/scale.md at the end. Nothing is asserted: times depend on the
 * machine. `--sizes=tools:10,questions:1000` chooses how many are added to the real ones; then nothing is written.
 */
import { readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDocument } from './bench/document.ts';
import { inventQuestions, inventTools } from './bench/invent.ts';
import { PROCESSOR } from './bench/machine.ts';
import { measured, stopWithUs, type Run } from './bench/measured.ts';
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
  '| Content | Check | Build | Processor | Pages | Pages a second | Peak memory | Output | Search index | Heaviest page |';

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

/** A figure in words; of every size but the first, how many times that of the first it is. */
const beside = (text: string, figure: number, first: number | undefined): string =>
  first ? `${text} (${(figure / first).toFixed(1)}x)` : text;

/** What one size took and gave, in words and as a figure. */
function figuresOf(dist: string, check: Run, build: Run): [text: string, figure: number][] {
  const pages = filesBelow(dist).filter((file) => file.endsWith('.html')).length;
  const [output, index] = [bytesBelow(dist), bytesBelow(join(dist, 'search'))];
  return [
    [`${check.seconds.toFixed(1)} s`, check.seconds],
    [`${build.seconds.toFixed(0)} s`, build.seconds],
    [`${build.taken.toFixed(0)} s`, build.taken],
    [`${pages}`, pages],
    [(pages / build.seconds).toFixed(1), pages / build.seconds],
    [`${build.memory.toFixed(0)} MB`, build.memory],
    [megabytes(output), output],
    [megabytes(index, 1), index],
  ];
}

let copy: ReturnType<typeof copyProject> | undefined;
stopWithUs(() => copy?.remove());
/** Figures of the first size that was built, which the later ones are set against. */
let first: readonly number[] | undefined;

/** One line of the table: what `more` things of a kind cost beside the real ones, or why they do not build. */
async function line(kind: Kind, more: number): Promise<string> {
  copy = copyProject();
  try {
    INVENT[kind](copy.root, more);
    const check = await measured(copy.root, 'src/catalogue/check.ts');
    const build = check.code === 0 ? await measured(copy.root, 'scripts/build.ts') : check;
    const content = `${getCatalogue(copy.root)[kind].length} ${kind}`;
    if (build.code !== 0) {
      console.error(build.output.slice(-3000));
      return `| ${content} | ${check.seconds.toFixed(1)} s | does not build, ${build.seconds.toFixed(0)} s: ${reason(build.output)} ${'|'.repeat(8)}`;
    }
    console.error(build.output.trim().split('\n').at(-1));
    const dist = join(copy.root, 'dist');
    const figures = figuresOf(dist, check, build);
    const cells = figures.map(([text, figure], place) => beside(text, figure, first?.[place]));
    first ??= figures.map(([, figure]) => figure);
    return `| ${[content, ...cells, heaviest(dist)].join(' | ')} |`;
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
  await writeDocument(DOCUMENT, `${byHand}\n\n${HEADING}\n${circumstances(load)}\n\n${table.join('\n')}\n`);
}
