import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { startServer, type StaticServer } from '../../scripts/lib/server.ts';

let root: string;
let server: StaticServer;

const page = (name: string) => `<!doctype html><title>${name}</title>`;

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'whichmesh-site-'));
  mkdirSync(join(root, 'compare'));
  writeFileSync(join(root, 'index.html'), page('front'));
  writeFileSync(join(root, '404.html'), page('lost'));
  writeFileSync(join(root, 'compare', 'index.html'), page('compare'));
  writeFileSync(join(root, 'compare', 'index.html.gz'), gzipSync(page('compare')));
  writeFileSync(join(root, 'data.json'), '{}');
  writeFileSync(join(root, 'llms.txt'), 'text');
  writeFileSync(join(root, '_headers'), '/*\n  X-Frame-Options: DENY\n/*.json\n  Cache-Control: no-store\n');
  server = await startServer({ root });
});

after(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(new URL(server.url).origin + path, { redirect: 'manual', ...init });

test('a folder is a page, with or without a query', async () => {
  assert.match(await (await get('/')).text(), /front/);
  const response = await get('/compare/?a=b');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/html;charset=utf-8');
  assert.match(await response.text(), /compare/);
});

test('a page without its slash redirects and keeps the query', async () => {
  const response = await get('/compare?must=a&nice=b?c');
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/compare/?must=a&nice=b?c');
});

test('what is not there answers with the 404 page and its status', async () => {
  for (const path of ['/nothing', '/nothing/', '/data.json/', '//compare', '/../package.json', '/%2e%2e/x', '/%zz']) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.match(await response.text(), /lost/);
  }
});

test('text says how it is encoded', async () => {
  assert.equal((await get('/data.json')).headers.get('content-type'), 'application/json;charset=utf-8');
  assert.equal((await get('/llms.txt')).headers.get('content-type'), 'text/plain;charset=utf-8');
});

test('a compressed twin is used where the reader takes it', async () => {
  const response = await get('/compare/', { headers: { 'accept-encoding': 'gzip' } });
  assert.equal(response.headers.get('content-encoding'), 'gzip');
  assert.equal(response.headers.get('content-type'), 'text/html;charset=utf-8');
  assert.match(await response.text(), /compare/);
  const plain = await get('/compare/', { headers: { 'accept-encoding': 'identity' } });
  assert.equal(plain.headers.get('content-encoding'), null);
});

test('the headers of the _headers file are sent', async () => {
  assert.equal((await get('/')).headers.get('x-frame-options'), 'DENY');
  assert.equal((await get('/nothing')).headers.get('x-frame-options'), 'DENY');
  assert.equal((await get('/')).headers.get('cache-control'), null);
  assert.equal((await get('/data.json')).headers.get('cache-control'), 'no-store');
});

test('nothing but reading is allowed', async () => {
  assert.equal((await get('/', { method: 'POST' })).status, 405);
  const head = await get('/', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
});

test('a site under a path stays below it', async () => {
  const below = await startServer({ root, base: '/mesh/' });
  const ask = (path: string) => fetch(new URL(path, below.url), { redirect: 'manual' });
  assert.ok(below.url.endsWith('/mesh/'));
  assert.match(await (await ask('/mesh/compare/')).text(), /compare/);
  assert.equal((await ask('/mesh/compare')).headers.get('location'), '/mesh/compare/');
  assert.equal((await ask('/mesh')).headers.get('location'), '/mesh/');
  assert.equal((await ask('/')).headers.get('location'), '/mesh/');
  assert.equal((await ask('/compare/')).status, 404);
  await below.close();
});

test('a taken port leads to the next free one', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const next = await startServer({ root, port });
  assert.ok(Number(new URL(next.url).port) > port);
  await next.close();
  other.close();
});

test('a site that is built again below the server is served once it is whole, without its old files', async () => {
  const site = mkdtempSync(join(tmpdir(), 'whichmesh-rebuilt-'));
  const [dist, mark] = [join(site, 'dist'), join(site, 'built')];
  const build = (name: string, day: number) => {
    mkdirSync(join(dist, name), { recursive: true });
    writeFileSync(join(dist, 'index.html'), page(name));
    writeFileSync(join(dist, name, 'index.html'), page(name));
    writeFileSync(mark, '');
    utimesSync(mark, day, day);
  };
  build('old', 1000);
  const rebuilt = await startServer({ root: dist, mark });
  const ask = async (path: string) => {
    const response = await fetch(rebuilt.url + path);
    return `${response.status} ${/<title>(\w+)/.exec(await response.text())?.[1]}`;
  };
  assert.equal(await ask('old/'), '200 old');
  rmSync(mark);
  rmSync(dist, { recursive: true });
  assert.deepEqual(await Promise.all([ask(''), ask('old/'), ask('x.js')]), Array(3).fill('503 Building'));
  build('new', 2000);
  assert.deepEqual(await Promise.all([ask(''), ask('new/')]), ['200 new', '200 new']);
  assert.match(await ask('old/'), /^404/);
  await rebuilt.close();
  rmSync(site, { recursive: true });
});
