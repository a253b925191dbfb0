import { expect, test } from '../support/browser.ts';

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

test('every page of the sitemap opens without a word in the console', async ({ page, request }) => {
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  expect(addresses.length).toBeGreaterThan(0);
  test.setTimeout(60_000 + addresses.length * 10_000);
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
  }
});
