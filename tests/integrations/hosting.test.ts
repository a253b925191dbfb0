import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { caddyFile, headersFile, nginxHeaders, nginxMaps, redirectsFile } from '../../integrations/hosting/formats.ts';
import { everywhere, FOREVER } from '../../integrations/hosting/headers.ts';

const headers = everywhere({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] });
const rules = { headers, moved: [['/old/', '/new/']] as const };

test('the header forbids framing, and leaves styles to the meta element', () => {
  const policy = headers.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';
  assert.match(policy, /script-src 'self' 'sha256-a'; style-src 'self' 'unsafe-inline';/);
  assert.match(policy, /; frame-ancestors 'none'$/);
});

test('every format says every header', () => {
  const read = headersFor(parseHeaders(headersFile(rules)), '/compare/');
  for (const [name, value] of headers) {
    assert.equal(read.get(name.toLowerCase()), value);
    assert.ok(caddyFile(rules).includes(`\t${name} "${value}"\n`), name);
    assert.ok(nginxHeaders(rules).includes(`add_header ${name} "${value}" always;\n`), name);
    assert.ok(!/["\\${}]/.test(value), `${name} needs no quoting`);
    // The longest line that Cloudflare Pages reads.
    assert.ok(name.length + value.length < 2000, name);
  }
});

test('what carries a hash in its name is kept permanently, the rest is not', () => {
  const hosts = parseHeaders(headersFile(rules));
  assert.equal(headersFor(hosts, '/_astro/a.123.js').get('cache-control'), FOREVER);
  assert.equal(headersFor(hosts, '/compare/').get('cache-control'), undefined);
  assert.equal(headersFor(hosts, '/data/comparison.json').get('access-control-allow-origin'), '*');
});

test('every format says every address that moved', () => {
  assert.equal(redirectsFile(rules), '/old/ /new/ 301\n');
  assert.match(caddyFile(rules), /^redir \/old\/ \/new\/ 301$/m);
  assert.match(nginxMaps(rules), /^ {2}\/old\/ \/new\/;$/m);
});
