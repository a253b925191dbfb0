import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { basePath } from '../../scripts/lib/base-path.ts';
import { ROOT } from '../../scripts/lib/run.ts';
import { axeOfEveryText, expect, test } from '../support/browser.ts';
import { brokenNumbers, controls, touchingTexts } from '../support/room.ts';
import { MODES, NARROW, trips } from './modes.ts';

const SITEMAP = join(ROOT, 'dist', 'sitemap-0.xml');

/** Every page of the built site, as relative addresses: those of the sitemap, and the two that are kept out of it. */
const PAGES = [
  ...Array.from(
    (existsSync(SITEMAP) ? readFileSync(SITEMAP, 'utf8') : '').matchAll(/<loc>([^<]+)<\/loc>/g),
    ([, address = '']) => new URL(address).pathname.slice(basePath().length),
  ),
  'search/',
  '404.html',
];

async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const mode of MODES) {
    await mode.enter(page);
    const narrow =
      mode.name === NARROW ? [...(await page.evaluate(brokenNumbers)), ...(await page.evaluate(touchingTexts))] : [];
    for (const what of [...(await axeOfEveryText(page)), ...(await page.evaluate(trips)), ...narrow])
      found.push(`${mode.name}: ${what}`);
  }
  await page.emulateMedia({ media: 'print' });
  return [...found, ...(await page.evaluate(controls))];
}

test('the site has been built', () => {
  expect(PAGES.length).toBeGreaterThan(100);
});

for (const path of PAGES) {
  test(`/${path} has no barrier in any mode`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.goto(path);
    expect(await barriers(page)).toEqual([]);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await expect(page.locator('h1')).toHaveCount(1);
  });
}
