import { expect, test } from '../support/browser.ts';

/** An address of each page that can hold a choice. */
const CHOICES = [
  '?must=guarded-letters',
  'decide/?must=guarded-letters&on=2026-02-10',
  'compare/?tools=brackenpost',
  'cost/?n=9',
  'cost/?must=guarded-letters',
  'field-report/?finding=wrong',
  'troubleshoot/?tool=amberwick',
  'troubleshoot/fog/?tool=amberwick',
  'alternatives/?must=guarded-letters',
  'migrate/?nodes=9',
  'search/?q=letter',
];

test.describe('a choice in the address, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  for (const address of CHOICES) {
    test(`is named in the first screen of /${address}`, async ({ page }) => {
      await page.goto(address);
      const note = page.locator('noscript .note').filter({ visible: true });
      await expect(note).toHaveCount(1);
      await expect(note).toContainText(/Without JavaScript this page ignores .* in its address/);
      await expect(note).toBeInViewport({ ratio: 1 });
      await expect(page.getByText('No needs selected yet').filter({ visible: true })).toHaveCount(0);
    });
  }
});

test.describe('several needs, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('are combined by hand: no page leads back to one that cannot do it', async ({ page }) => {
    await page.goto('decide/');
    await expect(page.getByRole('heading', { name: 'Result', exact: true })).toHaveCount(0);
    const note = page.locator('noscript .note').filter({ visible: true });
    await note.getByRole('link', { name: 'the list of needs' }).click();
    await expect(page.locator('.lead noscript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'tick them in the decision' })).toHaveCount(0);
  });
});

test('with JavaScript no page says so', async ({ page }) => {
  for (const address of CHOICES) {
    await page.goto(address);
    await expect(page.getByText('Without JavaScript this page').filter({ visible: true })).toHaveCount(0);
  }
});

test.describe('the note of the comparison, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('keeps room to the table below it', async ({ page }) => {
    await page.goto('compare/');
    const note = (await page.locator('noscript .note').filter({ visible: true }).boundingBox())!;
    const next = (await page.locator('compare-table table').boundingBox())!;
    expect(next.y - note.y - note.height).toBeGreaterThanOrEqual(12);
  });
});
