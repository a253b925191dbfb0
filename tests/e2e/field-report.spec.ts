import type { Page } from '@playwright/test';
import { axe, expect, test } from '../support/browser.ts';

const shown = (page: Page) => page.locator('[data-about]:visible');
const all = (page: Page) => page.locator('[data-about]');

test('claims are filtered by tool and verdict, and Back undoes the last choice', async ({ page }) => {
  await page.goto('field-report/');
  const total = await all(page).count();
  await page.getByRole('combobox', { name: 'About' }).selectOption('netbird');
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('wrong');
  await expect(page).toHaveURL(/\?about=netbird&verdict=wrong$/);
  const few = await shown(page).count();
  await expect(page.getByRole('status').filter({ hasText: `${few} of ${total} claims` })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Verdict' })).toHaveValue('');
  expect(await shown(page).count()).toBeGreaterThan(few);
  await page.goBack();
  await expect(shown(page)).toHaveCount(total);
});

test('a link with a choice opens it; a value that does not exist is named', async ({ page }) => {
  await page.goto('field-report/?about=omega&verdict=outdated');
  await expect(page.getByRole('alert')).toContainText('omega');
  await expect(page.getByRole('combobox', { name: 'Verdict' })).toHaveValue('outdated');
});

test('a link to a claim shows it, whatever the choice hides', async ({ page }) => {
  await page.goto('field-report/?about=defguard#hs-memory-80-mb');
  await expect(page.locator('#hs-memory-80-mb')).toBeInViewport();
});

test('a cell leads to the claim, and the claim back to the cell', async ({ page }) => {
  await page.goto('compare/#license--netbird');
  await page.locator('[id="license--netbird"]').getByRole('link', { name: 'Claim checked' }).click();
  await expect(page).toHaveURL(/\/field-report\/#nb-licence-apache$/);
  const back = page.locator('#nb-licence-apache').getByRole('link', { name: 'Licence', exact: true });
  await expect(back).toHaveAttribute('href', /compare\/#license--netbird$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the field report is accessible in ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.goto('field-report/');
    expect(await axe(page)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every claim is there and no dead control', async ({ page }) => {
    await page.goto('field-report/');
    expect(await shown(page).count()).toBe(await all(page).count());
    await expect(page.getByRole('combobox', { name: 'Verdict' })).toHaveCount(0);
  });
});
