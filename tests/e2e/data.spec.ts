import { expect, test } from '../support/browser.ts';

test('every file of the data page can be taken, with its type', async ({ page, request }) => {
  await page.goto('data/');
  const links = page.locator('#files tbody a');
  const types = ['application/json', 'application/json', 'text/csv', 'text/markdown'];
  await expect(links).toHaveCount(types.length);
  for (const [index, link] of (await links.all()).entries()) {
    const address = await link.getAttribute('href');
    const response = await request.get(address ?? '');
    expect(response.status(), address ?? '').toBe(200);
    expect(response.headers()['content-type'], address ?? '').toContain(types[index]);
  }
});

test('a page offers its Markdown, and a way to report a mistake with the page filled in', async ({ page, request }) => {
  await page.goto('data/');
  const footer = page.getByRole('contentinfo');
  const report = await footer.getByRole('link', { name: 'Report a mistake on this page' }).getAttribute('href');
  const { searchParams } = new URL(report ?? '');
  expect(searchParams.get('template')).toBe('page.yml');
  expect(searchParams.get('page')).toMatch(/\/data\/$/);
  const markdown = await footer.getByRole('link', { name: 'This page as Markdown' }).getAttribute('href');
  expect(await (await request.get(markdown ?? '')).text()).toMatch(/^# Data\n/);
});

test('the rest of the menu opens behind its button, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('');
  const item = page.getByRole('banner').getByRole('link', { name: 'Data' });
  await expect(item).toBeHidden();
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await expect(item).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(item).toBeHidden();
});
