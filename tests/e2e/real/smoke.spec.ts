import { basePath } from '../../../scripts/lib/base-path.ts';
import { axeOfPhone, expect, test } from '../../support/browser.ts';
import { wideLines } from '../../support/room.ts';
import { heaviestOfEachKind, pagesOfSitemap, someOfEachKind } from '../../support/kinds.ts';

/** Nothing here asks what the facts say: which page opens and what a reader can do stays as it is when a fact is corrected. */

// tests/a11y opens all of them in the same way.
test('pages of every kind open without a word in the console, and have room at a desk and on a phone', async ({
  page,
  dist,
}) => {
  const pages = pagesOfSitemap(dist, basePath());
  const [paths, heaviest] = [someOfEachKind(pages), new Set(heaviestOfEachKind(pages))];
  expect(heaviest.size).toBeGreaterThan(20);
  const found: string[] = [];
  for (const path of paths) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    const wide = heaviest.has(path) ? await page.evaluate(wideLines) : [];
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${width} pixels wide`);
    const touched = heaviest.has(path) ? await axeOfPhone(page) : [];
    for (const what of [...wide, ...touched]) found.push(`/${path} ${what}`);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  expect(found).toEqual([]);
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
  const id = (await page.locator('compare-table td[id]').last().getAttribute('id')) ?? '';
  await page.goto(`compare/#${id}`);
  await expect(page.locator('.evidence-row').getByRole('tab', { selected: true })).toBeVisible();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the calculator and the planner start with their worked examples', async ({ page }) => {
  await page.goto('cost/');
  await expect(page.locator('[data-cash]').first()).toContainText('EUR');
  await page.goto('migrate/');
  await expect(page.locator('[data-part=result]')).toContainText('hours');
  await expect(page.getByRole('alert')).toBeHidden();
});
