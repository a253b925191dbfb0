import { findChromium } from '../../scripts/lib/chromium.ts';
import { expect, test } from '../support/browser.ts';

/** One page of each kind; what moves or cannot be kept on one, does so on all of its kind. */
const PAGES = [
  '',
  'tools/',
  'scenarios/',
  'needs/',
  'decide/',
  'compare/',
  'faq/',
  'faq/open-hatches/',
  'field-report/',
  'operate/',
  'cost/',
  'migrate/',
  'alternatives/',
  'glossary/',
  'performance/',
  'sources/',
  'search/',
];

/** Each test here opens every page, some of them on a slow network. */
const PATIENCE = 60_000 + PAGES.length * 20_000;

const withWindows = findChromium();
// Playwright turns the back/forward cache off, and a browser without windows has none.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      ...(withWindows && { executablePath: withWindows }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
});

test('the way back leads to a page that the browser has kept whole', async ({ page }) => {
  test.skip(!withWindows, 'A browser without windows keeps no page for the way back.');
  test.setTimeout(PATIENCE);
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset.persisted = String(persisted)));
  });
  const lost: string[] = [];
  for (const path of PAGES) {
    await page.goto(path);
    await page.goto('about/');
    await page.goBack({ waitUntil: 'commit' });
    // Either way the page says so when it is shown.
    await page.locator('html[data-persisted]').waitFor({ state: 'attached' });
    if ((await page.locator('html').getAttribute('data-persisted')) !== 'true') lost.push(path);
  }
  expect(lost).toEqual([]);
});

for (const width of [360, 1280]) {
  test(`nothing moves while a page of ${width} pixels loads`, async ({ page }) => {
    test.setTimeout(PATIENCE);
    await page.setViewportSize({ width, height: 800 });
    // Scripts come late, as they do on a slow network: what they change would be seen to move.
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    const shifts: string[] = [];
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 100);
          }),
      );
      if (moved > 0) shifts.push(`/${path} ${moved.toFixed(4)}`);
    }
    expect(shifts).toEqual([]);
  });
}
