import type { Page } from '@playwright/test';
import { axe, expect, test } from '../support/browser.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the site' });
const links = (page: Page) => page.locator('search-results li a');

test('search loads nothing until somebody means to use it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('about/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|search-results/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('letter');
  await expect(links(page).first()).toBeVisible();
  const engine = asked.filter((url) => url.includes('pagefind/'));
  const twice = engine.filter((url, index) => engine.indexOf(url) !== index);
  expect(twice, 'nothing is asked for twice').toEqual([]);
  expect(engine.some((url) => url.includes('worker'))).toBe(false);
});

test('a slow hand asks for no part of the index twice while the engine is on its way', async ({ page }) => {
  await page.route('**/*.pagefind', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.goto('about/');
  await page.keyboard.press('/');
  // Time for a search at each key, and for each to ask for its files.
  await page.keyboard.type('letter', { delay: 250 });
  await expect(links(page).first()).toBeVisible();
  // The wishes themselves: this browser answers the second from memory, others do not.
  const wished = page.locator('link[rel="preload"][href$=".pf_index"]');
  const parts = await wished.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(parts).not.toEqual([]);
  expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([]);
});

test('an open search lies over the page', async ({ page }) => {
  await page.goto('');
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
  await expect(page.locator('header search-results')).toHaveCSS('position', 'absolute');
  await expect(page.locator('header search-results li').first()).toHaveCSS('border-top-style', 'solid');
});

test('a result leads to the very place', async ({ page }) => {
  await page.goto('');
  await field(page).fill('misty morning');
  await links(page).filter({ hasText: 'Does it work in a grey valley?' }).click();
  await expect(page).toHaveURL(/\/faq\/#grey-valley$/);
  await expect(page.locator('#grey-valley')).toBeInViewport();
});

test('the address of a search can be shared, and its kind as well', async ({ page }) => {
  await page.goto('search/?q=letter&kind=criterion');
  await expect(links(page).first()).toBeVisible();
  for (const href of await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    expect(href).toMatch(/\/compare\/#/);
  }
  await page.getByText('Everything').click();
  await expect(page).toHaveURL(/\/search\/\?q=letter$/);
});

test('the field of the questions finds questions only', async ({ page }) => {
  await page.goto('faq/');
  await page.getByRole('searchbox', { name: 'Search the questions' }).fill('letter');
  await expect(links(page).first()).toBeVisible();
  for (const href of await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    expect(href).toMatch(/\/faq\/#/);
  }
});

test('the keyboard opens, reads and closes the results', async ({ page }) => {
  await page.goto('compare/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('second seal');
  await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links(page).first()).toBeHidden();
  await expect(field(page)).toBeFocused();
  await field(page).fill('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('what is not found is met with the nearest, all questions and a way to ask', async ({ page }) => {
  await page.goto('');
  await field(page).fill('brackenpsot');
  await expect(links(page).filter({ hasText: 'Brackenpost' }).first()).toBeVisible();
  await field(page).fill('zzzzqqqq');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'All questions' })).toBeVisible();
  const ask = page.getByRole('link', { name: 'Ask this question' });
  expect(await ask.getAttribute('href')).toMatch(/issues\/new\?template=question\.yml&question=zzzzqqqq$/);
});

test('a part that does not come is reported, and can be asked for again', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/pagefind|Failed to load|preload/i);
  await page.goto('');
  await page.route('**/*.pf_meta', (route) => route.abort());
  await field(page).fill('letter');
  await expect(page.getByText('The search could not be loaded')).toBeVisible();
  await page.unroute('**/*.pf_meta');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(links(page).first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['about/', 'search/']) {
    test(`/${path} is accessible with the search open in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await field(page).fill('letter');
      await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
      // What lies below an open search cannot be seen, nor judged; tests/a11y reads each page with it closed.
      expect(await axe(page, 'site-search')).toEqual([]);
    });
  }
}

test('the room kept for the words around a hit is what they take, at a desk and on a phone', async ({ page }) => {
  await page.goto('search/?q=letter');
  const excerpts = page.locator('.search-list p');
  await expect(page.getByRole('status').last()).toContainText('results');
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await excerpts.evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const line = Number.parseFloat(getComputedStyle(one).lineHeight);
        return {
          kept: Math.round(one.clientHeight / line),
          taken: Math.round(range.getBoundingClientRect().height / line),
        };
      }),
    );
    expect(lines.length).toBeGreaterThan(10);
    const fits = lines.filter(({ kept, taken }) => taken <= kept && taken >= kept - 1);
    expect(fits.length / lines.length).toBeGreaterThan(0.8);
  }
});

test('an open search fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('about/');
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the field is not there, and the questions are in the menu', async ({ page }) => {
    await page.goto('about/');
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('banner').getByRole('link', { name: 'FAQ' })).toBeVisible();
  });
  test('no page offers a field that finds nothing', async ({ page }) => {
    for (const path of ['faq/', 'search/']) {
      await page.goto(path);
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      await expect(page.getByRole('radio')).toHaveCount(0);
    }
    await expect(page.getByRole('link', { name: 'All questions are on one page' })).toBeVisible();
  });
});
