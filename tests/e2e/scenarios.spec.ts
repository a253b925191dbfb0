import { setTextSize } from '../a11y/modes.ts';
import { expect, test } from '../support/browser.ts';

const SCENARIO = 'scenarios/abbey-archive/';

test('no scenario scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('scenarios/');
  const links = await page
    .locator('main .card h3 a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links).toHaveLength(3);
  for (const link of ['scenarios/', ...links]) {
    await page.goto(link);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), link).toBeLessThanOrEqual(320);
  }
});

for (const section of ['layout', 'policy', 'configuration', 'check', 'undo', 'fleet', 'choice', 'bill', 'limits']) {
  test(`a link to #${section} lands there`, async ({ page }) => {
    await page.goto(`${SCENARIO}#${section}`);
    const target = page.locator(`#${section}`);
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
  });
}

test('the place that a link leads to is marked', async ({ page }) => {
  await page.goto(`${SCENARIO}#policy`);
  const mark = (id: string) =>
    page.locator(`#${id} .section-head`).evaluate((head) => getComputedStyle(head).boxShadow);
  expect(await mark('policy')).not.toBe('none');
  expect(await mark('layout')).toBe('none');
});

test('the drawing has a name and keeps its text readable on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(SCENARIO);
  const drawing = page.getByRole('img', { name: /^The fleet/ });
  await expect(drawing).toHaveCount(1);
  const sizes = await drawing.locator('text').evaluateAll((texts) =>
    texts.map((text) => {
      const { a: scale = 1 } = (text as SVGTextElement).getScreenCTM() ?? {};
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

for (const width of [360, 1280])
  test(`the text of the drawing grows with the text of the browser, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(SCENARIO);
    const size = () =>
      page
        .getByRole('img', { name: /^The fleet/ })
        .locator('text')
        .first()
        .evaluate((text) => 13 * ((text as SVGTextElement).getScreenCTM()?.a ?? 0));
    const usual = await size();
    await setTextSize(page, 200);
    expect(await size()).toBeGreaterThanOrEqual(2 * usual - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('the drawing is reported apart without colours of our own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(SCENARIO);
  const box = page.locator('svg[role=img]:visible .drawn-box');
  expect(await box.evaluate((rect) => getComputedStyle(rect).stroke)).not.toBe('none');
});

test('the link to the decision opens it with the needs set', async ({ page }) => {
  await page.goto(SCENARIO);
  await page.getByRole('link', { name: 'Open the decision with these needs' }).click();
  await expect(page).toHaveURL(/\/decide\/\?must=[a-z0-9,-]+&nice=[a-z0-9,-]+$/);
  await expect(page.locator('input[value=must]:checked')).toHaveCount(2);
  await expect(page.locator('[data-result]').first()).toContainText('Brackenpost');
});

test('a phone shows what fits, how certain that is, and the way to other needs in its first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(SCENARIO);
  await expect(page.getByText('Certainty:').first()).toBeInViewport();
  const way = page.getByRole('link', { name: 'Your fleet differs? Change these needs' });
  await expect(way).toBeInViewport({ ratio: 1 });
  expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const decide = await way.getAttribute('href');
  await expect(page.getByRole('link', { name: 'Open the decision with these needs' })).toHaveAttribute('href', decide!);
});

test('the front page names each fleet with its needs and what fits, below the guide and before the tables', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const fleets = page.getByRole('region', { name: 'Or start from a fleet like yours' });
  const links = fleets.getByRole('link');
  await expect(links).toHaveCount(3);
  const { y, height } = (await links.first().boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(1.5 * 844);
  expect(height).toBeGreaterThanOrEqual(44);
  expect(y).toBeLessThan((await page.getByRole('table').first().boundingBox())!.y);
  await expect(fleets.getByRole('listitem').first()).toContainText(
    'Amberwick comes first of 2 left. Certainty: moderate.',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a scenario is complete: drawing, verdicts, bill and limits', async ({ page }) => {
    await page.goto(SCENARIO);
    await expect(page.getByRole('img', { name: /^The fleet/ })).toBeVisible();
    await expect(page.getByText('The facts recommend').first()).toBeVisible();
    await expect(page.getByRole('table', { name: /EUR a month/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'When not to copy this setup' })).toBeVisible();
  });
});

test('previous and next lead through the scenarios in order and come to an end', async ({ page }) => {
  await page.goto('scenarios/');
  const all = await page
    .locator('main .card h3 a')
    .evaluateAll((links) => links.map((link) => link.textContent.trim()));
  await page.locator('main .card h3 a').first().click();
  for (const title of all) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const next = page.locator('a[rel="next"]');
    if (title === all.at(-1)) await expect(next).toHaveCount(0);
    else await next.click();
  }
});
