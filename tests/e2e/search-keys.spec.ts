import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the site' });

test('the slash key opens the search, and not amid something that is typed', async ({ page }) => {
  await page.goto('faq/');
  await page.evaluate(() => scrollTo(0, 600));
  await page.keyboard.type('and/or');
  await expect(field(page)).not.toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.waitForTimeout(1600);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test('the slash key is a letter in every other field, also as the first that is typed there', async ({ page }) => {
  await page.goto('compare/');
  const row = page.getByRole('searchbox', { name: 'Find a row' });
  await row.focus();
  await page.keyboard.press('/');
  await expect(row).toBeFocused();
  await expect(row).toHaveValue('/');
  const theme = page.getByRole('combobox', { name: /theme|colour/i });
  await page.waitForTimeout(1600);
  await theme.focus();
  await page.keyboard.press('/');
  await expect(theme).toBeFocused();
});

test('the slash key can be turned off, and stays so', async ({ page }) => {
  await page.goto('search/');
  const opens = page.getByRole('checkbox', { name: /opens the search/ });
  await expect(opens).toBeChecked();
  await opens.uncheck();
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.goto('search/');
  await expect(opens).not.toBeChecked();
  await opens.check();
  await page.goto('about/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});
