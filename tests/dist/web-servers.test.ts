import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { FOREVER, REVALIDATE } from '../../scripts/lib/hosting/headers.ts';
import { addressOf, BASE, DIST, files, pages, redirects, redirectTarget } from '../support/dist.ts';
import { none } from '../support/none.ts';
import { installed, WEB_SERVERS, withWebServer } from '../support/web-servers.ts';

const wanted = headersFor(parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8')), '/');
const twins = new Set(files.filter((file) => /\.(?:br|gz)$/.test(file)));
const served = files.filter((file) => !twins.has(file) && !/^_(?:headers|redirects)$/.test(file));
const moved = new Set(redirects.map(({ file }) => file));
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; ?charset=utf-8$/i,
  js: /^text\/javascript/,
  json: /^application\/json/,
  md: /^text\/markdown; ?charset=utf-8$/i,
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
};

for (const server of WEB_SERVERS) {
  const why = !installed(server) && `${server.name} is not here; on Debian: apt-get install ${server.package}`;
  // The configurations are for a site of its own: below a path they need the line that names it.
  const skip = why || (BASE !== '/' && 'the build is for a path below a host');

  describe(`${server.name}, as configured in deploy/`, { skip }, () => {
    test('answers every address as a host should', () =>
      withWebServer(server, async (origin) => {
        const get = (path: string, headers: Record<string, string> = {}) =>
          fetch(origin + path, { redirect: 'manual', headers });
        const complaints: string[] = [];
        const expect = (what: string, holds: boolean, got: unknown) => {
          if (!holds) complaints.push(`${what}: ${String(got)}`);
        };
        const checkHeaders = (path: string, { headers }: Response) => {
          for (const [name, value] of wanted) {
            expect(`${path} ${name}`, headers.get(name) === value, headers.get(name));
          }
        };

        for (const file of served.filter((name) => !moved.has(name))) {
          const path = `/${encodeURI(file).replace(/(^|\/)index\.html$/, '$1')}`;
          const response = await get(path, { 'accept-encoding': 'gzip' });
          await response.body?.cancel();
          expect(`${path} status`, response.status === 200, response.status);
          checkHeaders(path, response);
          const encoding = response.headers.get('content-encoding');
          expect(`${path} encoding`, (encoding === 'gzip') === twins.has(`${file}.gz`), encoding);
          const cache = response.headers.get('cache-control');
          const hashed = /^(?:_astro|pagefind\/(?:filter|fragment|index))\//.test(file);
          expect(`${path} cache`, cache === (hashed ? FOREVER : REVALIDATE), cache);
          const type = response.headers.get('content-type') ?? '';
          expect(`${path} type`, TYPES[file.split('.').at(-1) ?? '']?.test(type) ?? true, type);
        }

        for (const page of redirects) {
          const response = await get(addressOf(page));
          const location = response.headers.get('location') ?? '';
          const target = new URL(location, origin).pathname;
          expect(`${page.file} redirect`, response.status === 301 && target === redirectTarget(page), location);
          checkHeaders(page.file, response);
        }

        for (const path of ['/nothing', '/nothing/', '/_headers', '/_redirects', '/compare/nothing/', '/%2e%2e/x']) {
          const response = await get(path);
          expect(`${path} status`, response.status === 404, response.status);
          expect(`${path} page`, (await response.text()).includes('<h1'), 'another text');
          checkHeaders(path, response);
        }

        const slash = await get('/compare');
        const to = new URL(slash.headers.get('location') ?? '', origin).pathname;
        expect('/compare', [301, 308].includes(slash.status) && to === '/compare/', to);

        const etag = (await get('/compare/')).headers.get('etag') ?? '';
        const again = await get('/compare/', { 'if-none-match': etag });
        expect('a page that did not change', etag !== '' && again.status === 304, again.status);
        const open = (await get('/data/comparison.json')).headers.get('access-control-allow-origin');
        expect('open data', open === '*', open);
        none(complaints);
        assert.ok(pages.length > 0);
      }));
  });
}
