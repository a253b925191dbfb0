import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { hashesOf, policyFor, setPolicy, union } from '../../integrations/hosting/policy.ts';
import { Page } from '../../integrations/html.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (html: string) => new Page('index.html', html);
const withPolicy = (html: string) => {
  const built = page(html);
  setPolicy(built);
  return built.html;
};
const META = '<meta http-equiv="content-security-policy" content="';

describe('the hashes of a page', () => {
  test('are those of inline scripts and styles, each once', () => {
    const { scripts, styles } = hashesOf(
      page('<head><script>a()</script><script type="module">b()</script><style>p{}</style></head><script>a()</script>'),
    );
    assert.deepEqual(scripts, [sha('a()'), sha('b()')].sort());
    assert.deepEqual(styles, [sha('p{}')]);
  });
  test('leave out scripts that are data or come from a file', () => {
    assert.deepEqual(
      hashesOf(page('<script type="application/ld+json">{}</script><script src="/a.js"></script>')).scripts,
      [],
    );
  });
  test('unite without repeating', () => {
    const one = { scripts: ['b', 'a'], styles: [] };
    assert.deepEqual(union([one, { scripts: ['a'], styles: ['c'] }]), { scripts: ['a', 'b'], styles: ['c'] });
  });
});

describe('the policy', () => {
  const html = '<!doctype html><html><head><meta charset="utf-8"><script>a()</script><title>x</title></head></html>';
  test('is behind the encoding and before everything that it speaks of', () => {
    const policy = policyFor(hashesOf(page(html)));
    assert.equal(withPolicy(html), html.replace('<script>', `${META}${policy}"><script>`));
    assert.ok(policy.includes(sha('a()')));
  });
  test('comes first where no encoding is named', () => {
    assert.ok(withPolicy('<!doctype html><title>x</title>').startsWith(`<!doctype html>${META}`));
  });
  test('takes the place of an older one', () => {
    const older = html.replace('</head>', `${META}default-src *"></head>`);
    assert.equal(withPolicy(older), withPolicy(html));
    assert.equal(withPolicy(withPolicy(html)), withPolicy(html));
  });
  test('allows no inline code without its hash, no other host, no text as code', () => {
    const policy = policyFor({ scripts: [], styles: [] });
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'? |\*|http|blob:/);
    for (const part of ["default-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"]) {
      assert.ok(policy.includes(part), part);
    }
  });
});
