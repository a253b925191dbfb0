import type { Page } from '@playwright/test';
import { basePath } from '../../scripts/lib/base-path.ts';
import { startServer } from '../../scripts/lib/server.ts';
import { expect, test } from '../support/browser.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the site' });
const links = (page: Page) => page.locator('search-results li > a');
const sorry = (page: Page) => page.getByText('could not be loaded');
const unloaded = (page: Page) => page.getByText('Search failed. Press Enter to retry.');
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const SILENT =
  /\/search\/|search-results|Failed to (?:load|fetch)|preload|ERR_(?:FAILED|INTERNET_DISCONNECTED|CONNECTION)/i;

const PARTS = {
  'the directory of places': '**/search/directory.json',
  'the words of the texts': '**/search/files/*/w*.json',
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
    await expect(page.getByText('Nothing found')).toBeHidden();
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

test('typing on asks for the script of the results again', async ({ page, consoleErrors }) => {
  consoleErrors.allow(SILENT);
  await page.goto('about/');
  await page.context().setOffline(true);
  await field(page).fill('lette');
  await expect(unloaded(page)).toBeVisible();
  await page.context().setOffline(false);
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
});

test('a text around a result that does not come leaves the result', async ({ page, consoleErrors }) => {
  consoleErrors.allow(SILENT);
  await page.route('**/search/files/*/t*.json', (route) => route.abort());
  await page.goto('');
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
  await expect(sorry(page)).toBeVisible();
  await expect(links(page).first()).toBeVisible();
  await page.unroute('**/search/files/*/t*.json');
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
  // It tries again by itself.
  await expect(sorry(page)).toBeHidden();
  await expect(page.locator('search-results mark').first()).toBeVisible();
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

test('files that were loaded once keep finding places offline', async ({ page, context, consoleErrors }) => {
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
  let release = (): void => undefined;
  const patience = new Promise<void>((resolve) => (release = resolve));
  await page.goto('');
  await page.route('**/search/directory.json', async (route) => {
    await patience;
    await route.continue();
  });
  await field(page).fill('letter');
  await expect(page.getByRole('status').filter({ hasText: 'Searching' })).toBeVisible();
  release();
  await expect(links(page).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
});

test('a server that goes away and comes back needs no reload, and its absence is never "nothing found"', async ({
  page,
  dist,
  consoleErrors,
}) => {
  consoleErrors.allow(/./);
  const base = basePath();
  let server = await startServer({ root: dist, base });
  const port = Number(new URL(server.url).port);
  await page.goto(`${server.url}search/`);
  const own = page.getByRole('searchbox', { name: 'Search the site' });
  await own.fill('letter');
  await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
  await server.close();
  await own.fill('brackenpost');
  await expect(sorry(page)).toBeVisible();
  await expect(page.getByText('Nothing found')).toBeHidden();
  server = await startServer({ root: dist, base, port });
  expect(Number(new URL(server.url).port)).toBe(port);
  await own.fill('brackenpost ');
  await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
  await expect(sorry(page)).toBeHidden();
  await server.close();
});

test('a host that dropped the files of an older build is asked for the new ones', async ({ page, consoleErrors }) => {
  consoleErrors.allow(SILENT);
  let lost = 0;
  const build = 'an-older-build';
  await page.route('**/search/directory.json', async (route) => {
    if (lost > 0) return route.continue();
    const directory = (await (await route.fetch()).json()) as object;
    return route.fulfill({ json: { ...directory, build } });
  });
  page.on('response', (response) => (lost += response.url().includes(build) && response.status() === 404 ? 1 : 0));
  await page.goto('about/');
  await field(page).fill('letter');
  await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
  await expect(page.locator('search-results mark').first()).toBeVisible();
  expect(lost).toBeGreaterThan(0);
});

test('files that answer 404 are no "nothing found", and once they are there the next key finds', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allow(SILENT);
  await page.route('**/search/files/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('search/?q=zzzz');
  await expect(page.getByText('The search could not be loaded')).toBeVisible();
  await expect(page.getByText('Nothing found')).toBeHidden();
  await page.unroute('**/search/files/**');
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
  await expect(sorry(page)).toBeHidden();
});

// An identifier, and words with many results: a list of one has no order that could change.
for (const query of ['1.5', 'letter seal']) {
  test(`the same address shows the same list for "${query}", whatever was searched before`, async ({ page }) => {
    const hrefs = () => links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const list = async (words: string) => {
      await field(page).fill(words);
      await expect(page.locator('search-results')).toHaveAttribute('data-shown', words);
      return [...(await hrefs()), await page.locator('search-results [role="status"]').textContent()];
    };
    await page.goto('search/');
    const fresh = await list(query);
    for (const other of ['letter', 'seal', 'post', 'w', 'brack', 'price', 'loft', 'second', '2', 'grey']) {
      await list(other);
    }
    expect(await list(query)).toEqual(fresh);
    await page.goto(`search/?q=${query}`);
    await expect(page.locator('search-results')).toHaveAttribute('data-shown', query);
    expect(await hrefs()).toEqual(fresh.slice(0, -1));
  });
}

test('the search keeps working in a browser that refuses more changes of the address', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['replaceState', 'pushState'] as const) {
      const allowed = Object.getOwnPropertyDescriptor(History.prototype, name)?.value as (...all: unknown[]) => void;
      let calls = 0;
      History.prototype[name] = function (this: History, ...all) {
        if ((calls += 1) > 3) throw new DOMException('too many calls', 'SecurityError');
        allowed.apply(this, all);
      };
    }
  });
  await page.goto('search/');
  await field(page).pressSequentially(`${'letter '.repeat(14)}second`, { delay: 2 });
  await field(page).fill('second seal');
  await expect(page.locator('search-results')).toHaveAttribute('data-shown', 'second seal');
  await expect(links(page).first()).toContainText(/seal/i);
  await page.goto('compare/');
  const row = page.getByRole('searchbox', { name: 'Find a row' });
  for (const words of ['p', 'pi', 'pig', 'pige', 'pigeon', 'pigeonhole']) await row.fill(words);
  await row.fill('zzz');
  await expect(page.getByText('No row holds “zzz”.')).toBeVisible();
});
