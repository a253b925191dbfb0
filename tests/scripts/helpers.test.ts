import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remarks } from '../../scripts/lib/astro-log.ts';
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

test('only warnings and errors are taken from a log, with the lines that belong to them', () => {
  const log = [
    '13:20:41 [content] Syncing content',
    '\u001b[33m13:20:41 [WARN] [vite] first\u001b[39m',
    'its second line',
    '',
    '13:20:42   ├─ /index.html (+10ms)',
    'not part of it',
    '13:20:43 [ERROR] [content] broken',
    '13:20:44 [WARN] [content] data store cleared (force)',
  ].join('\n');
  assert.deepEqual(remarks(log), [
    { level: 'WARN', text: '13:20:41 [WARN] [vite] first\nits second line' },
    { level: 'ERROR', text: '13:20:43 [ERROR] [content] broken' },
  ]);
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
