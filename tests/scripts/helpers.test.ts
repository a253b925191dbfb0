import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath } from '../../scripts/lib/base-path.ts';
import { add, NONE, summary } from '../../scripts/lib/counts.ts';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';

test('a base path has a slash at both ends, however it is written', () => {
  assert.equal(basePath(undefined), '/');
  for (const value of ['', '/', '//']) assert.equal(basePath(value), '/');
  for (const value of ['mesh', '/mesh', 'mesh/', '/mesh/', '//mesh//']) assert.equal(basePath(value), '/mesh/');
  assert.equal(basePath('/a/b'), '/a/b/');
});

test('the summary names skipped tests only where there are some', () => {
  assert.equal(summary({ passed: 3, failed: 0, skipped: 0 }), '3 passed, 0 failed');
  assert.equal(
    summary(add({ ...NONE, passed: 1, skipped: 2 }, { ...NONE, failed: 1 })),
    '1 passed, 1 failed, 2 skipped',
  );
});

test('a headers file is read as its hosts read it', () => {
  const rules = parseHeaders(
    ['# all', '/*', '  X-A: 1', '  Vary: A', '', '/docs/:page/', '  Vary: B', '/a.b', '  X-C: a:b'].join('\r\n'),
  );
  assert.deepEqual(
    [...headersFor(rules, '/')],
    [
      ['x-a', '1'],
      ['vary', 'A'],
    ],
  );
  assert.equal(headersFor(rules, '/docs/x/').get('vary'), 'A, B');
  assert.equal(headersFor(rules, '/docs/x/y/').get('vary'), 'A');
  assert.equal(headersFor(rules, '/a.b').get('x-c'), 'a:b');
  assert.equal(headersFor(rules, '/aXb').get('x-c'), undefined);
});
