import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { getCatalogue } from '../../src/catalogue/index.ts';
import { exitCodeOf } from '../../scripts/lib/job.ts';
import { checkLinks, linksOf, readExceptions } from '../../scripts/lib/links.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { withContent } from '../fixtures/content.ts';
import { nobody, withServer } from '../support/http-server.ts';

/** Patient with a host that answers, however busy this machine is. */
const HASTE = { timeout: 60_000, retries: 1, pause: 1 };
const listOf = (...urls: string[]) => new Map(urls.map((url) => [url, ['source a']]));

test('every address of sources, tools and texts is taken once, without its fragment', () => {
  const body = (text: string) => `${text}[x](https://text.example/#a) [y](/about/)\n`;
  const links = linksOf(withContent({ 'content/tools/alpha.mdx': body }, getCatalogue));
  assert.deepEqual(links.get('https://text.example/'), ['a text']);
  assert.deepEqual(links.get('https://alpha.example/'), ['alpha']);
  assert.deepEqual(links.get('https://github.com/alpha/bike/blob/v1.2.0/manual.md?plain=1'), ['source alpha-manual']);
  assert.ok([...links.keys()].every((url) => /^https?:\/\/[^#]+$/.test(url)));
});

test('a broken link is reported with the places that cite it', async () => {
  await withServer(
    (request, response) => response.writeHead(request.url === '/gone' ? 404 : 200).end('text'),
    async (origin) => {
      const report = await checkLinks(listOf(`${origin}/`, `${origin}/gone`), [], HASTE);
      assert.deepEqual(report.findings, [`${origin}/gone  answered 404  (source a)`]);
      assert.match(report.summary, /^2 links: 1 broken, 0 without an answer/);
      assert.equal(exitCodeOf(report), 1);
    },
  );
});

test('a host that refuses HEAD is asked for the whole', async () => {
  await withServer(
    (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
    async (origin) => assert.equal(exitCodeOf(await checkLinks(listOf(origin), [], HASTE)), 0),
  );
});

test('an exception may fail, and is counted', async () => {
  await withServer(
    (_, response) => response.writeHead(403).end(),
    async (origin) => {
      const report = await checkLinks(listOf(`${origin}/a`), [{ url: origin, reason: 'Asks for an account.' }], HASTE);
      assert.equal(exitCodeOf(report), 0);
      assert.match(report.summary, /1 failed as expected$/);
    },
  );
});

test('a silent or missing host is not a broken link, but is reported', async () => {
  await withServer(
    () => undefined,
    async (origin) => {
      const silent = await checkLinks(listOf(origin), [], { ...HASTE, timeout: 100 });
      assert.match(silent.failures.join(), /took too long to answer/);
      assert.equal(exitCodeOf(silent), 2);
      const missing = await checkLinks(listOf(await nobody()), [], HASTE);
      assert.match(missing.failures.join(), /cannot be reached \(ECONNREFUSED\)/);
      assert.equal(exitCodeOf(missing), 2);
    },
  );
});

test('never more than a few are asked at once', async () => {
  let now = 0;
  let most = 0;
  await withServer(
    (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end();
      }, 5);
    },
    (origin) => checkLinks(listOf(...Array.from({ length: 12 }, (_, index) => `${origin}/${index}`)), [], HASTE, 3),
  );
  assert.equal(most, 3);
});

test('the list of exceptions is readable, and a wrong one is explained', () => {
  assert.ok(Array.isArray(readExceptions(join(ROOT, 'scripts', 'link-exceptions.yml'))));
  const folder = mkdtempSync(join(tmpdir(), 'exceptions-'));
  writeFileSync(join(folder, 'x.yml'), '- url: https://a.example/\n');
  assert.throws(() => readExceptions(join(folder, 'x.yml')), /list of \{url, reason\}/);
  rmSync(folder, { recursive: true });
});
