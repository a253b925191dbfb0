import { findChromium } from '../../scripts/lib/chromium.ts';
import { expect, test } from '../support/browser.ts';
import { PAGE_OF_EACH_KIND, PATIENCE } from '../support/page-of-each-kind.ts';

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
  for (const path of PAGE_OF_EACH_KIND) {
    await page.goto(path);
    await page.goto('about/');
    await page.goBack({ waitUntil: 'commit' });
    // Either way the page says so when it is shown.
    await page.locator('html[data-persisted]').waitFor({ state: 'attached' });
    if ((await page.locator('html').getAttribute('data-persisted')) !== 'true') lost.push(path);
  }
  expect(lost).toEqual([]);
});
