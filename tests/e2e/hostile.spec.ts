import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { hostileVisits, type Visit } from '../support/hostile-values.ts';

/** The islands that read an address or what is typed, with every parameter. `typed`: the field gets text before the start. */
const TARGETS = [
  { path: '', island: 'needs-filter', params: ['must', 'nice'] },
  { path: 'compare/', island: 'compare-table', params: ['tools', 'differ', 'primary', 'find'] },
  { path: 'decide/', island: 'needs-filter', params: ['must', 'nice'] },
  { path: 'alternatives/', island: 'alternatives-filter', params: ['must', 'nice'] },
  { path: 'field-report/', island: 'claim-filter', params: ['about', 'finding', 'verdict'] },
  {
    path: 'cost/',
    island: 'cost-calculator',
    params: ['n', 'u', 'p', 'e', 's', 'i', 'f', 'h', 'r', 't', 'must', 'nice', 'not', 'skip', 'on'],
  },
  {
    path: 'migrate/',
    island: 'migration-planner',
    params: ['nodes', 'batch', 'people', 'min', 'max', 'hours', 'start'],
  },
  { path: 'search/', island: 'main site-search', params: ['q', 'kind'] },
  { path: 'faq/', island: 'main site-search', params: ['q', 'kind'], typed: true },
] as const;

/** Visits that load the page again, a target. `npm run test:full` makes more of them. */
const LOADS = Number(process.env.HOSTILE_LOADS || 12);
/** Visits for which only the island starts again, a target: a value for every parameter, hash and stored value in each. */
const STARTS = Number(process.env.HOSTILE_STARTS || 100);

/** Longer addresses are refused by servers, escaped as they go out; what is longer is thrown at the starts. */
const LONGEST = 4_000;

/** Keeps the island as the HTML has it, before its script runs, where nothing starts it. */
const keepPristine = (island: string): void => {
  document.addEventListener('readystatechange', () => {
    const found = document.readyState === 'interactive' && document.querySelector(island);
    if (found)
      Object.assign(globalThis, { pristine: document.implementation.createHTMLDocument().importNode(found, true) });
  });
};

/** Runs in the page: starts the island again for each visit, and says after which one something was wrong. */
const startAnew = async ({ island, visits, typed }: { island: string; visits: Visit[]; typed: boolean }) => {
  const wrong: string[] = [];
  let where = '';
  const complain = (what: unknown) => wrong.push(`${String(what)} after ${where}`);
  addEventListener('error', ({ message }) => complain(message));
  addEventListener('unhandledrejection', ({ reason }) => complain(reason));
  const { pristine } = globalThis as unknown as { pristine: Element };
  const heading = document.querySelector('h1')?.textContent;
  const scripts = document.scripts.length;
  for (const visit of visits) {
    where = JSON.stringify(visit).slice(0, 600);
    for (const key of ['whichmesh-theme', 'whichmesh-other']) localStorage.setItem(key, visit.stored);
    history.replaceState(null, '', visit.search + visit.hash);
    const fresh = document.importNode(pristine, true);
    const field = fresh.querySelector<HTMLInputElement>('input[type="search"]');
    if (typed && field) field.value = visit.typed;
    document.querySelector(island)?.replaceWith(fresh);
    const theme = document.querySelector('theme-switch');
    theme?.replaceWith(theme);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await new Promise((resolve) => setTimeout(resolve));
    if (island.endsWith('site-search') && field && field.value.trim() !== '') {
      const done = () => fresh.querySelector<HTMLElement>('search-results')?.dataset.shown === field.value.trim();
      for (let patience = 20_000; !done() && patience > 0; patience--)
        await new Promise((resolve) => setTimeout(resolve, 5));
      if (!done()) complain('no answer');
    }
    if (!fresh.matches(':defined') || !fresh.isConnected) complain('the island did not start');
    if ('pwned' in globalThis || 'pwned' in Object.prototype) complain('a script ran');
    if (document.scripts.length !== scripts || document.querySelector('[onerror], [onload]'))
      complain('markup came in');
    if (document.querySelector('h1')?.textContent !== heading) complain('the page lost its heading');
    if (document.documentElement.scrollWidth > innerWidth) complain('scrolls sideways');
  }
  return wrong;
};

const stateOf = (page: Page) =>
  page.evaluate(() => ({
    pwned: 'pwned' in globalThis || 'pwned' in Object.prototype,
    foreign: document.querySelectorAll('script:not([src]):not([type]):not(head *), [onerror], [onload]').length,
    heading: document.querySelector('h1')?.textContent ?? '',
    wide: document.documentElement.scrollWidth > innerWidth,
  }));

/** What the browser says when a field of numbers or days refuses a value; the page explains it to the reader. */
const REFUSED = /The specified value .* (?:cannot be parsed|does not conform)/s;

for (const { path, island, params, ...more } of TARGETS) {
  test(`/${path}: no address and no stored value does harm when the page loads`, async ({ page, consoleErrors }) => {
    consoleErrors.allow(REFUSED);
    test.setTimeout(300_000 + LOADS * 10_000);
    await page.goto(path);
    const { heading } = await stateOf(page);
    for (const { search, hash, stored } of hostileVisits(params, LOADS)) {
      await page.evaluate((text) => {
        for (const key of [...Object.keys(localStorage), 'whichmesh-theme', 'whichmesh-other']) {
          localStorage.setItem(key, text);
          sessionStorage.setItem(key, text);
        }
      }, stored);
      const url = path + search.slice(0, LONGEST) + hash;
      await page.goto(url, { waitUntil: 'load' });
      // A hash alone does not load a page: the islands get an event.
      await page.evaluate((text) => {
        location.hash = text;
      }, hash);
      expect(await stateOf(page), url).toEqual({ pwned: false, foreign: 0, heading, wide: false });
    }
  });

  test(`/${path}: no parameter, hash, stored value or typed text does harm when <${island}> starts`, async ({
    page,
    consoleErrors,
  }) => {
    consoleErrors.allow(REFUSED);
    test.setTimeout(300_000 + STARTS * 1_000);
    await page.addInitScript(keepPristine, island);
    await page.goto(path);
    const visits = hostileVisits(params, STARTS);
    for (let from = 0; from < visits.length; from += 50) {
      const some = visits.slice(from, from + 50);
      expect(await page.evaluate(startAnew, { island, visits: some, typed: 'typed' in more })).toEqual([]);
    }
    const values = STARTS * (params.length + ('typed' in more ? 3 : 2));
    if (process.env.HOSTILE_STARTS) console.log(`/${path}: ${values} hostile values in ${STARTS} starts`);
  });
}

test('a word of an address that is longer than a narrow window fits it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { path, params } of TARGETS) {
    const url = `${path}?${params.map((name) => `${name}=${'x'.repeat(300)}`).join('&')}`;
    await page.goto(url, { waitUntil: 'networkidle' });
    expect((await stateOf(page)).wide, url).toBe(false);
  }
});
