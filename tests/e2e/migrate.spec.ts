import { expect, test } from '../support/browser.ts';

const PATH = 'migrate/amberwick-to-brackenpost/';

test('every path opens from the list, and a step has an address', async ({ page }) => {
  await page.goto('migrate/');
  await expect(page.locator('main .card h3 a')).toHaveCount(4);
  await page.goto(`${PATH}#step-second-way`);
  await expect(page.locator('#step-second-way')).toBeInViewport();
});

test('the planner works by keyboard, and its link gives the same plan', async ({ page, context }) => {
  await page.goto('migrate/');
  const nodes = page.getByRole('spinbutton', { name: 'Nodes', exact: true });
  await nodes.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('30');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/\/migrate\/\?nodes=30&batch=6&people=2$/);
  const result = page.locator('[data-part=result]');
  await expect(result).toContainText('15 to 30 hours');
  await expect(result.locator('li')).toHaveCount(5);
  const other = await context.newPage();
  await other.goto(page.url());
  expect(await other.locator('[data-part=result]').innerText()).toBe(await result.innerText());
  await page.goBack();
  await expect(page).toHaveURL(/\/migrate\/\?nodes=30&batch=6$/);
});

test('nonsense is refused with a message, and a hostile link does no harm', async ({ page }) => {
  await page.goto('migrate/');
  await page.getByRole('spinbutton', { name: 'People' }).fill('0');
  await expect(page.getByRole('alert')).toHaveText('People: write a whole number from 1 to 100.');
  await expect(page.locator('[data-part=result]')).toBeHidden();
  await page.goto('migrate/?nodes=%3Cimg%20src%3Dx%3E&batch=-1&start=9999-99-99&hours=1e9&%=%');
  const alert = page.getByRole('alert');
  for (const field of ['Nodes', 'Nodes in a batch', 'Hours a day', 'First day'])
    await expect(alert).toContainText(`${field}:`);
  await page.getByRole('button', { name: 'Reset to the example' }).click();
  await expect(page.locator('[data-part=result]')).toContainText('6 to 12 hours');
});

test('the button leads to the plan, or to what is wrong with the numbers', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('migrate/');
  const press = page.getByRole('button', { name: 'Calculate plan' });
  await page.getByRole('spinbutton', { name: 'Nodes', exact: true }).fill('40');
  await press.click();
  await expect(page.getByRole('group', { name: 'Plan' })).toBeFocused();
  await expect(page.getByText('20 to 40 hours', { exact: true })).toBeInViewport();
  await page.getByRole('spinbutton', { name: 'People' }).fill('0');
  await press.click();
  await expect(page.getByRole('alert')).toBeInViewport();
});

test('the checklist is copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('migrate/?start=2026-12-01');
  await page.getByRole('button', { name: 'Copy as a Markdown checklist' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('- [ ] Test a second way in');
  expect(text).toContain('(2026-12-04)');
  expect(text).toContain('migrate/?start=2026-12-01');
});

test('paper shows the plan without its form', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('migrate/');
  await expect(page.locator('migration-planner form')).toBeHidden();
  await expect(page.locator('[data-part=result]')).toContainText('Batch 4, nodes 10 to 12');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the worked example and a path are complete', async ({ page }) => {
    await page.goto('migrate/');
    await expect(page.locator('[data-part=result]')).toContainText('6 to 12 hours');
    await expect(page.locator('migration-planner form')).toBeHidden();
    await page.goto(PATH);
    await expect(page.getByRole('table', { name: /what carries over/ })).toBeVisible();
    await expect(page.getByText('Rollback:')).toHaveCount(7);
  });
});

test('previous and next lead through every path, and the other paths are named at its foot', async ({ page }) => {
  await page.goto('migrate/');
  const all = await page
    .locator('main .card h3 a')
    .evaluateAll((links) => links.map((link) => `From ${link.textContent.trim()}`));
  await page.locator('main .card h3 a').first().click();
  const turn = page.getByRole('navigation', { name: 'Migrations' });
  for (const [index, title] of all.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('navigation', { name: 'Other migrations' }).getByRole('link')).toHaveCount(
      all.length - 1,
    );
    const next = turn.getByRole('link', { name: /^Next/ });
    const previous = turn.getByRole('link', { name: /^Previous/ });
    await expect(previous).toHaveCount(index === 0 ? 0 : 1);
    if (index === all.length - 1) await expect(next).toHaveCount(0);
    else {
      await expect(next).toHaveAccessibleName(`Next ${all[index + 1]}`);
      await next.click();
    }
  }
  await turn.getByRole('link', { name: `Previous ${all.at(-2)}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(all.at(-2) ?? '');
});
