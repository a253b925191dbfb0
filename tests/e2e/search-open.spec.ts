import type { Page } from '@playwright/test';
import { basePath } from '../../scripts/lib/base-path.ts';
import { axe, axeOfMarkup, expect, test } from '../support/browser.ts';
import { heaviestOfEachKind, pagesOfSitemap } from '../support/kinds.ts';

/** Kept out of the sitemap. */
const OTHERS = ['search/', '404.html'];
/** A phone and a desk. */
const WIDTHS = [360, 1280];

/** The part of a page that holds its search: the header, but on the search page, which has the field below it. */
const searchOf = (path: string): string => (path === 'search/' ? 'main site-search' : '.masthead site-search');

/** What axe finds on a page whose results are open: of the markup of all of it, and everything of the search. */
async function barriers(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const search = page.locator(searchOf(path));
  await search.getByRole('searchbox').fill('letter');
  await expect(search.locator('.search-list a').first(), path).toBeVisible();
  await expect(search.getByRole('status').filter({ hasText: 'result' }), path).toBeVisible();
  // What lies below an open search cannot be seen or touched, so that is not judged; page-types and tests/a11y do, with it closed.
  const found = [...(await axeOfMarkup(page)), ...(await axe(page, searchOf(path)))];
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) found.push(`scrolls sideways by ${over} pixels`);
  return found.map((what) => `/${path}: ${what}`);
}

for (const width of WIDTHS) {
  test(`a page of every type passes axe with the results open at ${width} pixels`, async ({ page, dist }) => {
    const paths = [...heaviestOfEachKind(pagesOfSitemap(dist, basePath())), ...OTHERS];
    expect(paths.length).toBeGreaterThan(35);
    // Seconds are no matter here: it is some hundred readings, which a busy machine does slowly.
    test.setTimeout(paths.length * 30_000);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    for (const path of paths) found.push(...(await barriers(page, path)));
    expect(found).toEqual([]);
  });
}
