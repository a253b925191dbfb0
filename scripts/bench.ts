/**
 * `npm run bench`: what the built site costs a reader on a slow network (150 ms, 1.6 Mbit/s) and a processor slowed four
 * times: pages, ticks, searches, a visit. Shows what moved since `bench/results.json`, then writes that file and the
 * tables in `docs/performance.md`. Nothing is asserted: timings depend on the machine.
 *
 * `--runs=1` and `--only=search` (a part of a name) are for a quick look, which writes nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { moved, spreads, type Sample } from './bench/figures.ts';
import { measurements } from './bench/measurements.ts';
import { machineWith, printed, withTables, type Results } from './bench/report.ts';
import { withSlowPage } from './bench/slow-page.ts';
import { basePath } from './lib/base-path.ts';
import { findChromium } from './lib/chromium.ts';
import { ROOT } from './lib/run.ts';
import { startServer } from './lib/server.ts';

const RESULTS = join(ROOT, 'bench', 'results.json');
const DOCUMENT = join(ROOT, 'docs', 'performance.md');
const DIST = join(ROOT, 'dist');

const { runs: wanted, only } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
}).values;
const runs = Number(wanted);
const all = measurements(DIST).filter(({ name }) => name.includes(only));
const load = (): number => Number((loadavg()[0] ?? NaN).toFixed(2));

const before = load();
const server = await startServer({ root: DIST, base: basePath() });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  // Playwright switches the back/forward cache off, and the visit asks whether it works.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
const samples = new Map<string, Sample[]>(all.map(({ name }) => [name, []]));
// Round by round: a minute in which the machine is busy then touches every measurement once.
for (let run = 0; run < runs; run += 1) {
  for (const { name, run: measure } of all) {
    samples.get(name)?.push(await withSlowPage(browser, (slow) => measure(slow, server.url)));
  }
}
const version = `Chromium ${browser.version()}`;
await browser.close();
await server.close();

const results: Results = {
  on: new Date().toISOString().slice(0, 10),
  runs,
  machine: machineWith(version, [before, load()]),
  figures: Object.fromEntries([...samples].map(([name, found]) => [name, spreads(found)])),
};
const text = await printed(results);
console.log(text);
if (existsSync(RESULTS)) {
  const last = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  const lines = moved(last.figures, results.figures);
  console.log(
    lines.length > 0 ? `Changed since ${last.on}:\n${lines.join('\n')}` : `Nothing changed since ${last.on}.`,
  );
}
if (runs >= 5 && only === '') {
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
  if (existsSync(DOCUMENT)) writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), text));
}
