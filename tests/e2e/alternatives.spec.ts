import { expect, test } from '../support/browser.ts';

/** Needs that neither a tool of the comparison nor an alternative meets together. */
const MUST = 'guarded-letters,direct-flight,one-helper';

test('needs that no tool meets lead from the decision to the alternatives, which say who meets them', async ({
  page,
}) => {
  await page.goto('decide/?must=direct-flight,guarded-letters');
  await page.getByRole('link', { name: 'the alternatives' }).click();
  await expect(page).toHaveURL(/alternatives\/\?must=guarded-letters,direct-flight$/);
  const first = page.locator('[data-result]').first();
  await expect(first.locator('[data-status]')).toHaveText('fits');
  await expect(first).toHaveAttribute('data-name', 'Foxglove Runner');
  await expect(page.locator('[data-part="live"]')).toContainText('1 of 2 fits: Foxglove Runner.');
  await first.locator('[data-reasons] a').first().click();
  await expect(page.locator(':target')).toContainText('meets');
});

test('where no alternative is known to meet them, the page says so', async ({ page }) => {
  await page.goto(`alternatives/?must=${MUST}`);
  await expect(page.locator('[data-part="live"]')).toContainText('None of the');
  await expect(page.getByRole('link', { name: 'Back to the decision' })).toHaveAttribute(
    'href',
    /must=guarded-letters,direct-flight,one-helper$/,
  );
});

test('needs that do not exist are named, and hostile ones are only text', async ({ page }) => {
  await page.goto('alternatives/?must=one-helper,no-such-need,%3Cimg%20src%3Dx%3E');
  await expect(page.getByRole('alert')).toContainText('no-such-need, <img src=x');
  await expect(page.locator('[data-part="wanted"] li')).toHaveText(['One helper to feed']);
});

test('needs can be chosen on the page, and Back takes the last choice away', async ({ page }) => {
  await page.goto('alternatives/');
  await page.getByText('Choose needs here').click();
  await page.getByLabel('One helper to feed').check();
  await expect(page).toHaveURL(/\?must=one-helper$/);
  await expect(page.locator('[data-status]').first()).toHaveText('fits');
  await page.goBack();
  await expect(page.locator('[data-part="asked"]')).toBeHidden();
  await expect(page.getByLabel('One helper to feed')).not.toBeChecked();
});

test('the table is sorted by a column, and a choice of needs hears nothing of it', async ({ page }) => {
  await page.goto('alternatives/');
  const names = () => page.locator('[data-result] > th > a').allTextContents();
  const before = await names();
  const sort = page.getByRole('combobox', { name: 'Sort by' });
  await sort.selectOption({ label: 'Needs met' });
  const met = await page
    .locator('[data-result] > td:last-child')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.key)));
  expect(met).toEqual(met.toSorted((a, b) => b - a));
  await expect(page.locator('[aria-sort="descending"]')).toHaveText('Needs met');
  await expect(page).toHaveURL(/alternatives\/$/);
  await sort.selectOption({ label: 'Name' });
  expect(await names()).toEqual(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the table says need by need who meets it', async ({ page }) => {
    await page.goto(`alternatives/?must=${MUST}`);
    await expect(page.getByText('Choose needs here')).toBeHidden();
    await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveCount(0);
    await page.getByText('Who meets which need').click();
    await expect(page.locator('[data-row="one-helper"] [data-verdict="meets"] a').first()).toBeVisible();
    await expect(page.locator('#foxglove .choose-cell')).toBeVisible();
  });
});
