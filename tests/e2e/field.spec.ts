import { axe, expect, test } from '../support/browser.ts';

const PATHS = ['performance/', 'why-mesh/', 'compare/amberwick-vs-brackenpost/'];

for (const path of PATHS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await axe(page)).toEqual([]);
    });
  }
  test(`${path} needs no sideways scroll at 320 px, on paper neither`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: 'print' });
    expect(await width()).toBeLessThanOrEqual(320);
  });
}

test('a pair begins with the five differences that decide, each with its evidence', async ({ page }) => {
  await page.goto('compare/amberwick-vs-brackenpost/');
  const rows = page.getByRole('table', { name: 'The rows on which most needs hang' }).locator('tbody tr');
  await expect(rows).toHaveCount(5);
  const link = rows.first().getByRole('link', { name: 'evidence' }).first();
  const place = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
  await link.click();
  await expect(page.locator(`[id="${place.slice(1)}"]`)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('figures, bars and pairs are there', async ({ page }) => {
    await page.goto('performance/');
    await expect(page.locator('svg .bar, svg.bar, rect.bar').first()).toBeVisible();
    await page.goto('why-mesh/');
    await expect(page.getByRole('row', { name: /^30 435/ })).toBeVisible();
  });
});
