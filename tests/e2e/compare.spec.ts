import type { Page } from '@playwright/test';
import { axe, axeInBothSchemes, expect, test } from '../support/browser.ts';

const TOOLS = ['Amberwick', 'Brackenpost', 'Cobblegrid', 'Dandelion Semaphore Exchange'];
const table = (page: Page) => page.getByRole('table');
const row = (page: Page, criterion: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${criterion}`) }) });
const shown = (page: Page) => page.locator('compare-table tbody tr[id]:visible');

const STAMP = /\w+, v?\d\S*, \d{1,2} \w{3} \d{4}/;
const evidence = (page: Page) => page.locator('.evidence-row');
const cell = (page: Page, id: string) => page.locator(`[id="${id}"]`);

test('pressing a value shows its evidence in the full width below the row, pressing it again hides it', async ({
  page,
}) => {
  await page.goto('compare/');
  const value = cell(page, 'second-seal--amberwick').getByRole('link');
  await value.click();
  const source = evidence(page).getByRole('listitem').getByRole('link').first();
  await expect(source).toHaveAttribute('href', /^https:\/\/amberwick\.example\/handbook$/);
  await expect(page).toHaveURL(/\/compare\/#second-seal--amberwick$/);
  const [panel, whole] = [await evidence(page).boundingBox(), await table(page).boundingBox()];
  expect(panel?.width).toBeGreaterThan((whole?.width ?? 0) - 4);
  const dispute = evidence(page).getByRole('link', { name: 'Report an error in this fact' });
  await expect(dispute).toHaveAttribute('href', /template=fact\.yml.*cell=second-seal--amberwick/);
  await value.click();
  await expect(evidence(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/compare\/$/);
});

test('one cell is open at a time; tabs and arrow keys lead to the other tools, Escape back to the value', async ({
  page,
}) => {
  await page.goto('compare/');
  await cell(page, 'second-seal--amberwick').getByRole('link').press('Enter');
  const tab = (name: string) => evidence(page).getByRole('tab', { name });
  await expect(tab('Amberwick')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Brackenpost')).toBeFocused();
  await expect(tab('Brackenpost')).toHaveAttribute('aria-selected', 'true');
  await expect(evidence(page)).toHaveCount(1);
  await expect(page).toHaveURL(/#second-seal--brackenpost$/);
  await page.keyboard.press('Escape');
  await expect(cell(page, 'second-seal--brackenpost').getByRole('link')).toBeFocused();
  await expect(evidence(page)).toHaveCount(0);
});

test('evidence says for which version and on which day it was checked', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('compare/#second-seal--brackenpost');
    await expect(evidence(page).getByText(STAMP)).toBeVisible();
    await page.goto('needs/checked/');
    await expect(page.locator('.stamp').first()).toHaveText(STAMP);
  }
});

test('evidence that cannot be fetched is on the page of the criterion', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/Failed to load resource/);
  let asked = 0;
  await page.route('**/compare/second-seal/', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.goto('compare/');
  await cell(page, 'second-seal--amberwick').getByRole('link').click();
  await expect(page).toHaveURL(/\/compare\/second-seal\/#amberwick$/);
});

test('a link to a cell opens its evidence, also where a mail program took its full stop along', async ({ page }) => {
  for (const end of ['', '.', ').', '?utm_source=x']) {
    await page.goto('about:blank');
    await page.goto(`compare/#route-shape--brackenpost${end}`);
    await expect(evidence(page).getByRole('tab', { name: 'Brackenpost' })).toHaveAttribute('aria-selected', 'true');
    await expect(cell(page, 'route-shape--brackenpost')).toBeInViewport();
  }
});

test('a copied link never carries the filter of the sender', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('compare/?find=second+seal');
  await cell(page, 'second-seal--amberwick').getByRole('link').click();
  await expect(page).toHaveURL(/\/compare\/#second-seal--amberwick$/);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await evidence(page).locator('copy-link a').click();
  await expect.poll(copied).toMatch(/\/compare\/second-seal\/#amberwick$/);
  // The address is of another page, and who copies it stays.
  await expect(page).toHaveURL(/\/compare\/#second-seal--amberwick$/);
  await expect(evidence(page)).toBeVisible();
  await page.goto('compare/?find=second+seal');
  await page.locator('[id="second-seal"] copy-link a').click();
  await expect.poll(copied).toMatch(/\/compare\/#second-seal$/);
});

test('values without a primary source are dimmed when asked, and the table says how many', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('checkbox', { name: 'Dim values without a primary source' }).check();
  await expect(page).toHaveURL(/\?primary=1$/);
  await expect(page.getByRole('status').filter({ hasText: 'without a primary source' })).toBeVisible();
  await expect(page.locator('[id="twin-loft--dandelion-semaphore-exchange"]')).toHaveClass(/dim/);
  await expect(page.locator('[id="plans-licence--amberwick"]')).not.toHaveClass(/dim/);
  await page.keyboard.press('Escape');
  expect(await axe(page)).toEqual([]);
});

test('columns can be chosen, and the address keeps the choice', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('checkbox', { name: 'Amberwick' }).uncheck();
  await expect(page.getByRole('columnheader', { name: /Amberwick/ })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: /Amberwick/ })).toBeHidden();
  await expect(page.getByRole('columnheader', { name: /Brackenpost/ })).toBeVisible();
});

test('no column at all can be chosen, and stays chosen', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('button', { name: 'Tools' }).click();
  for (const name of TOOLS) await page.getByRole('checkbox', { name }).uncheck();
  await expect(page).toHaveURL(/\?tools=$/);
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(1);
  await expect(page.getByRole('alert').filter({ hasText: 'No tool is chosen' })).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByRole('columnheader', { name: /Brackenpost/ })).toBeVisible();
  await expect(page).toHaveURL(/\/compare\/$/);
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
    await expect(cell(page, 'second-seal--amberwick')).toBeInViewport();
    await expect(evidence(page).getByText(STAMP)).toBeVisible();
    await expect(page).toHaveURL(/\/compare\/#second-seal--amberwick$/);
  }
});

test('a cell that was opened in a filtered table is in view after a reload', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('compare/');
  const last = table(page).locator('tbody tr[id]').last();
  const words = (await last.getByRole('rowheader').locator('[data-value]').textContent()) ?? '';
  await page.getByRole('searchbox', { name: 'Find a row' }).fill(words.trim());
  await expect(page).toHaveURL(/\?find=/);
  await last.locator('.value-link').first().click();
  await expect(evidence(page).getByText(STAMP)).toBeVisible();
  await expect(page).toHaveURL(/\/compare\/#[a-z-]+--amberwick$/);
  await page.reload();
  await expect(evidence(page).getByText(STAMP)).toBeVisible();
  await expect(last.locator('.value-link').first()).toBeInViewport();
});

test('an unknown lists what we checked, and a legend says so', async ({ page }) => {
  await page.goto('compare/');
  await expect(page.locator('compare-table td', { hasText: /unknown.*we checked \w+/ }).first()).toBeVisible();
  await expect(page.locator('compare-table td', { hasText: /unknown\s+code/ })).toHaveCount(0);
  await page.getByText('What the evidence label after a value means').click();
  await expect(page.getByText('the label lists what we checked')).toBeVisible();
  await page.goto('needs/checked/');
  await expect(page.locator('.stamp', { hasText: /we checked \w+/ }).first()).toBeVisible();
});

test('only the rows that differ can be shown', async ({ page }) => {
  await page.goto('compare/');
  const all = await shown(page).count();
  await page.getByRole('checkbox', { name: 'Only what differs' }).check();
  await expect(row(page, 'Flight by day')).toBeVisible();
  // All that are left answer alike.
  await page.getByRole('button', { name: 'Tools' }).click();
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
  await expect(page.getByRole('alert').filter({ hasText: 'No row holds “zzz”.' })).toBeVisible();
});

test('exactly what is on screen is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('compare/?tools=amberwick,brackenpost&find=second+seal');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
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

test('every cell answers and leads to the page of its criterion', async ({ page }) => {
  await page.goto('compare/');
  const cells = page.locator('compare-table tbody td');
  const rows = await shown(page).count();
  expect(rows).toBeGreaterThan(20);
  expect(await cells.count()).toBe(rows * TOOLS.length);
  const wrong = await cells.evaluateAll((all) =>
    all
      .filter((one) => {
        const link = one.querySelector<HTMLAnchorElement>('.value-link');
        const [row = '', tool = ''] = one.id.split('--');
        return !link?.textContent?.trim() || !link.href.endsWith(`/compare/${row}/#${tool}`);
      })
      .map(({ id }) => id),
  );
  expect(wrong).toEqual([]);
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
  await expect(evidence(page).getByRole('tab', { name: 'Brackenpost' })).toBeVisible();
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

  test('the table is whole, says what it cannot do, and a value leads to its evidence', async ({ page }) => {
    await page.goto('compare/?tools=brackenpost');
    await expect(page.getByRole('searchbox', { name: 'Find a row' })).toHaveCount(0);
    await expect(page.locator('noscript p').filter({ visible: true })).toContainText(
      'ignores tools or a search in its address',
    );
    await cell(page, 'second-seal--brackenpost').getByRole('link').click();
    await expect(page).toHaveURL(/\/compare\/second-seal\/#brackenpost$/);
    await expect(page.locator('#brackenpost').getByText(STAMP)).toBeVisible();
  });
});

test.describe('the page of a criterion', () => {
  test('has every answer with its evidence, and what depends on it', async ({ page }) => {
    await page.goto('compare/second-seal/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second seal');
    await expect(page.locator('article')).toHaveCount(TOOLS.length);
    await expect(page.locator('article').first().getByText(STAMP)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What depends on it' })).toBeVisible();
    expect(await axeInBothSchemes(page)).toEqual([]);
  });

  test('a link to an answer shows it with the name of its tool on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('compare/second-seal/#cobblegrid');
    await expect(page.locator('#cobblegrid').getByRole('heading')).toBeInViewport({ ratio: 1 });
  });
});

test('on a phone evidence takes the whole width and covers no other row', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('compare/#second-seal--brackenpost');
  await expect(evidence(page).getByText(STAMP)).toBeVisible();
  const panel = await evidence(page).boundingBox();
  const last = await evidence(page).locator('.evidence').boundingBox();
  expect(panel?.width).toBeGreaterThan(320);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + (panel?.height ?? 0));
});

test('the first answer of the comparison is in the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('compare/');
  await expect(page.locator('.value-link').first()).toBeInViewport({ ratio: 1 });
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

test('the map of groups marks and shows the first group that a filter leaves', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('compare/');
  const map = page.getByRole('navigation', { name: 'Groups of criteria' });
  const group = page.locator('tbody').last();
  const row = group.locator('tr[id]').last();
  await page.getByLabel('Find a row').fill(await row.locator('[data-value]').first().innerText());
  await expect(page.locator('tbody:visible')).toHaveCount(1);
  const link = map.getByRole('link').last();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(link).toBeInViewport({ ratio: 1 });
  await expect(map.locator('[aria-current]')).toHaveCount(1);
});

test('what copies the link of a row is named after the row', async ({ page }) => {
  await page.goto('compare/');
  const head = page.locator('tbody tr[id] th').first();
  const name = await head.locator('[data-value]').innerText();
  await expect(head.getByRole('link', { name: `Copy link: ${name}`, exact: true })).toBeVisible();
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
