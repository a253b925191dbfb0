/**
 * `npm run bench`: what a first and a next search cost on the built site, on a slow network (150 ms, 1.6 Mbit/s) and a
 * processor slowed four times: requests, bytes as sent, and the median time of five runs with its spread. Nothing is
 * asserted: timings depend on the machine.
 */
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { basePath } from './lib/base-path.ts';
import { findChromium } from './lib/chromium.ts';
import { ROOT } from './lib/run.ts';
import { startServer } from './lib/server.ts';

const RUNS = 5;
const QUERY = 'domain name';
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

interface Sample {
  requests: number;
  bytes: number;
  first: number;
  next: number;
}

/** Milliseconds from typing `text` to the first result that it brings. */
async function search(page: Page, text: string): Promise<number> {
  const before = await page.evaluate(() => document.querySelector('search-results')?.textContent ?? '');
  const start = performance.now();
  await page.locator('header input[type="search"]').fill(text);
  const found = (old: string) => {
    const results = document.querySelector('search-results');
    return Boolean(results?.querySelector('li a')) && results?.textContent !== old;
  };
  await page.waitForFunction(found, before);
  return performance.now() - start;
}

async function run(url: string): Promise<Sample> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'networkidle' });
  let [requests, bytes] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  const first = await search(page, QUERY);
  const spent = { requests, bytes };
  const next = await search(page, 'second factor');
  await browser.close();
  return { ...spent, first, next };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const line = (name: string, values: readonly number[], unit: string): string =>
  `${name.padEnd(34)}${Math.round(median(values))} ${unit} (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`;

const server = await startServer({ root: join(ROOT, 'dist'), base: basePath() });
const samples: Sample[] = [];
for (let index = 0; index < RUNS; index += 1) samples.push(await run(server.url));
await server.close();

console.log(`Median of ${RUNS} runs, network 150 ms and 1.6 Mbit/s, processor slowed 4 times`);
console.log(
  line(
    'first search, requests',
    samples.map(({ requests }) => requests),
    '',
  ),
);
console.log(
  line(
    'first search, bytes as sent',
    samples.map(({ bytes }) => bytes),
    'B',
  ),
);
console.log(
  line(
    'first search, key to result',
    samples.map(({ first }) => first),
    'ms',
  ),
);
console.log(
  line(
    'next search, key to result',
    samples.map(({ next }) => next),
    'ms',
  ),
);
