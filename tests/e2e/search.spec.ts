import type { Page } from '@playwright/test';
import { axeInBothSchemes, expect, test } from '../support/browser.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the site' });
const links = (page: Page) => page.locator('search-results li > a');

test('search loads nothing until somebody means to use it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('about/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\/search\/|search-results/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('letter');
  await expect(links(page).first()).toBeVisible();
  await expect(page.locator('search-results mark').first()).toBeVisible();
  const files = asked.filter((url) => url.includes('/search/'));
  expect(files.length).toBeGreaterThan(2);
  const twice = files.filter((url, index) => files.indexOf(url) !== index);
  expect(twice, 'nothing is asked for twice').toEqual([]);
});

test('names are shown before the texts have come, and do not move when they do', async ({ page }) => {
  const { promise: texts, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/search/files/**', async (route) => {
    await texts;
    await route.continue();
  });
  await page.goto('about/');
  await page.evaluate(() => {
    const shifts = ((globalThis as unknown as { shifts: number[] }).shifts = []) as number[];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await field(page).fill('second seal');
  await expect(links(page).first()).toBeVisible();
  const before = await links(page).evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
  // A shift within half a second of a key does not count; this one would.
  await page.waitForTimeout(700);
  release();
  await expect(page.locator('search-results mark').first()).toBeVisible();
  const after = await links(page).evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('an open search covers the page', async ({ page }) => {
  await page.goto('');
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
  await expect(page.locator('header search-results')).toHaveCSS('position', 'absolute');
  await expect(page.locator('header search-results li').first()).toHaveCSS('border-top-style', 'solid');
});

test('results of the field of the questions push nothing down', async ({ page }) => {
  await page.goto('faq/');
  const below = page.getByRole('link', { name: 'glossary', exact: true });
  const before = await below.boundingBox();
  await page.getByRole('searchbox', { name: 'Search the questions' }).fill('letter');
  await expect(page.locator('main search-results li').first()).toBeVisible();
  expect(await below.boundingBox()).toEqual(before);
});

test('a result leads to the very place', async ({ page }) => {
  await page.goto('');
  await field(page).fill('misty morning');
  await links(page).filter({ hasText: 'Does it work in a grey valley?' }).click();
  await expect(page).toHaveURL(/\/faq\/grey-valley\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does it work in a grey valley?');
});

test('who asks about one tool reads its answer in the row, copies its link there, and lands at its cell', async ({
  page,
}) => {
  await page.goto('');
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.documentElement.dataset.copied = text;
      return Promise.resolve();
    };
  });
  await field(page).fill('second seal brackenpost');
  const first = page.locator('search-results li').first();
  await expect(first).toContainText(/Brackenpost:\s\S+.* \(.+, v?\d[\d.]*\)\./);
  await expect(first.locator('p')).not.toContainText('Amberwick:');
  await expect(page.locator('search-results mark').first()).toBeVisible();
  const cell = /\/compare\/second-seal\/#brackenpost$/;
  await first.getByRole('link', { name: 'Copy link: Brackenpost, Second seal' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', cell);
  await first.getByRole('link', { name: 'Second seal Comparison' }).click();
  await expect(page).toHaveURL(cell);
  await expect(page.locator('#brackenpost')).toBeInViewport();
});

test('the address of a search can be shared, and its kind as well', async ({ page }) => {
  await page.goto('search/?q=letter&kind=criterion');
  await expect(links(page).first()).toBeVisible();
  for (const href of await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    expect(href).toMatch(/\/compare\/[a-z-]+\//);
  }
  await page.getByRole('combobox', { name: 'Find' }).selectOption('everything');
  await expect(page).toHaveURL(/\/search\/\?q=letter$/);
});

test('an address that a mail or chat program mangled searches for what was meant', async ({ page }) => {
  for (const query of ['?q=letter&amp;kind=criterion', '?Q=letter&kind=Criterion).', '?kind[]=criterion&q=letter).']) {
    await page.goto(`search/${query}`);
    await expect(field(page), query).toHaveValue('letter');
    await expect(page.getByRole('combobox', { name: 'Find' }), query).toHaveValue('criterion');
    await expect(links(page).first()).toBeVisible();
    await expect(page, 'the address is repaired').toHaveURL(/\/search\/\?q=letter&kind=criterion$/);
  }
});

test('the field of the questions finds questions only', async ({ page }) => {
  await page.goto('faq/');
  await page.getByRole('searchbox', { name: 'Search the questions' }).fill('letter');
  await expect(links(page).first()).toBeVisible();
  for (const href of await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    expect(href).toMatch(/\/faq\/[a-z-]+\/$/);
  }
});

test('the keyboard opens, reads and closes the results', async ({ page }) => {
  await page.goto('compare/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('second seal');
  await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links(page).first()).toBeHidden();
  await expect(field(page)).toBeFocused();
  await field(page).fill('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('what is not found is met with the nearest, all questions and a way to ask', async ({ page }) => {
  await page.goto('');
  await field(page).fill('brackenpsot');
  await expect(links(page).filter({ hasText: 'Brackenpost' }).first()).toBeVisible();
  await field(page).fill('zzzzqqqq');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'All questions' })).toBeVisible();
  const ask = page.getByRole('link', { name: 'Ask this question' });
  expect(await ask.getAttribute('href')).toMatch(/issues\/new\?template=question\.yml&question=zzzzqqqq$/);
});

for (const path of ['about/', 'search/']) {
  test(`/${path} is accessible with the search open, in light and dark`, async ({ page }) => {
    await page.goto(path);
    await field(page).fill('letter');
    await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
    // What lies below an open search cannot be seen, nor judged; tests/a11y reads each page with it closed.
    expect(await axeInBothSchemes(page, 'site-search')).toEqual([]);
  });
}

test('the room kept for the words around a hit is what they take, at a desk and on a phone', async ({ page }) => {
  await page.goto('search/?q=letter');
  const excerpts = page.locator('.search-list p');
  await expect(page.getByRole('status').last()).toContainText('results');
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await excerpts.evaluateAll((all) =>
      all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const line = Number.parseFloat(getComputedStyle(one).lineHeight);
        return {
          kept: Math.round(one.clientHeight / line),
          taken: Math.round(range.getBoundingClientRect().height / line),
          letters: one.textContent.length,
        };
      }),
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter(({ kept, taken }) => taken > kept)).toEqual([]);
    // What was cut fills its room; a section of a few words cannot.
    const cut = lines.filter(({ letters }) => letters > 120);
    expect(cut.length).toBeGreaterThan(5);
    expect(cut.filter(({ kept, taken }) => taken < kept - 1)).toEqual([]);
  }
});

test('a word that is longer than the window does not make the search page scroll sideways', async ({ page }) => {
  await page.goto(`search/?q=pigeon+${'9'.repeat(500)}`);
  await expect(page.getByText(`without “${'9'.repeat(500)}”`)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('an open search fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('about/');
  await field(page).fill('letter');
  await expect(links(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the field is not there, and the questions are in the menu', async ({ page }) => {
    await page.goto('about/');
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('banner').getByRole('link', { name: 'FAQ' })).toBeVisible();
  });
  test('no page offers a field that finds nothing', async ({ page }) => {
    for (const path of ['faq/', 'search/']) {
      await page.goto(path);
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      await expect(page.getByRole('combobox', { name: 'Find' })).toHaveCount(0);
    }
    await expect(page.getByRole('link', { name: 'All questions are in one list' })).toBeVisible();
  });
});
