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
  /** Goes to a page that was left, either way, and notes it where the browser had not kept it. */
  const keeps = async (path: string, step: () => Promise<unknown>) => {
    await step();
    // Kept or loaded again, the page says so when it is shown.
    await page.locator('html[data-persisted]').waitFor({ state: 'attached' });
    expect(page.url()).toMatch(new RegExp(`/${path}$`));
    if ((await page.locator('html').getAttribute('data-persisted')) !== 'true') lost.push(path);
  };
  const pages = [...PAGE_OF_EACH_KIND, 'about/'];
  for (let at = 0; at + 1 < pages.length; at += 2) {
    const [first, second] = [pages[at]!, pages[at + 1]!];
    await page.goto(first);
    await page.goto(second);
    // Two are tried at once: the second is left by the way back to the first.
    await keeps(first, () => page.goBack({ waitUntil: 'commit' }));
    await keeps(second, () => page.goForward({ waitUntil: 'commit' }));
  }
  expect(lost).toEqual([]);
});
