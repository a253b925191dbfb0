import { expect, test } from '../support/browser.ts';

/** A link to each kind of place: what it names, and words that have to be in the first screen with it. */
const PLACES: readonly (readonly [address: string, place: string, words: RegExp])[] = [
  ['compare/#second-seal--brackenpost', '[id="second-seal--brackenpost"]', /yes/],
  ['compare/#second-seal', '[id="second-seal"]', /Second seal/],
  ['compare/second-seal/#cobblegrid', '#cobblegrid', /Second seal\s*Cobblegrid/],
  ['needs/checked/#brackenpost', '#brackenpost', /Brackenpost/],
  ['scenarios/abbey-archive/#bill', '#bill', /bill|cost/i],
  ['tools/amberwick/#facts', '#facts', /facts/i],
  ['tools/amberwick/operate/#backup', '#backup', /back up/i],
  ['field-report/#aw-hours', '#aw-hours', /./],
];

for (const width of [390, 1280]) {
  for (const [address, place, words] of PLACES) {
    test(`${address} opens with what it names in the first screen, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      const named = page.locator(place);
      await expect(named).toBeInViewport();
      await expect(named).toContainText(words);
      // Its top is below what stays at the top of the window, and above the foot of it.
      const { top, covered } = await named.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const above = document.elementFromPoint(box.left + 8, Math.max(box.top, 0) + 8);
        return { top: box.top, covered: !(above && (element.contains(above) || above.contains(element))) };
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(600);
      expect(covered).toBe(false);
    });
  }
}

for (const [address, name] of [
  ['scenarios/abbey-archive/#bill', 'An abbey that seals everything twice'],
  ['tools/amberwick/operate/#backup', 'Operate Amberwick'],
  ['troubleshoot/fog/birds-circle/#cure', 'Birds circle above the loft and do not leave'],
] as const) {
  test(`${address} names its page in the first screen of a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await page.goto(address);
    const heading = page.getByRole('heading', { level: 1, name });
    const here = page.locator('main').getByText(name, { exact: true }).first();
    await expect(heading).not.toBeInViewport();
    await expect(here).toBeInViewport({ ratio: 1 });
    // At the top of the page the heading says it, and nothing lies above that.
    await page.evaluate(() => scrollTo(0, 0));
    await expect(heading).toBeInViewport({ ratio: 1 });
    const covered = await heading.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return document.elementFromPoint(box.left + 8, box.top + 8) !== element;
    });
    expect(covered).toBe(false);
  });
}

test('only the answer that a link leads to names its criterion', async ({ page }) => {
  await page.goto('compare/second-seal/#cobblegrid');
  const names = page.locator('.answer-of').filter({ visible: true });
  await expect(names).toHaveText(['Second seal']);
  await expect(names).toBeInViewport();
});

test('a place that moved to another page is followed there', async ({ page }) => {
  await page.goto('compare/amberwick-vs-brackenpost/#second-seal--brackenpost');
  await expect(page).toHaveURL(/\/compare\/second-seal\/#brackenpost$/);
  await page.goto('tools/amberwick/#backup');
  await expect(page).toHaveURL(/\/tools\/amberwick\/operate\/#backup$/);
});

test('a mangled place is found, and one that is not there is reported', async ({ page }) => {
  for (const end of ['.', ').', '?utm_source=x', '%E2%80%9D']) {
    await page.goto('about:blank');
    await page.goto(`scenarios/abbey-archive/#bill${end}`);
    await expect(page).toHaveURL(/#bill$/);
    await expect(page.locator('#bill')).toBeInViewport();
  }
  await page.goto('about:blank');
  await page.goto('needs/#nowhere');
  await expect(page.getByRole('status').filter({ hasText: '“nowhere”' })).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a place that moved is a link in sight, and no other one is', async ({ page }) => {
    await page.goto('compare/amberwick-vs-brackenpost/#second-seal--brackenpost');
    const links = page.locator('[data-moved]').filter({ visible: true });
    await expect(links).toHaveCount(1);
    await expect(links).toBeInViewport();
    await links.click();
    await expect(page).toHaveURL(/\/compare\/second-seal\/#brackenpost$/);
  });
});
