import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

/** Presses Tab and expects the focus on each of these in turn. */
async function tabThrough(
  page: Page,
  stops: readonly { role: Parameters<Page['getByRole']>[0]; name: string | RegExp }[],
) {
  for (const { role, name } of stops) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole(role, { name, exact: true }).and(page.locator(':focus'))).toHaveCount(1);
  }
}

const status = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

test('the first stop skips what every page begins with', async ({ page }) => {
  await page.goto('about/');
  await tabThrough(page, [{ role: 'link', name: 'Skip to content' }]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  // The next stop is in the main part.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('on a phone the menu opens, closes with Escape and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('about/');
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Compare' }).first()).toBeVisible();
  await tabThrough(page, [
    { role: 'button', name: 'Close' },
    { role: 'link', name: 'Compare' },
  ]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Close' })).toBeHidden();
  await expect(button).toBeFocused();
});

test('what is behind More comes right after it, and Escape closes it', async ({ page }) => {
  await page.goto('about/');
  const more = page.getByRole('button', { name: 'More' });
  await more.focus();
  await page.keyboard.press('Enter');
  await tabThrough(page, [{ role: 'link', name: 'Cost' }]);
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await tabThrough(page, [{ role: 'combobox', name: 'Colour theme' }]);
});

test('the theme is chosen with the arrow keys, and the focus stays', async ({ page }) => {
  await page.goto('about/');
  const theme = page.getByRole('combobox', { name: 'Colour theme' });
  await theme.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(theme).toHaveValue('dark');
  await expect(theme).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the table: its controls are in one order before it, and a value opens and closes', async ({ page }) => {
  await page.goto('compare/');
  await page.getByRole('button', { name: 'Tools' }).focus();
  await page.keyboard.press('Enter');
  await tabThrough(page, [
    { role: 'checkbox', name: 'Amberwick' },
    { role: 'checkbox', name: 'Brackenpost' },
    { role: 'checkbox', name: 'Cobblegrid' },
    { role: 'checkbox', name: 'Dandelion Semaphore Exchange' },
    { role: 'checkbox', name: 'Dim values without a primary source' },
    { role: 'checkbox', name: 'Only what differs' },
    { role: 'searchbox', name: 'Find a row' },
  ]);
  await page.keyboard.type('second seal');
  await expect(status(page, /of \d+ rows/)).toBeVisible();
  await expect(page.getByRole('searchbox', { name: 'Find a row' })).toBeFocused();
  await tabThrough(page, [{ role: 'link', name: 'Amberwick' }]);
  const value = page.locator('[id="second-seal--amberwick"] a');
  await value.focus();
  await page.keyboard.press('Enter');
  // The focus goes on to the evidence, and back to its value.
  await expect(page.locator('.evidence-row').getByRole('tab', { name: 'Amberwick' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(value).toBeFocused();
  await expect(page.locator('.evidence-row')).toHaveCount(0);
});

test('the needs: the focus stays on the position while the results change places', async ({ page }) => {
  await page.goto('decide/');
  const group = page.getByRole('radiogroup', { name: 'Letters sealed twice' });
  await group.getByRole('radio', { name: 'No' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(group.getByRole('radio', { name: 'Must' })).toBeFocused();
  await expect(status(page, /^Brackenpost fits\./)).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(group.getByRole('radio', { name: 'No' })).toBeFocused();
  await expect(status(page, 'No needs selected yet.')).toHaveCount(1);
});

test('the alternatives: needs open, are ticked and cleared with keys alone', async ({ page }) => {
  await page.goto('alternatives/');
  await page.getByText('Choose needs here').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const first = page.getByRole('group').getByRole('checkbox').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await expect(first).toBeFocused();
  await expect(status(page, /^(\d+ of \d+ fits?:|None of the \d+ )/)).toHaveCount(1);
  const clear = page.getByRole('button', { name: 'Clear' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(clear).toBeFocused();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('the calculator: fields in their order, a mistake is reported without taking the focus', async ({ page }) => {
  await page.goto('cost/');
  const nodes = page
    .getByRole('spinbutton', { name: 'Fleet servers' })
    .or(page.getByRole('textbox', { name: 'Fleet servers' }));
  await nodes.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('-3');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Users', { exact: true })).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Fleet servers "-3"');
  await expect(nodes).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(nodes).not.toHaveAttribute('aria-invalid', 'true');
  await expect(status(page, /a month/)).toHaveCount(1);
  for (const name of ['Control servers', 'Hours a month', 'Hourly rate', 'Plan']) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(name, { exact: true })).toBeFocused();
  }
});

test('the claims: both choices follow each other, and the number is reported', async ({ page }) => {
  await page.goto('field-report/');
  const about = page.getByRole('combobox', { name: 'About' });
  await about.focus();
  await page.keyboard.press('ArrowDown');
  await expect(about).toBeFocused();
  await expect(status(page, /^\d+ of \d+ claims$/)).toBeVisible();
  await tabThrough(page, [{ role: 'combobox', name: 'Finding' }]);
});

test('a link is copied with Enter, the next stop is its place, and the copy is announced', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('glossary/#semaphore');
  const link = page
    .getByRole('article')
    .filter({ has: page.locator('#semaphore') })
    .getByRole('link', { name: /^Copy link: / });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(status(page, 'Link copied')).toHaveCount(1);
  // Following a link to a place moves the reader there: the next stop is in it.
  await page.keyboard.press('Tab');
  await expect(
    page
      .getByRole('article')
      .filter({ has: page.locator('#semaphore') })
      .locator(':focus'),
  ).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#semaphore$/);
});

test('a text is copied with Space, the focus stays, and the copy is announced', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('compare/');
  const copy = page.getByRole('button', { name: 'Copy as CSV' });
  await copy.focus();
  await page.keyboard.press('Space');
  await expect(status(page, 'Copied.')).toBeVisible();
  await expect(copy).toBeFocused();
});

test('the table of contents leads to a section, and the next stop is in it', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'The field report' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#field-report')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#field-report :focus')).toHaveCount(1);
});

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('compare/');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});

for (const path of ['', 'compare/', 'cost/', 'faq/', 'search/']) {
  test(`/${path}: on a phone every control is 24 pixels or more each way`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const small = await page
      .locator('button:visible, select:visible, summary:visible, input:visible')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          // A label is part of what can be pressed.
          const pressed = element.closest('label') ?? element;
          const { width, height } = pressed.getBoundingClientRect();
          return Math.min(width, height) < 24 ? [`${element.outerHTML.slice(0, 80)} ${width}x${height}`] : [];
        }),
      );
    expect(small).toEqual([]);
  });
}
