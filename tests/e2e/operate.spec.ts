import { expect, test } from '../support/browser.ts';

const TOOL = 'amberwick';

test('the map opens as a table with the keyboard, and stays readable on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`tools/${TOOL}/ports/`);
  const figure = page.locator('main figure').first();
  await expect(figure.getByRole('img', { name: 'Exposure map of Amberwick' })).toBeVisible();
  const size = await figure
    .locator('svg text')
    .first()
    .evaluate((text: SVGTextElement) => text.getBoundingClientRect().height);
  expect(size).toBeGreaterThan(11);
  const table = figure.getByRole('table');
  await expect(table).toBeHidden();
  await figure.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(table).toBeVisible();
});

test('the first answer is on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('operate/');
  const first = await page.locator('tbody td').first().boundingBox();
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(844);
});

test('marks of the map differ without colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`tools/${TOOL}/ports/`);
  const shapes = page.locator('main figure svg');
  await expect(shapes.locator('circle.map-mark:not(.map-hollow)').first()).toBeVisible();
  await expect(shapes.locator('circle.map-hollow').first()).toHaveCSS('fill', 'none');
  await expect(shapes.locator('path.map-mark').first()).toBeVisible();
});

test('the copy button hands over the whole file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`tools/${TOOL}/firewall/`);
  await page.getByRole('button', { name: 'Copy the nftables file' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe((await page.locator('#nftables pre').innerText()).trim());
  expect(copied).toContain('table inet host_firewall {');
});

test('the printed sheet: order and rows on one page, both files on the next', async ({ page }) => {
  await page.goto(`tools/${TOOL}/firewall/`);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#nftables pre')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.locator('copy-text').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every task has a short answer for each tool, and leads to the whole one', async ({ page }) => {
    await page.goto(`operate/#ports--${TOOL}`);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator('td:visible')).toHaveCount(9 * 4);
    await page.locator(`#ports--${TOOL}`).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/tools/${TOOL}/ports/$`));
    await expect(page.getByRole('table', { name: /^Ports of Amberwick/ })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Exposure map of Amberwick' })).toBeVisible();
    await page.goto(`tools/${TOOL}/operate/#checks`);
    await expect(page.locator('#checks')).toContainText('Nothing to undo.');
  });

  test('an old address of a section that has a page of its own leads there', async ({ page }) => {
    for (const section of ['ports', 'upgrades', 'advisories']) {
      await page.goto(`tools/${TOOL}/operate/#${section}`);
      await expect(page.locator(`#${section}`)).toBeInViewport();
      await page.locator(`#${section} p`).getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/tools/${TOOL}/(ports/|upgrades/(#advisories)?)$`));
    }
  });

  test('the firewall sheet shows both files and no button that cannot work', async ({ page }) => {
    await page.goto(`tools/${TOOL}/firewall/`);
    await expect(page.locator('#nftables pre')).toContainText('policy drop');
    await expect(page.locator('#ufw pre')).toContainText('sudo ufw enable');
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});

test('the menu leads to the short answers', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation').getByRole('link', { name: 'Operate' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What it takes to run each tool');
});
