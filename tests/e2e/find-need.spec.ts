import type { Page } from '@playwright/test';
import { axeInBothSchemes, expect, test } from '../support/browser.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find a need' });
const said = (page: Page) => page.locator('.find-need').getByRole('status');
const needs = (page: Page) => page.getByRole('radiogroup');
const must = (page: Page, need: string) =>
  page.getByRole('radiogroup', { name: need, exact: true }).getByRole('radio', { name: 'Must' });
const all = (page: Page) => page.getByRole('button', { name: 'Show all needs' });

test('a need is found by the words of its label, its statement and other words for it', async ({ page }) => {
  await page.goto('decide/');
  const every = await needs(page).count();
  for (const [typed, need] of [
    ['sealed letters', 'Letters sealed twice'],
    ['third roof', 'Letters fly directly'],
    ['stolen signet', 'Letters sealed twice'],
  ] as const) {
    await field(page).fill(typed);
    await expect(needs(page), typed).toHaveCount(1);
    await expect(page.getByRole('radiogroup', { name: need })).toBeVisible();
    await expect(said(page)).toHaveText(`1 of ${every} needs.`);
  }
  // Groups without a need are hidden, and so is the map that leads to them.
  await expect(page.locator('fieldset:visible')).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Groups of needs' })).toBeHidden();
  await all(page).click();
  await expect(needs(page)).toHaveCount(every);
  await expect(field(page)).toBeFocused();
  await expect(said(page)).toBeEmpty();
});

test('a need that is chosen never disappears unsaid, and what was typed is in no address', async ({ page }) => {
  await page.goto('decide/');
  await field(page).fill('sealed');
  await must(page, 'Letters sealed twice').check();
  await expect(page).toHaveURL(/\/decide\/\?must=guarded-letters$/);
  await field(page).fill('visitor book');
  await expect(said(page)).toContainText('1 need that you chose is hidden.');
  await must(page, 'Visitor book, free').check();
  await expect(page).toHaveURL(/\/decide\/\?must=guarded-letters,free-visitor-book$/);
  // Back undoes the last choice, and the words stay true.
  await field(page).fill('at night');
  await expect(said(page)).toContainText('2 needs that you chose are hidden.');
  await page.goBack();
  await expect(said(page)).toContainText('1 need that you chose is hidden.');
});

test('beside few needs on a desk, the headline of the result stays visible', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('decide/#needs-title');
  await field(page).fill('sealed');
  await must(page, 'Letters sealed twice').check();
  await field(page).fill('visitor book');
  await must(page, 'Visitor book, free').check();
  const headline = await page.locator('[data-part="headline"]').boundingBox();
  expect(headline?.y).toBeGreaterThanOrEqual(0);
});

test('where no need has the words, it says so and leads on', async ({ page }) => {
  await page.goto('decide/');
  await field(page).fill('xylophone');
  await expect(said(page)).toHaveText('No need has these words; a fact may.');
  await expect(needs(page)).toHaveCount(0);
  await expect(all(page)).toBeVisible();
  await page.getByRole('link', { name: 'Search the site for these words' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=xylophone$/);
});

test('where no need has all words, those that have most are shown', async ({ page }) => {
  await page.goto('decide/');
  await field(page).fill('letters at night by xylophone');
  await expect(said(page)).toHaveText(/^No need has all of these words\. The closest: 1 of \d+ needs\.$/);
  await expect(page.getByRole('radiogroup', { name: 'Letters at night' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Search the site for these words' })).toBeVisible();
});

test('the keyboard alone finds and chooses, and Escape clears', async ({ page }) => {
  await page.goto('decide/');
  await field(page).focus();
  await page.keyboard.type('attic');
  await expect(needs(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(must(page, 'Attic of 1 GB')).toBeChecked();
  await expect(page).toHaveURL(/\?must=small-attic$/);
  // The next words take the place of the last.
  await field(page).focus();
  await expect
    .poll(() => field(page).evaluate((it: HTMLInputElement) => it.selectionEnd! - it.selectionStart!))
    .toBe(5);
  await page.keyboard.type('helper');
  await expect(field(page)).toHaveValue('helper');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(must(page, 'Attic of 1 GB')).toBeVisible();
});

test('a link to a group that is hidden shows all needs again', async ({ page }) => {
  await page.goto('decide/');
  await field(page).fill('sealed');
  await expect(needs(page)).toHaveCount(1);
  await page.evaluate(() => (location.hash = '#needs-loft'));
  await expect(field(page)).toHaveValue('');
  await expect(page.getByRole('group', { name: 'The loft you have' })).toBeInViewport();
});

test('a field that could not load says so, and the next letter tries again', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/ERR_FAILED|Failed to load resource/);
  await page.route('**/need-find.*.js', (route) => route.abort());
  await page.goto('decide/');
  await field(page).focus();
  const alert = page.getByRole('alert').filter({ hasText: 'could not load' });
  await expect(alert).toBeVisible();
  await expect(must(page, 'Letters sealed twice')).toBeVisible();
  await page.unroute('**/need-find.*.js');
  await field(page).fill('sealed');
  await expect(needs(page)).toHaveCount(1);
  await expect(alert).toBeHidden();
});

test('nothing of it is loaded before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('decide/?must=guarded-letters', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('need-find'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((url) => url.includes('need-find')).length).toBe(1);
});

test('without JavaScript there is no field that does nothing', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await page.goto('decide/');
  await expect(page.getByRole('searchbox', { name: 'Find a need' })).toHaveCount(0);
  await page.close();
});

test('on a phone, the front page leads to the field with the answers given, and the end of the guide does too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await page.locator('[data-asked]').getByRole('link', { name: 'Better not' }).click();
  await expect(page).toHaveURL(/\?nice=direct-flight$/);
  await page.getByRole('link', { name: /^Find a need among all/ }).click();
  await expect(page).toHaveURL(/\/decide\/\?nice=direct-flight#needs-title$/);
  await expect(field(page)).toBeInViewport({ ratio: 1 });
  expect((await field(page).boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.goto('?must=direct-flight,one-helper&not=free-visitor-book');
  await expect(page.locator('.guide-end')).toContainText('Something else that you must have?');
  const link = page.getByRole('link', { name: /^Find a need among all/ });
  await expect(link).toHaveCount(1);
  await link.click();
  await expect(field(page)).toBeInViewport({ ratio: 1 });
});

test('has no barrier, with needs found and with none', async ({ page }) => {
  await page.goto('decide/?must=guarded-letters');
  for (const typed of ['visitor', 'xylophone']) {
    await field(page).fill(typed);
    await expect(said(page)).not.toBeEmpty();
    expect(await axeInBothSchemes(page), typed).toEqual([]);
  }
});
