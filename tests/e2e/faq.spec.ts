import { expect, test } from '../support/browser.ts';

test('a link to a question opens there, with its answer in view', async ({ page }) => {
  await page.goto('faq/#locked-out');
  const heading = page.locator('#locked-out');
  await expect(heading).toBeInViewport();
  const entry = page.getByRole('article').filter({ has: heading });
  await expect(entry.locator('p').first()).toBeInViewport();
  await expect(entry).not.toHaveCSS('box-shadow', 'none');
});

test('a link to a question can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('faq/');
  const entry = page.getByRole('article').filter({ has: page.locator('#open-hatches') });
  await entry.getByRole('link', { name: /^Link to / }).click();
  await expect(page).toHaveURL(/\/faq\/#open-hatches$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/faq\/#open-hatches$/);
});

test('search engines get every question of the page', async ({ page }) => {
  await page.goto('faq/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    mainEntity: { name: string }[];
  };
  const shown = await page.getByRole('article').getByRole('heading').allTextContents();
  // The page has curly marks, its data the marks as they were written.
  const straight = shown.map((text) => text.replaceAll('’', "'").replaceAll(/[“”]/g, '"'));
  expect(data.mainEntity.map(({ name }) => name).toSorted()).toEqual(straight.toSorted());
});

test('a row of the comparison leads to the words that it uses', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('link', { name: 'Why each criterion matters' }).click();
  await page.getByRole('main').locator('a[href*="/glossary/#"]').first().click();
  await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every question shows its answer and its sources', async ({ page }) => {
    await page.goto('faq/');
    const entries = page.getByRole('article');
    await expect(entries).toHaveCount(6);
    for (const entry of await entries.all()) {
      await expect(entry.locator('p').first()).toBeVisible();
      expect(await entry.locator('.sources a').count()).toBeGreaterThan(0);
    }
  });
});
