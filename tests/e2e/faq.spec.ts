import { axeInBothSchemes, expect, test } from '../support/browser.ts';

test('an address of the time when all answers were on one page opens the answer, and Back leads past it', async ({
  page,
}) => {
  await page.goto('about/');
  await page.goto('faq/#locked-out');
  await expect(page).toHaveURL(/\/faq\/locked-out\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do I get my letters when the loft is locked?');
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('such an address that is followed within the list opens the answer as well', async ({ page }) => {
  await page.goto('faq/');
  await page.evaluate(() => (location.hash = '#open-hatches'));
  await expect(page).toHaveURL(/\/faq\/open-hatches\/$/);
});

test('a topic of the list has an address that stays in the list', async ({ page }) => {
  await page.goto('faq/#topic-running');
  await expect(page.locator('#topic-running')).toBeInViewport();
  await expect(page).toHaveURL(/\/faq\/#topic-running$/);
});

test('each question of the list opens its answer, with the sources and the way to the next one', async ({ page }) => {
  await page.goto('faq/');
  await page.getByRole('link', { name: 'Which hatches must be open to the sky?' }).click();
  await expect(page.getByText('One each for the bird post and the semaphore.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Sources of the answer for Brackenpost' }).getByRole('link')).toHaveCount(
    2,
  );
  await page.getByRole('navigation', { name: 'Keeping a loft' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/faq\/locked-out\/$/);
});

test('the sources of an answer are beside it on a desk, and below it on a phone', async ({ page }) => {
  await page.goto('faq/open-hatches/');
  const answer = page.getByText('The front door and the bell.');
  const sources = page.getByRole('list', { name: 'Sources of the answer for Brackenpost' });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const [text, list] = [await answer.boundingBox(), await sources.boundingBox()];
    if (width === 1280) expect(list?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    else expect(list?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
  }
});

test('search engines get every question of the list, and the answer on its page', async ({ page }) => {
  const data = async <Data>() =>
    JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as Data;
  await page.goto('faq/');
  const list = await data<{ itemListElement: { name: string; url: string }[] }>();
  const shown = await page.locator('.question-list a').allTextContents();
  // The page has curly marks, its data the marks as they were written.
  const straight = shown.map((text) => text.trim().replaceAll('’', "'").replaceAll(/[“”]/g, '"'));
  expect(list.itemListElement.map(({ name }) => name)).toEqual(straight);
  await page.goto('faq/open-hatches/');
  const own = await data<{ mainEntity: { acceptedAnswer: { text: string } }[] }>();
  expect(own.mainEntity[0]?.acceptedAnswer.text).toContain('Amberwick: The return hatch.');
});

test('paper has the questions, and no results of a search that is open', async ({ page }) => {
  await page.goto('faq/');
  await page.getByRole('main').getByRole('searchbox').fill('hatches');
  const result = page.getByRole('main').locator('.search-list a').first();
  await expect(result).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(result).toBeHidden();
  await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Which hatches must be open to the sky?' })).toBeVisible();
  await page.goto('search/?q=hatches');
  await expect(result).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
});

test('a question has a preview of its own', async ({ page }) => {
  await page.goto('faq/open-hatches/');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(image).toMatch(/\/preview\/faq\/open-hatches\.png$/);
});

test('the page of a question is accessible', async ({ page }) => {
  await page.goto('faq/open-hatches/');
  expect(await axeInBothSchemes(page)).toEqual([]);
});

test('a row of the comparison leads to the words that it uses', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('rowheader', { name: 'Second seal' }).getByRole('link', { name: 'Second seal' }).first().click();
  await expect(page).toHaveURL(/\/compare\/second-seal\/$/);
  await page.getByRole('main').locator('a[href*="/glossary/#"]').first().click();
  await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old address lands on the question, with its answer in one sentence and the way to the whole', async ({
    page,
  }) => {
    await page.goto('faq/#locked-out');
    const entry = page.locator('#locked-out');
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText('Keep a neighbour who knows the door.');
    await expect(entry).not.toHaveCSS('box-shadow', 'none');
    await entry.getByRole('link').click();
    await expect(page).toHaveURL(/\/faq\/locked-out\/$/);
    await expect(page.locator('.side-sources a').first()).toBeVisible();
  });
});
