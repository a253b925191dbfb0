import { basePath } from '../../scripts/lib/base-path.ts';
import { expect, test } from '../support/browser.ts';
import { heaviestOfEachKind, pagesOfSitemap, someOfEachKind } from '../support/kinds.ts';

test('the front page opens, with a title and one first heading', async ({ page }) => {
  const response = await page.goto('');
  expect(response?.status()).toBe(200);
  // Names of tools go before the name of the site where both do not fit.
  await expect(page).toHaveTitle(/, compared/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('an unknown address answers with 404', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/status of 404/);
  const response = await page.goto('no-such-page/');
  expect(response?.status()).toBe(404);
});

// The heaviest of each kind is opened in search-open.spec.ts, in the same way.
test('pages of every kind open without a word in the console', async ({ page, dist }) => {
  const pages = pagesOfSitemap(dist, basePath());
  const opened = new Set(heaviestOfEachKind(pages));
  const paths = someOfEachKind(pages).filter((path) => !opened.has(path));
  expect(opened.size + paths.length).toBeGreaterThan(20);
  for (const path of paths) expect((await page.goto(path))?.status(), path).toBe(200);
});
