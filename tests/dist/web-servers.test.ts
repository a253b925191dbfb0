import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { FOREVER, HASHED, REVALIDATE } from '../../integrations/hosting/headers.ts';
import { startWebServer, type Running } from '../../scripts/lib/start-web-server.ts';
import { missing, WEB_SERVERS } from '../../scripts/lib/web-servers.ts';
import { addressOf, BASE, DIST, files, redirects, redirectTarget } from '../../scripts/lib/dist.ts';
import { none } from '../support/none.ts';

const wanted = headersFor(parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8')), '/');
const twins = new Set(files.filter((file) => /\.(?:br|gz)$/.test(file)));
const moved = new Set(redirects.map(({ file }) => file));
const served = files.filter((file) => !twins.has(file) && !moved.has(file) && !/^_(?:headers|redirects)$/.test(file));
const pathOf = (file: string) => `/${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`;
const TYPES: Readonly<Record<string, RegExp>> = {
  csv: /^text\/csv; ?charset=utf-8$/i,
  html: /^text\/html; ?charset=utf-8$/i,
  js: /^text\/javascript/,
  json: /^application\/json/,
  md: /^text\/markdown; ?charset=utf-8$/i,
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
  webmanifest: /^application\/manifest\+json/,
  txt: /^text\/plain/,
};
const CODINGS = {
  br: { twin: '.br', open: brotliDecompressSync },
  gzip: { twin: '.gz', open: gunzipSync },
} as const;

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

/** Asks for a path as it is written: neither put in order on the way out nor unpacked on the way in. */
const ask = (origin: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answered = response.headers as Answer['headers'];
        resolve({ status: response.statusCode ?? 0, headers: answered, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });

const wrongHeaders = (path: string, { headers }: Answer) =>
  [...wanted]
    .filter(([name, value]) => headers[name] !== value)
    .map(([name]) => `${path} ${name}: ${headers[name] ?? 'missing'}`);

for (const server of WEB_SERVERS) {
  // The configurations are for a site of its own: under a path they need the line that names it.
  const skip = missing(server) || (BASE !== '/' && 'the build is for a path below a host');

  describe(`${server.name}, as configured in deploy/`, { skip }, () => {
    let running: Running | undefined;
    const get = (path: string, headers?: Record<string, string>, method?: string) =>
      ask(running?.origin ?? '', path, headers, method);
    before(async () => (running = await startWebServer(server)));
    after(() => running?.stop());

    test('every file is served with its type, its headers and how long it may be kept', async () => {
      const complaints: string[] = [];
      for (const file of served) {
        const path = pathOf(file);
        const answer = await get(path);
        const { status, headers, body } = answer;
        complaints.push(...wrongHeaders(path, answer));
        if (status !== 200) complaints.push(`${path}: ${status}`);
        if (headers['content-encoding']) complaints.push(`${path}: packed for a client that cannot unpack`);
        if (!body.equals(readFileSync(join(DIST, file)))) complaints.push(`${path}: not the file`);
        const keep = HASHED.some((folder) => path.startsWith(folder)) ? FOREVER : REVALIDATE;
        if (headers['cache-control'] !== keep) complaints.push(`${path}: ${headers['cache-control']}`);
        const type = headers['content-type'] ?? '';
        if (TYPES[file.split('.').at(-1) ?? '']?.test(type) === false) complaints.push(`${path}: ${type}`);
      }
      none(complaints);
      assert.ok(served.length > 0);
    });

    for (const coding of server.encodings) {
      test(`every text comes in ${coding} to a client that takes it, under an entity tag of its own`, async () => {
        const { twin, open } = CODINGS[coding];
        const complaints: string[] = [];
        for (const file of served) {
          const path = pathOf(file);
          const { headers, body } = await get(path, { 'accept-encoding': coding });
          const packed = headers['content-encoding'];
          if (packed !== (twins.has(file + twin) ? coding : undefined)) complaints.push(`${path}: ${packed}`);
          if (packed !== coding) continue;
          if (!open(body).equals(readFileSync(join(DIST, file)))) complaints.push(`${path}: another text`);
          const plain = (await get(path, {}, 'HEAD')).headers.etag;
          if (!headers.etag || headers.etag === plain) complaints.push(`${path}: tag ${headers.etag}, as unpacked`);
          if (!/accept-encoding/i.test(headers.vary ?? '')) complaints.push(`${path}: does not vary by encoding`);
        }
        none(complaints);
      });
    }

    test('an address that moved leads on, and a folder gets its slash', async () => {
      const complaints: string[] = [];
      const expect = async (path: string, target: string) => {
        const answer = await get(path);
        const to = new URL(answer.headers.location ?? '', running?.origin).pathname;
        if (![301, 308].includes(answer.status) || to !== target) complaints.push(`${path}: ${answer.status} ${to}`);
        complaints.push(...wrongHeaders(path, answer));
      };
      for (const page of redirects) await expect(addressOf(page), redirectTarget(page));
      for (const path of ['/compare', '/faq', '/tools']) await expect(path, `${path}/`);
      none(complaints);
      assert.ok(redirects.length > 0);
    });

    test('what is not there is answered with the page that says so, and is not kept', async () => {
      const complaints: string[] = [];
      const lost = readFileSync(join(DIST, '404.html'), 'utf8');
      const outside = ['/_headers', '/_redirects', '/.git/config', '/package.json', '/nothing.md'];
      for (const path of ['/nothing', '/nothing/', '/compare/nothing/', '/_astro/nothing.js', ...outside]) {
        const answer = await get(path);
        complaints.push(...wrongHeaders(path, answer));
        if (answer.status !== 404) complaints.push(`${path}: ${answer.status}`);
        if (answer.body.toString() !== lost) complaints.push(`${path}: another page`);
        const type = answer.headers['content-type'] ?? '';
        if (!TYPES.html?.test(type)) complaints.push(`${path}: ${type}`);
        const keep = answer.headers['cache-control'] ?? '';
        if (/immutable|max-age=[1-9]/.test(keep)) complaints.push(`${path}: ${keep}`);
      }
      none(complaints);
    });

    test('a client that has the newest copy is reported so, by tag and by date', async () => {
      for (const coding of ['identity', ...server.encodings]) {
        const headers = { 'accept-encoding': coding };
        const first = await get('/compare/', headers);
        const { etag = '', 'last-modified': date = '' } = first.headers;
        assert.ok(etag && date, `${coding}: tag "${etag}", date "${date}"`);
        for (const [name, value] of [
          ['if-none-match', etag],
          ['if-modified-since', date],
        ] as const) {
          const again = await get('/compare/', { ...headers, [name]: value });
          assert.deepEqual([again.status, again.body.length], [304, 0], `${coding} ${name}`);
          assert.deepEqual(wrongHeaders('/compare/', again), []);
        }
        const other = await get('/compare/', { ...headers, 'if-none-match': '"another"' });
        assert.equal(other.status, 200);
      }
    });

    test('a question for the head alone gets it, and nothing can be written', async () => {
      const whole = await get('/compare/');
      const head = await get('/compare/', {}, 'HEAD');
      assert.deepEqual([head.status, head.body.length], [200, 0]);
      assert.equal(head.headers['content-length'], whole.headers['content-length']);
      assert.equal(head.headers['content-type'], whole.headers['content-type']);
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status } = await get('/compare/', {}, method);
        assert.ok([404, 405].includes(status), `${method}: ${status}`);
      }
    });

    test('odd addresses are refused or not found: nothing breaks, nothing outside the site is shown', async () => {
      const odd = [
        '/%00',
        '/%2500',
        '/%2e%2e/package.json',
        '/..%2f..%2fpackage.json',
        '/%2e%2e%2fpackage.json',
        '/..%5cpackage.json',
      ];
      const long = [
        `/${'a'.repeat(3_000)}`,
        `/${'a/'.repeat(1_500)}`,
        `/${'a'.repeat(100_000)}`,
        `/?${'q'.repeat(7_000)}`,
      ];
      const more = ['/%', '/%zz', '/%ff%fe', '//example.org/', '/compare/%0d%0aX-Bad:%201', '/\\..\\x', '/*'];
      const complaints: string[] = [];
      for (const path of [...odd, ...long, ...more]) {
        const name = path.length > 40 ? `${path.slice(0, 40)} and ${path.length - 40} more` : path;
        const answer = await get(path).catch((error: Error) => error.message);
        if (typeof answer === 'string') {
          complaints.push(`${name}: ${answer}`);
          continue;
        }
        const { status, headers, body } = answer;
        const place = new URL(headers.location ?? '/', running?.origin);
        if (status >= 500 || (status === 200 && !path.startsWith('/?'))) complaints.push(`${name}: ${status}`);
        if (headers['x-bad'] || place.origin !== running?.origin) complaints.push(`${name}: ${headers.location}`);
        if (body.includes('devDependencies')) complaints.push(`${name}: shows a file outside the site`);
      }
      none(complaints);
      assert.equal((await get('/')).status, 200);
    });

    test('the data is open to the pages of others, the rest is not', async () => {
      const open = 'access-control-allow-origin';
      assert.equal((await get('/data/comparison.json')).headers[open], '*');
      assert.equal((await get('/compare/')).headers[open], undefined);
    });
  });
}
