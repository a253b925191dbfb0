/**
 * `npm run bench:load`: what Caddy, as configured in deploy/, serves of the built site over loopback at 50, 500 and 2,000
 * connections. Writes docs/load.md. `--seconds=1` makes each run shorter, to try it; then nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { freemem, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDocument } from './bench/document.ts';
import { PROCESSOR } from './bench/machine.ts';
import { filesBelow } from './lib/files.ts';
import { ROOT, run } from './lib/run.ts';
import { startWebServer } from './lib/start-web-server.ts';
import { CADDY, missing } from './lib/web-servers.ts';
import { readWrk, type Load } from './lib/wrk.ts';

const CONNECTIONS = [50, 500, 2_000];
const THREADS = 2;
const SECONDS = 10;
const FILE = join(ROOT, 'docs', 'load.md');

const said = (command: string, ...args: string[]) => {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return `${stdout ?? ''}${stderr ?? ''}`.split('\n')[0]?.trim() ?? '';
};

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const { values } = parseArgs({ options: { seconds: { type: 'string', default: String(SECONDS) } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1) stop(`--seconds is a whole number, not "${values.seconds}".`);
const noCaddy = missing(CADDY);
if (noCaddy) stop(`${noCaddy}.`);
if (spawnSync('wrk', ['-v']).error) stop('wrk is not installed; on Debian: apt-get install wrk.');
const dist = join(ROOT, 'dist');
if (!existsSync(join(dist, 'index.html'))) stop('There is no built site yet. Run "npm run build" first.');

const asset = filesBelow(dist).find((file) => /^_astro\/search-results\..*\.js$/.test(file));
if (!asset) stop('The built site has no script of the search, which is the hashed file that is measured.');

const before = loadavg();
const running = await startWebServer(CADDY);
const rows: string[] = [];
try {
  for (const path of ['/', '/compare/', `/${asset}`]) {
    const file = join(dist, path.endsWith('/') ? `${path}index.html.br` : `${path}.br`);
    const bytes = statSync(file).size;
    for (const connections of CONNECTIONS) {
      const load = await measure(running.origin + path, connections);
      const { connect, read, write, timeout, status } = load.errors;
      const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
      const cells = [
        `\`${path}\``,
        bytes,
        connections,
        Math.round(load.rate),
        ms(load.median),
        ms(load.p99),
        load.requests,
      ];
      rows.push(`| ${[...cells, connect, read, write, timeout, status].join(' | ')} |`);
      console.log(rows.at(-1));
    }
  }
} finally {
  await running.stop();
}
if (seconds !== SECONDS) {
  console.log(`docs/load.md stays as it is: it holds runs of ${SECONDS} s.`);
  process.exit();
}

async function measure(url: string, connections: number): Promise<Load> {
  const args = [`-t${THREADS}`, `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', url];
  const { code, output } = await run('wrk', args);
  if (code !== 0) stop(output);
  return readWrk(output);
}

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
const text = `# What one small machine serves

Written by \`npm run bench:load\` on ${new Date().toISOString().slice(0, 10)}: Caddy with \`deploy/Caddyfile\`, asked by wrk over
loopback, plain HTTP/1.1 with \`Accept-Encoding: br\`, ${SECONDS} seconds per row.

| address | bytes | connections | answers a second | median | 99% within | answers | connect errors | read errors | write errors | timeouts | not 2xx or 3xx |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

| machine | |
| --- | --- |
| processor | ${PROCESSOR.model}, ${PROCESSOR.cores} cores |
| memory | ${gigabytes(totalmem())}, ${gigabytes(freemem())} free at the end |
| kernel | ${platform()} ${release()} |
| Caddy | ${said('caddy', 'version')} |
| wrk | ${said('wrk', '-v').replace(/ Copyright.*/, '')} |
| open files | ${said('sh', '-c', 'ulimit -n')} for each process |
| load before the first row | ${before.map((value) => value.toFixed(2)).join(', ')} (1, 5 and 15 minutes) |

Limits of these figures:

- wrk has ${THREADS} threads and shares the ${PROCESSOR.cores} cores with Caddy, so a server alone would answer more.
- Loopback has no bandwidth to run out of, no distance and no lost packets, and there is no TLS.
- wrk is a closed loop: a connection asks again only after an answer. While the server stalls, readers would have sent more
  requests, and these are not counted. So the slow end of the latency looks better than it would be.
- A timeout is an answer that took wrk more than two seconds to get. It is in none of the other columns.
- If the load before the first row is not near 0, other work took a share of the cores. The figures are then a lower
  bound.
- Nothing is asserted: figures of another machine are not comparable.
`;
await writeDocument(FILE, text);
console.log(`Wrote ${FILE}`);
