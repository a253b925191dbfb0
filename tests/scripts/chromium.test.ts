import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { TEST_FLAGS } from '../../scripts/lib/chromium.ts';

const require = createRequire(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
const playwright = dirname(require.resolve('playwright-core/package.json'));

test('the tests turn off what Playwright turns off, of which Chromium would not hear otherwise', () => {
  const code = readFileSync(join(playwright, 'lib', 'coreBundle.js'), 'utf8');
  const list = /disabledFeatures = \[(.*?)\]/s.exec(code)?.[1] ?? '';
  const off = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name = '']) => name);
  assert.ok(off.length > 5);
  const own = TEST_FLAGS.find((flag) => flag.startsWith('--disable-features='))?.split(/[=,]/) ?? [];
  assert.deepEqual(
    off.filter((name) => !own.includes(name)),
    [],
  );
});
