import { expect, test } from '../../support/browser.ts';

/** Nothing here asks what the facts say: which page opens and what a reader can do stays as it is when a fact is corrected. */

test('every page of the sitemap opens without a word in the console, and fits a narrow phone', async ({
  page,
  request,
}) => {
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  expect(addresses.length).toBeGreaterThan(0);
  test.setTimeout(60_000 + addresses.length * 10_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${address} ${width}`);
  }
  expect(wide).toEqual([]);
});

test('a need that is ticked is answered for every tool', async ({ page }) => {
  await page.goto('decide/');
  await page.getByRole('radio', { name: 'Must' }).first().check();
  await expect(page).toHaveURL(/\?must=[a-z0-9-]+$/);
  const cards = page.locator('[data-result]');
  for (const card of await cards.all()) await expect(card).toHaveText(/fits|undecided|ruled out/);
  expect(await cards.count()).toBeGreaterThan(1);
});

test('the comparison shows a cell that a link leads to, with its evidence', async ({ page }) => {
  await page.goto('compare/');
  const id = (await page.locator('.evidence-table td').last().getAttribute('id')) ?? '';
  await page.goto(`compare/#${id}`);
  await expect(page.locator(`[id="${id}"] details`)).toHaveAttribute('open');
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the calculator and the planner start with their worked examples', async ({ page }) => {
  await page.goto('cost/');
  await expect(page.locator('[data-total]').first()).toContainText('EUR a month');
  await page.goto('migrate/');
  await expect(page.locator('[data-part=result]')).toContainText('hours');
  await expect(page.getByRole('alert')).toBeHidden();
});
