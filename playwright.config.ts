import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findTestBrowser, TEST_FLAGS } from './scripts/lib/chromium.ts';
import { ROOT } from './scripts/lib/run.ts';
import type { SiteOptions } from './tests/support/browser.ts';

// Behaviour is tested on the small site. `npm test` brings one that is built; a run by hand builds one for itself, in a
// folder of its own whose name the workers inherit.
process.env.SITE_BY_HAND ??= process.env.SITE_ROOT ? '' : join(tmpdir(), `whichmesh-site-${process.pid}`);
const byHand = process.env.SITE_BY_HAND;
const siteRoot = byHand || process.env.SITE_ROOT || '';

export default defineConfig<object, SiteOptions>({
  testDir: 'tests',
  projects: [
    {
      name: 'site',
      testMatch: ['e2e/*.spec.ts', 'visual/*.spec.ts'],
      use: { dist: join(siteRoot, 'dist') },
      dependencies: byHand ? ['build of the small site'] : [],
    },
    {
      name: 'real',
      testMatch: ['e2e/real/*.spec.ts', 'a11y/*.spec.ts'],
      use: { dist: join(ROOT, 'dist') },
    },
    { name: 'build of the small site', testMatch: 'site/build.ts', teardown: 'removal of the small site' },
    { name: 'removal of the small site', testMatch: 'site/remove.ts' },
  ],
  snapshotPathTemplate: '{testDir}/{testFileDir}/baseline/{arg}{ext}',
  outputDir: process.env.TEST_RESULTS || 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Patient, so that no test fails because the machine is busy: what is wrong fails by what it shows, not by the clock.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['dot'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
  use: {
    browserName: 'chromium',
    // As patient: a control that is missing is reported after a minute, not at the end of its test's time.
    actionTimeout: 60_000,
    launchOptions: { executablePath: findTestBrowser(), args: [...TEST_FLAGS] },
  },
});
