import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

/** One way through the site that uses an island, or several. The fixture listens for violations and the console. */
const WALKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'front page: an answer, and a search with its result': async (page) => {
    await page.goto('');
    await page.getByRole('link', { name: 'No, letters fly directly' }).click();
    await page.getByRole('searchbox', { name: 'Search the site' }).fill('misty morning');
    await page.locator('search-results li a').first().click();
    await expect(page).toHaveURL(/\/faq\/[a-z-]+\/$/);
  },
  'comparison: columns, rows, a search in it, evidence, both copies': async (page) => {
    await page.goto('compare/');
    await page.getByRole('checkbox', { name: 'Only what differs' }).check();
    await page.getByRole('button', { name: 'Tools', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Dim values without a primary source' }).check();
    await page.getByRole('checkbox', { name: 'Amberwick' }).uncheck();
    await page.getByRole('searchbox', { name: 'Find a row' }).fill('second seal');
    await page.locator('[id="second-seal--brackenpost"] .value-link').click();
    await expect(page.locator('.evidence-row')).toBeVisible();
    for (const name of ['Copy as Markdown', 'Copy as CSV']) {
      const copy = page.locator('copy-text').filter({ has: page.getByRole('button', { name }) });
      await copy.getByRole('button').click();
      await expect(copy.getByRole('status')).toHaveText('Copied.');
    }
    await page.locator('tr[id] copy-link a:visible').first().click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  },
  'decision: must, nice, copy, clear, Back': async (page) => {
    await page.goto('decide/');
    const position = (need: string, name: string) =>
      page.getByRole('radiogroup', { name: need, exact: true }).getByRole('radio', { name, exact: true });
    await position('Letters sealed twice', 'Must').check();
    await position('Letters fly directly', 'Nice').check();
    await page.getByRole('button', { name: 'Copy its record' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).click();
    // A form is empty before the address is.
    await expect(page).toHaveURL(/\/decide\/$/);
    await page.goBack();
    await expect(page.getByRole('radio', { name: /Must|Nice/, checked: true })).toHaveCount(2);
  },
  'alternatives: needs': async (page) => {
    await page.goto('alternatives/?must=nonsense');
    await page.getByText('Choose needs here').click();
    await page.getByLabel('One helper to feed').check();
    await expect(page.locator('[data-status]').first()).toHaveText('fits');
  },
  'field report: both choices': async (page) => {
    await page.goto('field-report/');
    await page.getByRole('combobox', { name: 'About' }).selectOption({ index: 1 });
    await page.getByRole('combobox', { name: 'Finding' }).selectOption({ index: 1 });
    await expect(page).toHaveURL(/about=.*finding=/);
  },
  'calculator: a figure, a mistake, the copy, the example': async (page) => {
    await page.goto('cost/');
    await page.getByLabel('Fleet servers', { exact: true }).fill('nine');
    await page.getByLabel('Fleet servers', { exact: true }).blur();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByLabel('Fleet servers', { exact: true }).fill('9');
    await page.getByLabel('Fleet servers', { exact: true }).blur();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Reset to the example' }).click();
  },
  'planner: a figure, a day, the copy': async (page) => {
    await page.goto('migrate/');
    await page.getByRole('spinbutton', { name: 'Nodes', exact: true }).fill('30');
    await page.getByLabel('Start date (optional)').fill('2026-12-01');
    await page.getByRole('button', { name: 'Calculate plan' }).click();
    await page.getByRole('button', { name: 'Copy as a Markdown checklist' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  },
  'search: an address, a kind, nothing found': async (page) => {
    await page.goto('search/?q=loft');
    await expect(page.locator('search-results li a').first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Find' }).selectOption('questions');
    await expect(page).toHaveURL(/kind=question/);
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  },
  'questions: an old address, their search, the theme': async (page) => {
    await page.goto('faq/#open-hatches');
    await expect(page).toHaveURL(/faq\/open-hatches\/$/);
    await page.goto('faq/');
    await page.getByRole('searchbox', { name: 'Search the questions' }).fill('loft');
    await expect(page.locator('search-results li a').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Colour theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  },
  'firewall sheet: the copy': async (page) => {
    await page.goto('tools/amberwick/firewall/');
    await page.getByRole('button', { name: 'Copy the ufw commands' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  },
};

for (const [name, walk] of Object.entries(WALKS)) {
  test(`under the strictest policy, without a violation or a word in the console: ${name}`, async ({
    page,
    context,
    consoleErrors,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await walk(page);
    expect(consoleErrors.found).toEqual([]);
  });
}

test('the policy is in the header and in the page, and the browser enforces Trusted Types', async ({
  page,
  consoleErrors,
}) => {
  const response = await page.goto('');
  const header = (await response?.headerValue('content-security-policy')) ?? '';
  const meta = (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
  for (const policy of [header, meta]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/'unsafe-eval'|https?:|\*|script-src[^;]*'unsafe-inline'/);
  }
  // The header leaves style elements to the page, whose policy has their hashes; the browser holds to both.
  expect(meta).not.toContain("'unsafe-inline'");
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>text</p>';
      return '';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  const heard = () =>
    consoleErrors.found.some((what) => what.startsWith('policy violation: require-trusted-types-for'));
  await expect.poll(heard).toBe(true);
  consoleErrors.allow(/TrustedHTML|trusted-types/i);
});
