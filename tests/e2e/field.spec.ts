import { expect, test } from '../support/browser.ts';

test('a pair begins with the five differences that decide, each with its evidence', async ({ page }) => {
  await page.goto('compare/amberwick-vs-brackenpost/');
  const rows = page.getByRole('table', { name: 'The criteria that most needs depend on' }).locator('tbody tr');
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
    await expect(page.getByRole('row', { name: /^30 hosts 435/ })).toBeVisible();
  });
});
