import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { hashesOf } from '../../integrations/hosting/policy.ts';
import { addressOf, DIST, files, pages, redirects, redirectTarget } from '../../scripts/lib/dist.ts';
import { byTag, metaOf } from '../../integrations/html.ts';
import { none } from '../support/none.ts';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const header = headersFor(parseHeaders(read('_headers')), '/').get('content-security-policy') ?? '';
const directives = (policy: string) =>
  new Map(policy.split(';').map((part) => [part.trim().split(' ')[0] ?? '', part.trim().split(' ').slice(1)]));

test('the header allows what the policy of each page allows, and is as strict in the rest', () => {
  const wide = directives(header);
  none(
    [...pages, ...redirects].flatMap((page) =>
      [...directives(metaOf(page, 'content-security-policy') ?? '')].flatMap(([name, values]) => {
        const allowed = wide.get(name) ?? [];
        const inline = allowed.includes("'unsafe-inline'") && name === 'style-src';
        const missing = values.filter((value) => !allowed.includes(value) && !(inline && value.startsWith("'sha256-")));
        const more = (value: string) => value.startsWith("'sha256-") || (inline && value === "'unsafe-inline'");
        const loose = allowed.filter((value) => !values.includes(value) && !more(value));
        return [...missing, ...loose].map((value) => `${page.file}: ${name} ${value}`);
      }),
    ),
  );
});

test('the header is short enough for hosts, and forbids style attributes', () => {
  assert.ok(header.length < 1_900, `${header.length} characters`);
  assert.deepEqual(directives(header).get('style-src-attr'), ["'none'"]);
});

test('every page allows exactly the code that is in it, before any of it', () => {
  none(
    [...pages, ...redirects].flatMap((page) => {
      const policy = metaOf(page, 'content-security-policy') ?? '';
      const { scripts, styles } = hashesOf(page);
      const hashes = (policy.match(/'sha256-[^']+'/g) ?? []).toSorted();
      const first = page.elements.find(({ tag }) => ['script', 'style', 'link'].includes(tag));
      const meta = byTag(page, 'meta').find(({ attributes }) => attributes.has('http-equiv'));
      const late = first && meta && page.elements.indexOf(first) < page.elements.indexOf(meta);
      return [
        ...(hashes.join() === [...scripts, ...styles].toSorted().join() ? [] : [`${page.file}: other hashes`]),
        ...(late ? [`${page.file}: the policy comes late`] : []),
      ];
    }),
  );
});

test('every address that moved is a redirect of the host as well', () => {
  const lines = read('_redirects').trim().split('\n').toSorted();
  assert.deepEqual(lines, redirects.map((page) => `${addressOf(page)} ${redirectTarget(page)} 301`).toSorted());
});

test('every text has twins with the same content', () => {
  const texts = files.filter((file) => /\.(?:html|js|json|md|svg|txt|xml)$/.test(file));
  none(texts.flatMap((file) => [`${file}.br`, `${file}.gz`].filter((twin) => !files.includes(twin))));
  none(
    texts.filter((file) => {
      const bytes = readFileSync(join(DIST, file));
      const [brotli, gzip] = [`${file}.br`, `${file}.gz`].map((twin) => readFileSync(join(DIST, twin)));
      return !brotliDecompressSync(brotli ?? '').equals(bytes) || !gunzipSync(gzip ?? '').equals(bytes);
    }),
  );
});
