import type { Page } from '@playwright/test';
import { axeInBothSchemes, expect, test } from '../support/browser.ts';

const all = (page: Page) => page.locator('[data-tools]');
const shown = (page: Page) => page.locator('[data-tools]:visible');
const where = (page: Page) => page.getByRole('combobox', { name: 'Where' });
const tool = (page: Page) => page.getByRole('combobox', { name: 'Tool' });

test('symptoms are filtered by area and tool, and Back undoes the last choice', async ({ page }) => {
  await page.goto('troubleshoot/');
  await expect(shown(page)).toHaveCount(3);
  await where(page).selectOption('fog');
  await tool(page).selectOption('brackenpost');
  await expect(page).toHaveURL(/\/troubleshoot\/\?area=fog&tool=brackenpost$/);
  await expect(shown(page)).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: '1 of 3 symptoms' })).toBeVisible();
  await page.goBack();
  await expect(tool(page)).toHaveValue('');
  await expect(shown(page)).toHaveCount(2);
  await page.goBack();
  await expect(shown(page)).toHaveCount(3);
});

test('a link with a choice opens it; a value that does not exist is named', async ({ page }) => {
  await page.goto('troubleshoot/?area=marsh&tool=amberwick');
  await expect(page.getByRole('alert')).toContainText('marsh');
  await expect(tool(page)).toHaveValue('amberwick');
  await expect(shown(page)).toHaveCount(2);
});

test('the page of an area shows the symptoms of one tool, in the contents as well', async ({ page }) => {
  await page.goto('troubleshoot/fog/');
  await expect(shown(page)).toHaveCount(2);
  const contents = page.getByRole('navigation', { name: 'On this page' }).locator('li:not([hidden])');
  await tool(page).selectOption({ label: 'Dandelion Semaphore Exchange (1)' });
  await expect(shown(page)).toHaveCount(1);
  await expect(page.locator('#lost-at-night')).toBeVisible();
  await expect(contents).toHaveCount(1);
  await expect(page).toHaveURL(/\/troubleshoot\/fog\/\?tool=dandelion-semaphore-exchange$/);
  await page.goto('troubleshoot/fog/?tool=amberwick#lost-at-night');
  await expect(page.locator('#lost-at-night')).toBeVisible();
});

test('the filter of an area is in the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('troubleshoot/fog/');
  await expect(tool(page)).toBeInViewport();
});

test('the heading of a symptom in its area opens the symptom', async ({ page }) => {
  await page.goto('troubleshoot/fog/');
  await page
    .getByRole('heading', { level: 2, name: /^Birds circle/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/troubleshoot\/fog\/birds-circle\/$/);
});

test('from where it hurts to the cure, with the keyboard alone', async ({ page }) => {
  await page.goto('troubleshoot/');
  await page.getByRole('link', { name: 'Birds on the way' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Birds on the way');
  await page.locator('#birds-circle').getByRole('link', { name: 'Why, how to tell, and the cure' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/troubleshoot\/fog\/birds-circle\/$/);
  await expect(page.locator('#cure li')).toHaveCount(2);
});

test('a link to a symptom in the list of its area opens at it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('troubleshoot/fog/#lost-at-night');
  await expect(page.locator('#lost-at-night')).toBeInViewport();
});

test('the command that tells a cause is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('troubleshoot/fog/birds-circle/');
  await page.locator('#tell').getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.locator('#tell').getByRole('status').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('weathercock --show');
});

test('what the software prints is shown letter by letter', async ({ page }) => {
  await page.goto('troubleshoot/fog/birds-circle/');
  await expect(page.getByRole('list', { name: 'Error strings' })).toHaveText(/cooing: no heading <nil>/);
});

test('a symptom has a preview of its own', async ({ page }) => {
  await page.goto('troubleshoot/fog/birds-circle/');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(image).toMatch(/\/preview\/troubleshoot\/fog\/birds-circle\.png$/);
});

test('a question, a row and a tool lead to the symptom', async ({ page }) => {
  for (const [from, name] of [
    ['faq/grey-valley/', 'Birds circle above the loft and do not leave'],
    ['compare/fog-flight/', 'Birds circle above the loft and do not leave'],
    ['tools/amberwick/operate/', 'Birds circle above the loft and do not leave'],
  ] as const) {
    await page.goto(from);
    const link = page.locator('main').getByRole('link', { name }).first();
    await expect(link).toHaveAttribute('href', /\/troubleshoot\/fog\/birds-circle\/$/);
  }
});

for (const path of ['troubleshoot/', 'troubleshoot/fog/', 'troubleshoot/fog/birds-circle/']) {
  test(`/${path} is accessible in light and dark`, async ({ page }) => {
    await page.goto(path);
    expect(await axeInBothSchemes(page)).toEqual([]);
  });

  test(`/${path} does not scroll sideways at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has every symptom and no dead control', async ({ page }) => {
    await page.goto('troubleshoot/');
    expect(await shown(page).count()).toBe(await all(page).count());
    await expect(where(page)).toHaveCount(0);
    await page.goto('troubleshoot/fog/birds-circle/');
    await expect(page.locator('#tell').getByText('weathercock --show')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  });
});
