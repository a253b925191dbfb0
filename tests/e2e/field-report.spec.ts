import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const shown = (page: Page) => page.locator('[data-about]:visible');
const all = (page: Page) => page.locator('[data-about]');

test('claims are filtered by tool and finding, and Back undoes the last choice', async ({ page }) => {
  await page.goto('field-report/');
  const total = await all(page).count();
  const open = await shown(page).count();
  await page.getByRole('combobox', { name: 'About' }).selectOption('brackenpost');
  await page.getByRole('combobox', { name: 'Finding' }).selectOption('wrong');
  await expect(page).toHaveURL(/\?about=brackenpost&finding=wrong$/);
  const few = await shown(page).count();
  await expect(page.getByRole('status').filter({ hasText: `${few} of ${total} claims` })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Finding' })).toHaveValue('');
  expect(await shown(page).count()).toBeGreaterThan(few);
  await page.goBack();
  await expect(shown(page)).toHaveCount(open);
  expect(open).toBeLessThan(total);
});

test('what was wrong is open, and a list of what holds opens and closes', async ({ page }) => {
  await page.goto('field-report/');
  await expect(page.locator('#bp-direct')).toBeVisible();
  await expect(page.locator('#bp-second-seal')).toBeHidden();
  await page.locator('#confirmed summary').click();
  await expect(page.locator('#bp-second-seal')).toBeVisible();
});

test('a link to a claim in a closed list opens the list, from elsewhere and from the page itself', async ({ page }) => {
  await page.goto('field-report/#bp-second-seal');
  await expect(page.locator('#bp-second-seal')).toBeInViewport();
  await page.goto('field-report/');
  await page.getByRole('table').getByRole('link', { name: 'Unverifiable', exact: true }).click();
  await expect(page.locator('#aw-hours')).toBeVisible();
  await page.goto('field-report/?about=#unverifiable');
  await expect(page.locator('#aw-hours')).toBeVisible();
});

test('a choice opens the lists that it leaves', async ({ page }) => {
  await page.goto('field-report/?finding=confirmed');
  await expect(page.locator('#bp-second-seal')).toBeVisible();
  await expect(page.locator('#wrong')).toBeHidden();
});

test('a link with a choice opens it; a value that does not exist is named', async ({ page }) => {
  await page.goto('field-report/?about=omega&finding=outdated');
  await expect(page.getByRole('alert')).toContainText('omega');
  await expect(page.getByRole('combobox', { name: 'Finding' })).toHaveValue('outdated');
});

test('a link that was published with the old name of the choice still opens it', async ({ page }) => {
  await page.goto('field-report/?verdict=outdated');
  await expect(page.getByRole('combobox', { name: 'Finding' })).toHaveValue('outdated');
});

test('a link to a claim shows it, whatever the choice hides', async ({ page }) => {
  await page.goto('field-report/?about=brackenpost#aw-newest');
  await expect(page.locator('#aw-newest')).toBeInViewport();
});

test('a cell leads to the claim, and the claim back to the cell', async ({ page }) => {
  await page.goto('compare/#plans-licence--amberwick');
  await page.locator('.evidence-row').getByRole('link', { name: 'See the checked claim' }).click();
  await expect(page).toHaveURL(/\/field-report\/#aw-licence-closed$/);
  const back = page.locator('#aw-licence-closed').getByRole('link', { name: 'Licence of the plans', exact: true });
  await expect(back).toHaveAttribute('href', /compare\/plans-licence\/#amberwick$/);
});

test('a finding that is wrong can be reported', async ({ page }) => {
  await page.goto('field-report/');
  await expect(page.getByRole('link', { name: 'Report an error in one of these findings' })).toHaveAttribute(
    'href',
    /issues\/new\?template=claim\.yml$/,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has every claim and no dead control', async ({ page }) => {
    await page.goto('field-report/');
    await expect(page.locator('#bp-direct')).toBeVisible();
    for (const list of await page.locator('main section > details').all())
      if ((await list.getAttribute('open')) === null) await list.locator('> summary').click();
    expect(await shown(page).count()).toBe(await all(page).count());
    await expect(page.getByRole('combobox', { name: 'Finding' })).toHaveCount(0);
  });
});
