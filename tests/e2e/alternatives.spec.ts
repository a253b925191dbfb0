import { axe, expect, test } from '../support/browser.ts';

/** Needs that no tool of the comparison meets together. */
const MUST = 'one-process,tunnel-mfa,direct-paths';

test('needs that no tool meets lead from the decision to the alternatives, which say who meets them', async ({
  page,
}) => {
  await page.goto('decide/?must=no-paid-tier,kernel-data-path,direct-paths');
  await page.getByRole('link', { name: 'the alternatives' }).click();
  await expect(page).toHaveURL(/alternatives\/\?must=direct-paths,kernel-data-path,no-paid-tier$/);
  const first = page.locator('[data-result]').first();
  await expect(first.locator('[data-status]')).toHaveText('fits');
  const name = (await first.getAttribute('data-name')) ?? '';
  await expect(page.locator('[data-part="live"]')).toContainText(`fits: ${name}`);
  await first.locator('[data-reasons] a').first().click();
  await expect(page.locator(':target')).toContainText('meets');
});

test('where no alternative is known to meet them, the page says so', async ({ page }) => {
  await page.goto(`alternatives/?must=${MUST}`);
  await expect(page.locator('[data-part="live"]')).toContainText('None of the');
  await expect(page.getByRole('link', { name: 'Back to the decision' })).toHaveAttribute(
    'href',
    /must=tunnel-mfa,direct-paths,one-process$/,
  );
});

test('needs that do not exist are named, and hostile ones are only text', async ({ page }) => {
  await page.goto('alternatives/?must=one-process,no-such-need,%3Cimg%20src%3Dx%3E');
  await expect(page.getByRole('alert')).toContainText('no-such-need, <img src=x>');
  await expect(page.locator('[data-part="wanted"] li')).toHaveText(['One process to run']);
});

test('needs can be chosen on the page, and Back takes the last choice away', async ({ page }) => {
  await page.goto('alternatives/');
  await page.getByText('Choose needs here').click();
  await page.getByLabel('One process to run').check();
  await expect(page).toHaveURL(/\?must=one-process$/);
  await expect(page.locator('[data-status]').first()).toHaveText('fits');
  await page.goBack();
  await expect(page.locator('[data-part="asked"]')).toBeHidden();
  await expect(page.getByLabel('One process to run')).not.toBeChecked();
});

for (const path of ['alternatives/', `alternatives/?must=${MUST}`, 'alternatives/wireguard/', 'alternatives/nebula/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await axe(page)).toEqual([]);
    });
  }
  test(`${path} needs no sideways scroll at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table says need by need who meets it', async ({ page }) => {
    await page.goto(`alternatives/?must=${MUST}`);
    await expect(page.getByText('Choose needs here')).toBeHidden();
    await expect(page.locator('[data-row="one-process"] [data-verdict="meets"] a').first()).toBeVisible();
    await expect(page.locator('#tailscale')).toContainText('Choose it when');
  });
});
