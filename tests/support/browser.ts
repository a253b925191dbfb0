import { test as base, type BrowserContext } from '@playwright/test';
import { basePath } from '../../scripts/lib/base-path.ts';
import { startServer } from '../../scripts/lib/server.ts';

/** What went wrong in the background of a test. Anything left in it at the end fails the test. */
export interface ConsoleErrors {
  readonly found: string[];
  /** Takes back what a test provokes on purpose, such as the message for a missing page. */
  allow(pattern: RegExp): void;
}

/** What Chromium says of a page on a busy machine: a script that was asked for early came late. tests/dist holds what a page asks for. */
const SLOW = /was preloaded using link preload but not used within a few seconds/;

/** Collects console messages, exceptions, policy violations and requests to other hosts, of every page of a context. */
async function watch(context: BrowserContext, origin: string): Promise<ConsoleErrors> {
  const found: string[] = [];
  const allowed: RegExp[] = [SLOW];
  const note = (what: string) => {
    if (!allowed.some((pattern) => pattern.test(what))) found.push(what);
  };
  context.on('console', (message) => {
    const where = message.page()?.url() ?? message.location().url;
    if (['error', 'warning', 'assert'].includes(message.type())) note(`console: ${message.text()} (${where})`);
  });
  context.on('weberror', (error) => note(`exception: ${error.error().message} (${error.page()?.url() ?? ''})`));
  context.on('request', (request) => {
    const { protocol, origin: other } = new URL(request.url());
    if (/^https?:$/.test(protocol) && other !== origin) note(`request to another host: ${request.url()}`);
  });
  await context.exposeBinding('reportViolation', (_, what: string) => note(`policy violation: ${what}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const report = (globalThis as unknown as { reportViolation: (what: string) => void }).reportViolation;
      report(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return {
    found,
    allow(pattern) {
      allowed.push(pattern);
      found.splice(0, found.length, ...found.filter((what) => !pattern.test(what)));
    },
  };
}

export interface SiteOptions {
  /** Folder of the built site under test. */
  dist: string;
}

interface WorkerFixtures extends SiteOptions {
  /** Address of the front page. `TEST_URL` tests a site that runs elsewhere. */
  siteUrl: string;
}

interface TestFixtures {
  consoleErrors: ConsoleErrors;
}

/**
 * Playwright's `test` on the built site. Addresses are relative (`page.goto('compare/')`), so that they hold below any
 * base path. Every test fails when its pages complain in the background.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  dist: ['', { option: true, scope: 'worker' }],
  siteUrl: [
    async ({ dist }, use) => {
      if (process.env.TEST_URL) return use(process.env.TEST_URL);
      const server = await startServer({ root: dist, base: basePath() });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
  consoleErrors: [
    async ({ context, siteUrl }, use) => {
      const errors = await watch(context, new URL(siteUrl).origin);
      await use(errors);
      base.expect(errors.found, 'the background of the test is silent').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
export { axe, axeInBothSchemes, axeOfEveryText, axeOfPart, axeOfPhone, axeUnder } from './axe.ts';
