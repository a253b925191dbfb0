import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the site' });
const links = (page: Page) => page.locator('search-results li a');
const sorry = (page: Page) => page.getByText('The search could not be loaded');
const unloaded = (page: Page) => page.getByText('Not loaded. Enter tries again.');
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const SILENT = /pagefind|search-results|Failed to (?:load|fetch)|preload|ERR_(?:FAILED|INTERNET_DISCONNECTED)/i;

const PARTS = {
  'the engine': '**/pagefind/pagefind.js',
  'the program of the engine': '**/*.pagefind',
  'the entry of the index': '**/pagefind-entry.json*',
  'the words of the index': '**/*.pf_meta*',
  'a part of the index': '**/*.pf_index*',
  'the directory of places': '**/pagefind/directory*',
};

for (const [what, files] of Object.entries(PARTS)) {
  test(`without ${what} the reader is reported, and can ask for it again`, async ({ page, consoleErrors }) => {
    consoleErrors.allow(SILENT);
    let lost = 0;
    await page.route(files, (route) => {
      lost += 1;
      return route.abort();
    });
    await page.goto('');
    await field(page).fill('letter');
    await expect(sorry(page)).toBeVisible();
    expect(lost, 'the part has this name').toBeGreaterThan(0);
    await page.unroute(files);
    await again(page).click();
    await expect(links(page).first()).toBeVisible();
    await expect(sorry(page)).toBeHidden();
    await expect(field(page)).toBeFocused();
  });
}

test('without the script of the results the reader is reported, and Enter opens the search page', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(SILENT);
  const files = '**/_astro/search-results.*.js';
  await page.route(files, (route) => route.abort());
  await page.goto('about/');
  await field(page).fill('letter');
  await expect(unloaded(page)).toBeVisible();
  await page.unroute(files);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=letter$/);
  await expect(links(page).first()).toBeVisible();
  await expect(unloaded(page)).toBeHidden();
});

test('a text around a result that does not come leaves the result', async ({ page, consoleErrors }) => {
  consoleErrors.allow(SILENT);
  await page.route('**/*.pf_fragment*', (route) => route.abort());
  await page.goto('');
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
  await expect(page.getByText('could not be loaded')).toBeVisible();
  await expect(links(page).first()).toBeVisible();
  await page.unroute('**/*.pf_fragment*');
  await again(page).click();
  await expect(page.locator('search-results mark').first()).toBeVisible();
});

test('offline the reader is reported, and online again the search works', async ({ page, context, consoleErrors }) => {
  consoleErrors.allow(SILENT);
  await page.goto('');
  await field(page).focus();
  await expect(page.locator('search-results ol')).toBeAttached();
  await context.setOffline(true);
  await field(page).fill('letter');
  await expect(sorry(page)).toBeVisible();
  await context.setOffline(false);
  await again(page).click();
  await expect(links(page).first()).toBeVisible();
});

test('offline before anything of it was loaded, the search says so, and works once online again', async ({
  page,
  context,
  consoleErrors,
}) => {
  consoleErrors.allow(SILENT);
  await page.goto('about/');
  await context.setOffline(true);
  await field(page).fill('letter');
  await expect(unloaded(page)).toBeVisible();
  await context.setOffline(false);
  await field(page).press('Enter');
  await expect(links(page).first()).toBeVisible();
});

test('what was loaded once goes on finding places offline', async ({ page, context, consoleErrors }) => {
  consoleErrors.allow(SILENT);
  await page.goto('');
  await field(page).fill('letter');
  await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('lette');
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
  await expect(sorry(page)).toBeHidden();
});

test('a slow network is reported, and the answer comes', async ({ page }) => {
  await page.goto('');
  await page.route('**/*.pf_meta*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await route.continue();
  });
  await field(page).fill('letter');
  await expect(page.getByRole('status').filter({ hasText: 'Searching' })).toBeVisible();
  await expect(links(page).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
});
