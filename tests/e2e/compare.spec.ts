import type { Page } from '@playwright/test';
import { axe, axeInBothSchemes, expect, test } from '../support/browser.ts';

const TOOLS = ['Amberwick', 'Brackenpost', 'Cobblegrid', 'Dandelion Semaphore Exchange'];
const table = (page: Page) => page.getByRole('table');
const row = (page: Page, criterion: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${criterion}`) }) });
/** What each opened evidence says. */
const CHECKED = /Checked for v?\d\S* on \d{4}-\d\d-\d\d\./;
const shown = (page: Page) => page.locator('compare-table tbody tr[id]:visible');

test('pressing a value shows its evidence, pressing it again hides it', async ({ page }) => {
  await page.goto('compare/');
  const cell = page.locator('[id="second-seal--amberwick"]');
  await cell.locator('summary').click();
  const source = cell.getByRole('listitem').getByRole('link').first();
  await expect(source).toHaveAttribute('href', /^https:\/\/amberwick\.example\/handbook$/);
  const dispute = cell.getByRole('link', { name: 'Something wrong here?' });
  await expect(dispute).toHaveAttribute('href', /template=fact\.yml.*cell=second-seal--amberwick/);
  await cell.locator('summary').click();
  await expect(source).toBeHidden();
});

test('opened evidence says for which version and on which day it was checked, also where no head is visible', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['compare/', 'compare/amberwick-vs-brackenpost/', 'cost/']) {
      await page.goto(address);
      const cell = page.locator('.evidence-table td:has(details)').first();
      await cell.locator('summary').click();
      await expect(cell.getByText(CHECKED)).toBeVisible();
    }
  }
});

test('no cell keeps its version and its day to itself', async ({ page }) => {
  await page.goto('compare/');
  const cells = page.locator('.evidence-table tbody td');
  expect(await cells.filter({ hasText: CHECKED }).count()).toBe(await cells.count());
});

test('a link to a cell opens its evidence', async ({ page }) => {
  await page.goto('compare/#route-shape--brackenpost');
  await expect(page.locator('[id="route-shape--brackenpost"] details')).toHaveAttribute('open');
});

test('values without a primary source are dimmed when asked, and the table says how many', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('checkbox', { name: 'Only what primary sources say' }).check();
  await expect(page).toHaveURL(/\?primary=1$/);
  await expect(page.getByRole('status').filter({ hasText: 'without a primary source' })).toBeVisible();
  await expect(page.locator('[id="twin-loft--dandelion-semaphore-exchange"]')).toHaveClass(/dim/);
  await expect(page.locator('[id="plans-licence--amberwick"]')).not.toHaveClass(/dim/);
  expect(await axe(page)).toEqual([]);
});

test('columns can be chosen, and the address keeps the choice', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('checkbox', { name: 'Amberwick' }).uncheck();
  await expect(page.getByRole('columnheader', { name: /Amberwick/ })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: /Amberwick/ })).toBeHidden();
  await expect(page.getByRole('columnheader', { name: /Brackenpost/ })).toBeVisible();
});

test('no column at all can be chosen, and stays chosen', async ({ page }) => {
  await page.goto('compare/');
  for (const name of TOOLS) await page.getByRole('checkbox', { name }).uncheck();
  await expect(page).toHaveURL(/\?tools=$/);
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: 'Brackenpost' })).not.toBeChecked();
});

test('a tool that the table does not have is named, and the others are shown', async ({ page }) => {
  await page.goto('compare/?tools=brackenpost,no-such-tool');
  await expect(page.getByRole('alert')).toContainText('no-such-tool');
  await expect(page.getByRole('columnheader', { name: /Brackenpost/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Amberwick/ })).toBeHidden();
});

test('a link to a cell shows it, whatever else the address asks for', async ({ page }) => {
  for (const query of ['?find=zzz', '?tools=brackenpost']) {
    await page.goto(`compare/${query}#second-seal--amberwick`);
    const cell = page.locator('[id="second-seal--amberwick"]');
    await expect(cell).toBeInViewport();
    await expect(cell.getByText(CHECKED)).toBeVisible();
    await expect(page).toHaveURL(/\/compare\/#second-seal--amberwick$/);
  }
});

test('an unknown lists what we checked, and a legend says so', async ({ page }) => {
  await page.goto('compare/');
  await expect(page.locator('.evidence-table td summary', { hasText: /unknown.*looked in \w+/ }).first()).toBeVisible();
  await expect(page.locator('.evidence-table td summary', { hasText: /unknown\s+code/ })).toHaveCount(0);
  await page.getByText('What the small word behind a value says').click();
  await expect(page.getByText('it lists what we checked')).toBeVisible();
  await page.goto('needs/checked/');
  await expect(page.getByText(/Checked for .* Looked in: /)).toBeVisible();
});

test('only the rows that differ can be shown', async ({ page }) => {
  await page.goto('compare/');
  const all = await shown(page).count();
  await page.getByRole('checkbox', { name: 'Only rows that differ' }).check();
  await expect(row(page, 'Flight by day')).toBeVisible();
  // All that are left answer alike.
  await page.getByRole('checkbox', { name: 'Cobblegrid' }).uncheck();
  await expect(row(page, 'Flight by day')).toBeHidden();
  await expect(row(page, 'Route')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: `of ${all} rows` })).toBeVisible();
});

test('a row is found by its own words and by other words for it', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('searchbox', { name: 'Find a row' }).fill('pigeonhole');
  await expect(shown(page)).toHaveCount(1);
  await expect(row(page, 'Route')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a row' }).fill('zzz');
  await expect(page.getByRole('status').filter({ hasText: 'No row matches.' })).toBeVisible();
});

test('exactly what is on screen is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('compare/?tools=amberwick,brackenpost&find=second+seal');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown.trim().split('\n')).toHaveLength(3);
  expect(markdown).toMatch(
    /^\| Criterion \| Amberwick \| Brackenpost \|\n\| --- \| --- \| --- \|\n\| Second seal \| no \| yes \|\s*$/,
  );
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Criterion,Amberwick,Brackenpost\r\nSecond seal,no,yes/);
});

test('every cell answers, and an unknown lists what we checked', async ({ page }) => {
  await page.goto('compare/');
  const cells = page.locator('.evidence-table tbody td');
  const rows = await shown(page).count();
  expect(rows).toBeGreaterThan(20);
  expect(await cells.count()).toBe(rows * TOOLS.length);
  const empty = await cells.evaluateAll(
    (all) => all.filter((cell) => !cell.querySelector('[data-value]')?.textContent?.trim()).length,
  );
  expect(empty).toBe(0);
  const silent = await cells.evaluateAll((all) =>
    all
      .filter((cell) => {
        const unknown = cell.querySelector('[data-value]')?.textContent?.trim().startsWith('unknown');
        return unknown && (cell.querySelector('details p')?.textContent?.length ?? 0) < 20;
      })
      .map((cell) => cell.id),
  );
  expect(silent).toEqual([]);
});

test('a reversed pair leads to the page of the pair', async ({ page }) => {
  await page.goto('compare/brackenpost-vs-amberwick/');
  await expect(page).toHaveURL(/\/compare\/amberwick-vs-brackenpost\/$/);
});

test('on a phone nothing scrolls sideways and each cell carries its tool', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('compare/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.locator('[id="second-seal--brackenpost"]')).toHaveAttribute('data-label', 'Brackenpost');
});

test('the table is accessible in light and dark, with evidence open', async ({ page }) => {
  await page.goto('compare/#second-seal--brackenpost');
  await expect(page.locator('[id="second-seal--brackenpost"] details')).toHaveAttribute('open');
  expect(await axeInBothSchemes(page)).toEqual([]);
});

test('how far the facts are behind a release is above the cards of a phone as it does in the head at a desk', async ({
  page,
}) => {
  await page.goto('compare/');
  const told = page.locator('thead td:not(:empty)');
  const desk = await told.allInnerTexts();
  expect(desk).toHaveLength(TOOLS.length);
  expect(desk[0]).toContain('2 minor versions behind v3.4.1');
  expect(desk[1]).toContain('the newest release known');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await told.allInnerTexts()).toEqual(desk);
  for (const head of await told.all()) {
    await head.scrollIntoViewIfNeeded();
    await expect(head).toBeInViewport({ ratio: 1 });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is whole and its evidence opens', async ({ page }) => {
    await page.goto('compare/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    const cell = page.locator('[id="second-seal--brackenpost"]');
    await cell.locator('summary').click();
    await expect(cell.getByRole('link').first()).toBeVisible();
  });

  test.describe('on a phone, where no head is above a value', () => {
    test.use({ viewport: { width: 360, height: 800 } });

    test('opened evidence says for which version and on which day it holds', async ({ page }) => {
      await page.goto('compare/');
      const cell = page.locator('[id="second-seal--brackenpost"]');
      await cell.locator('summary').click();
      await expect(cell.getByText(CHECKED)).toBeVisible();
    });
  });
});

test('the map of groups stays visible and marks the group that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('compare/');
  const map = page.getByRole('navigation', { name: 'Groups of criteria' });
  const link = map.getByRole('link').nth(3);
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(map).toBeInViewport();
});

test('the head of the table never covers the row that a link led to', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('compare/');
  const row = page.locator('tbody tr[id]').nth(17);
  await page.goto(`compare/#${await row.getAttribute('id')}`);
  await expect(row).toBeInViewport({ ratio: 1 });
  const head = await page.locator('compare-table thead th').first().boundingBox();
  const place = await row.boundingBox();
  expect(place?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});
