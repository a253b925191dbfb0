import type { Page } from '@playwright/test';
import { basePath } from '../../scripts/lib/base-path.ts';
import { axeOfPart, axeUnder, expect, test } from '../support/browser.ts';
import { heaviestOfEachKind, pagesOfSitemap } from '../support/kinds.ts';

/** Kept out of the sitemap. */
const OTHERS = ['search/', '404.html'];
/** A phone and a desk. */
const WIDTHS = [360, 1280];

/** The part of a page that holds its search: the header, but on the search page, which has the field below it. */
const searchOf = (path: string): string => (path === 'search/' ? 'main site-search' : '.masthead site-search');

/** What axe finds on a page whose results were opened at each width: of the markup of all of it, and everything of the search. */
async function barriers(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  expect((await page.goto(path))?.status(), path).toBe(200);
  const search = page.locator(searchOf(path));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await search.getByRole('searchbox').fill('');
    await expect(search.locator('.search-list a').first(), path).toBeHidden();
    await search.getByRole('searchbox').fill('letter');
    await expect(search.locator('.search-list a').first(), path).toBeVisible();
    await expect(search.getByRole('status').filter({ hasText: 'result' }), path).toBeVisible();
    // What lies below an open search cannot be seen or touched, so that is not judged; page-types and tests/a11y do, with it closed.
    // The markup of the page is the same at each width, so it is asked about once.
    const ask = width === WIDTHS[0] ? axeUnder : axeOfPart;
    for (const what of await ask(page, searchOf(path))) found.push(`/${path}, ${width} pixels: ${what}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) found.push(`/${path}, ${width} pixels: scrolls sideways by ${over} pixels`);
  }
  return found;
}

test('what is wrong in the results, and in the markup below them, does not pass', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('searchbox').fill('letter');
  const result = page.locator('.search-list a').first();
  await expect(result).toBeVisible();
  await result.evaluate((link) => (link.style.color = 'light-dark(#eee, #222)'));
  await page.locator('main').evaluate((main) => main.append(document.createElement('img')));
  const found = (await axeUnder(page, searchOf('about/'))).map((what) => what.split(':')[0]);
  expect([...new Set(found)].toSorted()).toEqual(['color-contrast', 'image-alt']);
});

test('as many results as the line above them says fit the window, at a desk and on a phone', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about/');
    await page.getByRole('searchbox').fill('may a letter cross a roof');
    const results = page.locator('.masthead search-results');
    await expect(results.getByRole('status')).toHaveText(/^The \d best of/);
    const [, count] = /(\d)/.exec((await results.getByRole('status').textContent())!)!;
    await expect(results.getByRole('listitem')).toHaveCount(Number(count));
    await expect(results.getByRole('listitem').last()).toBeInViewport({ ratio: 1 });
    expect(await results.evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBeLessThanOrEqual(0);
  }
});

/** The pages are read in as many tests, so that they can be read side by side. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  test(`a page of every type passes axe with the results open, part ${part + 1}`, async ({ page, dist }) => {
    const paths = [...heaviestOfEachKind(pagesOfSitemap(dist, basePath())), ...OTHERS];
    expect(paths.length).toBeGreaterThan(35);
    // Seconds are no matter here: it is some hundred readings, which a busy machine does slowly.
    test.setTimeout(paths.length * 30_000);
    const found: string[] = [];
    for (const path of paths.filter((_, index) => index % PARTS === part)) found.push(...(await barriers(page, path)));
    expect(found).toEqual([]);
  });
}
