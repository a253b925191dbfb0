import type { Page } from '@playwright/test';
import { growNeeds } from '../../scripts/bench/grow.ts';
import { axeInBothSchemes, expect, test } from '../support/browser.ts';

const position = (page: Page, need: string, name: string) =>
  page.getByRole('radiogroup', { name: need, exact: true }).getByRole('radio', { name, exact: true });
const must = (page: Page, need: string) => position(page, need, 'Must');
const nice = (page: Page, need: string) => position(page, need, 'Nice');
const results = (page: Page) => page.getByRole('region', { name: 'Result' });
const ranking = async (page: Page): Promise<string[]> =>
  (await results(page).locator('[data-result]').getByRole('heading', { level: 3 }).allTextContents()).map((name) =>
    name.trim(),
  );
const card = (page: Page, tool: string) =>
  results(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: tool }) });

test('a must rules tools out and says which need did it, with the fact', async ({ page }) => {
  await page.goto('decide/');
  await must(page, 'Letters sealed twice').check();
  expect((await ranking(page))[0]).toBe('Brackenpost');
  await expect(card(page, 'Brackenpost')).toContainText('fits');
  await expect(card(page, 'Amberwick')).toContainText('ruled out');
  const reason = card(page, 'Amberwick').getByRole('link', { name: 'Second seal: no' });
  await reason.click();
  await expect(page).toHaveURL(/\/compare\/second-seal\/#amberwick$/);
  await expect(page.locator('#amberwick')).toBeInViewport();
});

test('a tick is in the form at once, and the address and the result follow when it is painted', async ({ page }) => {
  await page.goto('decide/');
  const seen = await must(page, 'Letters sealed twice').evaluate((box: HTMLInputElement) => {
    const headline = document.querySelector('[data-part="headline"]')!;
    const before = headline.textContent;
    box.click();
    return { ticked: box.checked, address: location.search, result: headline.textContent !== before };
  });
  expect(seen).toEqual({ ticked: true, address: '', result: false });
  await expect(card(page, 'Amberwick')).toContainText('ruled out');
  await expect(page).toHaveURL(/\?must=guarded-letters$/);
});

test('a link reproduces the choice in another browser', async ({ page, browser, baseURL }) => {
  await page.goto('decide/');
  await must(page, 'Letters fly directly').check();
  await nice(page, 'Visitor book, free').check();
  await expect(page).toHaveURL(/\?must=direct-flight&nice=free-visitor-book$/);
  expect(await ranking(page)).toEqual(['Dandelion Semaphore Exchange', 'Amberwick', 'Cobblegrid', 'Brackenpost']);
  const other = await (await browser.newContext({ baseURL })).newPage();
  await other.goto(page.url());
  await expect(must(other, 'Letters fly directly')).toBeChecked();
  expect(await ranking(other)).toEqual(['Dandelion Semaphore Exchange', 'Amberwick', 'Cobblegrid', 'Brackenpost']);
  await other.close();
});

test('Back undoes one choice, Forward does it again', async ({ page }) => {
  await page.goto('decide/');
  await must(page, 'One helper to feed').check();
  await expect(page).toHaveURL(/\?must=one-helper$/);
  await must(page, 'Letters fly directly').check();
  await expect(page).toHaveURL(/\?must=direct-flight,one-helper$/);
  await page.goBack();
  await expect(must(page, 'Letters fly directly')).not.toBeChecked();
  await expect(must(page, 'One helper to feed')).toBeChecked();
  await page.goForward();
  await expect(must(page, 'Letters fly directly')).toBeChecked();
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('decide/');
  await position(page, 'Visitor book, free', 'No').focus();
  await page.keyboard.press('ArrowRight');
  await expect(nice(page, 'Visitor book, free')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(must(page, 'Visitor book, free')).toBeChecked();
  await expect(card(page, 'Amberwick')).toContainText('ruled out');
  await page.keyboard.press('ArrowLeft');
  await expect(must(page, 'Visitor book, free')).not.toBeChecked();
  await expect(page).toHaveURL(/\?nice=free-visitor-book$/);
});

test('a slug that no need has is named, and the others are set', async ({ page }) => {
  await page.goto('decide/?must=nonsense,guarded-letters');
  await expect(page.getByRole('alert')).toContainText('nonsense');
  await expect(must(page, 'Letters sealed twice')).toBeChecked();
});

test('an older slug still works', async ({ page }) => {
  await page.goto('decide/?must=after-dark');
  await expect(must(page, 'Letters at night')).toBeChecked();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('when nothing fits, the near misses and a way on are reported', async ({ page }) => {
  await page.goto('decide/?must=guarded-letters,direct-flight');
  await expect(results(page)).toContainText('Without “Letters fly directly”, Brackenpost fits.');
  await expect(results(page)).toContainText('Without “Letters sealed twice”, Amberwick fits.');
  await expect(results(page)).toContainText('No tool meets all your must-have needs.');
  await expect(results(page).getByRole('link', { name: 'the alternatives' })).toHaveAttribute(
    'href',
    /\/alternatives\/\?must=guarded-letters,direct-flight$/,
  );
});

test('what is unknown is neither a yes nor a no', async ({ page }) => {
  await page.goto('decide/?must=checked');
  await expect(card(page, 'Amberwick')).toContainText('ruled out');
  await expect(card(page, 'Brackenpost')).toContainText('undecided');
  await expect(card(page, 'Cobblegrid')).toContainText('undecided');
});

test('a tool of which too little is known does not hide that none is known to fit', async ({ page }) => {
  await page.goto('decide/?must=guarded-letters,one-helper');
  await expect(card(page, 'Cobblegrid')).toContainText('undecided');
  await expect(results(page)).toContainText('Cobblegrid is the only one left, and undecided.');
  await expect(results(page).getByRole('link', { name: 'the alternatives' })).toBeVisible();
  // Several needs are a list, one is in the sentence.
  const checks = page.locator('[data-part="checks"]').getByRole('listitem');
  await expect(page.locator('[data-part="reason"]')).toHaveText(/Check first:$/);
  await expect(checks).toHaveText([/^“Letters sealed twice” \(Second seal: unknown\)$/, /^“One helper to feed” \(/]);
  await position(page, 'One helper to feed', 'No').check();
  await expect(checks).toHaveCount(0);
});

test('a tool that fits without something that is nice to have says so where its mark says that it fits', async ({
  page,
}) => {
  await page.goto('decide/?must=guarded-letters&nice=direct-flight');
  await expect(page.locator('[data-part="headline"]')).toHaveText(
    /^Brackenpost fits, but lacks nice-to-have “Letters fly directly”\. Certainty: [a-z ]+\.$/,
  );
  await expect(card(page, 'Brackenpost').locator('[data-status]')).toHaveText(
    'fits, but lacks nice-to-have “Letters fly directly”',
  );
});

test('a card says in words which need is only nice to have, and follows when it becomes a must', async ({ page }) => {
  await page.goto('decide/?must=guarded-letters&nice=night-letters');
  const lines = card(page, 'Brackenpost').locator('[data-reasons] > li');
  await expect(lines.filter({ hasText: 'Letters sealed twice' })).not.toContainText('nice to have');
  await expect(lines.filter({ hasText: 'Letters at night' })).toContainText('Letters at night (nice to have)');
  await must(page, 'Letters at night').check();
  await expect(lines.filter({ hasText: 'Letters at night' })).toHaveCount(1);
  await expect(card(page, 'Brackenpost')).not.toContainText('nice to have');
});

test('a new result is announced', async ({ page }) => {
  await page.goto('decide/');
  await must(page, 'One helper to feed').check();
  await expect(results(page).getByRole('status').first()).toHaveText(
    'Amberwick comes first of 3 left. “One helper to feed” rules out Brackenpost.',
  );
});

test('each position is a target of 44 px with its word inside, and the words of a need lead to its page', async ({
  page,
}) => {
  await page.goto('decide/');
  const row = page.getByRole('listitem').filter({ has: must(page, 'Letters sealed twice') });
  for (const label of await row.locator('label').all()) {
    const box = await label.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    // At the edge of the target, far from the word.
    await label.click({ position: { x: 4, y: 4 } });
    await expect(label.getByRole('radio')).toBeChecked();
  }
  await expect(page).toHaveURL(/\?must=guarded-letters$/);
  await position(page, 'Letters sealed twice', 'No').check();
  await expect(page).toHaveURL(/\/decide\/$/);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/needs\/[\w-]+\/$/);
});

test('a result leads on to what is lost, what it costs, how to move and the nearest scenario', async ({ page }) => {
  await page.goto('decide/?must=guarded-letters');
  for (const [name, address] of [
    ['Where Brackenpost falls short: Three helpers and a price list', /\/tools\/brackenpost\/#falls-short$/],
    ['What Brackenpost costs a month', /\/cost\/\?must=guarded-letters#cost-brackenpost$/],
    ['from Amberwick', /\/migrate\/amberwick-to-brackenpost\/$/],
  ] as const)
    await expect(results(page).getByRole('link', { name })).toHaveAttribute('href', address);
  await expect(results(page).getByRole('link', { name: 'What Amberwick costs a month' })).toBeHidden();
  const nearest = results(page).locator('[data-part="nearest"]').getByRole('link');
  await expect(nearest).toHaveCount(1);
  await expect(nearest).toHaveAttribute('href', /\/scenarios\/abbey-archive\/$/);
});

test('where no scenario is near, the result says so and leads to all of them', async ({ page }) => {
  await page.goto('decide/?must=open-plans');
  const line = results(page).locator('[data-part="nearest"]');
  await expect(line).toHaveText('No scenario is near. All scenarios', { useInnerText: true });
  await expect(line.getByRole('link')).toHaveCount(1);
  await expect(line.getByRole('link')).toHaveAttribute('href', /\/scenarios\/$/);
  await must(page, 'Letters sealed twice').check();
  await position(page, 'All plans open', 'No').check();
  await expect(line.getByRole('link')).toHaveCount(1);
  await expect(line.getByRole('link')).toHaveAttribute('href', /\/scenarios\/abbey-archive\/$/);
});

test('where no scenario is near, the closest is named with what sets it apart', async ({ page }) => {
  await page.goto('decide/?must=direct-flight');
  const line = results(page).locator('[data-part="nearest"]');
  await expect(line).toHaveText('The nearest scenario: Six roofs on one hill', { useInnerText: true });
  await page.goto('decide/?must=direct-flight,guild-sign-in,open-plans');
  await expect(line).toContainText(/No scenario is near\. The closest:\s+/);
  await expect(line).toContainText(/It also needs|Its needs do not include/);
  await expect(line.getByRole('link')).toHaveCount(2);
});

test('where the choice says what the reader leaves, only the path from there is named', async ({ page }) => {
  const paths = results(page)
    .getByRole('listitem')
    .filter({ hasText: /^\s*How to move to Amberwick/ })
    .getByRole('link');
  await page.goto('decide/?must=one-helper');
  await expect(paths).toHaveText(['from Bottles']);
  await expect(paths).toHaveAttribute('href', /\/migrate\/bottles-to-amberwick\/$/);
  await position(page, 'One helper to feed', 'No').check();
  await must(page, 'Letters at night').check();
  await expect(paths.filter({ visible: true })).toHaveCount(3);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the line at the bottom leads to the result that it sums up', async ({ page }) => {
    await page.goto('decide/?must=guarded-letters');
    const heading = page.locator('[data-part="headline"]');
    await expect(page.getByRole('status').filter({ hasText: 'Brackenpost fits' })).toBeVisible();
    await expect(heading, 'the result comes first').toBeInViewport();
    await must(page, 'Checked by outsiders').scrollIntoViewIfNeeded();
    await expect(heading).not.toBeInViewport();
    await page.getByRole('link', { name: 'Result', exact: true }).press('Enter');
    await expect(heading).toBeInViewport();
    await expect(must(page, 'Letters sealed twice')).toBeChecked();
  });

  test('the line at the bottom names what is ruled out, on the narrowest phone, and says it once', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('decide/');
    const line = page.locator('[data-part="live"]');
    await line.evaluate((status) => {
      new MutationObserver((changes) => {
        status.dataset.times = String(Number(status.dataset.times ?? 0) + changes.length);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await must(page, 'One helper to feed').check();
    await expect(page.locator('.result-line')).toBeInViewport({ ratio: 1 });
    await expect(line).toHaveText('Amberwick comes first of 3 left. “One helper to feed” rules out Brackenpost.');
    const times = await line.getAttribute('data-times');
    await nice(page, 'Letters at night').check();
    await expect(page).toHaveURL(/nice=night-letters/);
    expect(await line.getAttribute('data-times'), 'the same words are not said again').toBe(times);
    await must(page, 'Letters fly directly').check();
    // Each tool that is ruled out is named, with its answer as long as two lines hold it.
    await expect(line).toHaveText(/Ruled out: (?=.*Brackenpost)(?=.*Cobblegrid \(probably\))/);
    await must(page, 'Letters sealed twice').check();
    await expect(line).toHaveText(/^No tool meets all your must-have needs\. Ruled out: /);
    await expect(page.locator('.result-line')).toBeInViewport({ ratio: 1 });
    // Two lines of 21 px and its padding.
    expect((await page.locator('.result-line').boundingBox())?.height).toBeLessThanOrEqual(2 * 21 + 24);
  });

  for (const [form, query] of [
    ['of needs', '?must=guarded-letters'],
    ['with its day', '?must=guarded-letters&on=2026-01-05'],
    ['that mail mangled', '?must=guarded-letters&amp;nice=direct-flight&amp;on=2026-01-05).'],
  ] as const)
    test(`an old link ${form} opens with its result in the first screen`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`decide/${query}`);
      await expect(page.getByRole('button', { name: 'Print it' })).toBeAttached();
      const headline = page.locator('[data-part="headline"]');
      await expect(headline).toHaveText(/^Brackenpost fits/);
      await expect(headline).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
      const since = page.locator('[data-part="since"]');
      const chosen = page.locator('[data-part="chosen"]');
      await expect(chosen).toHaveText(
        query.includes('nice=')
          ? 'Must: Letters sealed twice. Nice to have: Letters fly directly.'
          : 'Must: Letters sealed twice.',
      );
      await expect(chosen).toBeInViewport({ ratio: 1 });
      if (query.includes('on='))
        await expect(since.getByRole('heading', { name: 'Decision of 5 Jan 2026' })).toBeInViewport({ ratio: 1 });
      else await expect(since).toBeHidden();
    });

  test('the front page sums up its result at the bottom, as long as something is chosen', async ({ page }) => {
    await page.goto('');
    const link = page.getByRole('link', { name: 'Result', exact: true });
    await expect(link).toBeHidden();
    await page.getByRole('link', { name: 'No, letters fly directly' }).click();
    await expect(page.getByRole('status').filter({ hasText: '2 left: Amberwick' })).toBeInViewport();
    await link.click();
    await expect(results(page).getByRole('link', { name: 'Amberwick' }).first()).toBeInViewport();
    await page.goBack();
    await page.goBack();
    await expect(link).toBeHidden();
  });
});

test('clearing forgets every choice', async ({ page }) => {
  await page.goto('decide/?must=one-helper&nice=free-visitor-book');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/decide\/$/);
  await expect(page.getByRole('radio', { name: /Must|Nice/, checked: true })).toHaveCount(0);
  expect(await ranking(page)).toEqual(['Amberwick', 'Brackenpost', 'Cobblegrid', 'Dandelion Semaphore Exchange']);
});

test('the link to a decision can be copied by itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?must=guarded-letters');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^http.*\/decide\/\?must=guarded-letters&on=\d{4}-\d\d-\d\d$/,
  );
});

test('a choice that the guide does not ask for is answered on the page of all needs', async ({ page }) => {
  for (const query of ['?must=checked', '?must=no-such-need']) {
    await page.goto(query);
    await page.getByRole('alert').getByRole('link', { name: 'See the full result' }).click();
    await expect(page).toHaveURL(new RegExp(`/decide/\\${query}$`));
  }
  await expect(page.getByRole('alert')).toContainText('no-such-need');
  await page.goto('?must=guarded-letters');
  await expect(page.getByRole('alert')).toBeHidden();
});

test('the decision is accessible in light and dark, with a result shown', async ({ page }) => {
  await page.goto('decide/?must=guarded-letters,direct-flight&nice=free-visitor-book');
  expect(await axeInBothSchemes(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each need leads to its page with every verdict', async ({ page }) => {
    await page.goto('decide/');
    await expect(page.getByRole('radio').first()).toBeHidden();
    await expect(page.locator('noscript .note')).toBeVisible();
    await page.getByRole('link', { name: 'Letters sealed twice' }).first().click();
    await expect(page.getByRole('article').filter({ hasText: 'Brackenpost' })).toContainText('meets');
  });
});

test('many tools are all ranked, and the first twelve shown with their reasons', async ({ page }) => {
  test.slow();
  await page.goto('decide/');
  await page.evaluate(growNeeds, { tools: 50, needs: 200 });
  const cards = page.locator('[data-result]');
  await expect(cards).toHaveCount(50);
  for (const need of ['Letters fly directly', 'One helper to feed']) await must(page, need).first().check();
  const shown = page.locator('[data-result]:not([hidden])');
  await expect(shown).toHaveCount(12);
  const statuses = () => shown.evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.fit ?? ''));
  await expect.poll(async () => (await statuses()).filter(Boolean).length).toBe(12);
  const order = ['fits', 'cannot-say', 'ruled-out'];
  const places = (await statuses()).map((status) => order.indexOf(status));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expect(cards.nth(11)).toBeVisible();
  await expect(cards.nth(12)).toBeHidden();
  await expect(shown.last().getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(shown.last().getByRole('listitem')).toHaveCount(0);
});

test('a tool without a column is judged by the code on its card', async ({ page }) => {
  await page.goto('decide/');
  await page.locator('needs-filter').evaluate((filter) => {
    const model = filter.querySelector<HTMLElement>('[data-result]')!;
    const rows = filter.querySelectorAll('[data-row]').length;
    // Each of its needs is met, for sure.
    const copy = model.cloneNode(true) as HTMLElement;
    Object.assign(copy.dataset, { result: 'coded', name: 'Coded', verdicts: 'o'.repeat(rows) });
    model.after(copy);
    // It starts again with what it holds now.
    const { parentNode, nextSibling } = filter;
    filter.remove();
    parentNode!.insertBefore(filter, nextSibling);
  });
  await must(page, 'Letters fly directly').first().check();
  const card = page.locator('[data-result="coded"]');
  await expect(card).toContainText('fits');
  await expect(card.getByRole('link', { name: 'shown with the need' })).toHaveAttribute('href', /\/needs\/[a-z-]+\/$/);
});

test('of many tools and needs only what is near is laid out; it is still found, linked to and printed', async ({
  page,
}) => {
  await page.goto('decide/');
  const table = page.locator('.later');
  await table.evaluate((details) => details.toggleAttribute('open', true));
  const drawn = () => table.evaluate((section) => getComputedStyle(section).contentVisibility);
  expect(await drawn(), 'the page of today is laid out whole').toBe('visible');
  // As many as it takes to be many, and a table longer than the window: to print more would take most of a minute.
  await page.evaluate(growNeeds, { tools: 12, needs: 60 });
  expect(await drawn()).toBe('auto');
  await page.emulateMedia({ media: 'print' });
  expect(await drawn()).toBe('visible');
  await page.emulateMedia({ media: 'screen' });
  const last = table.locator('[data-row]').last();
  await expect(last).not.toBeInViewport();
  await last.evaluate((row) => {
    row.id = 'far';
    row.querySelector('[data-why]')?.append('a word that stands nowhere else');
    location.hash = 'far';
  });
  await expect(last).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(last).not.toBeInViewport();
  // The browser's own search, which every engine has and no standard names.
  expect(
    await page.evaluate(() => (window as Window & { find?: (text: string) => boolean }).find?.('stands nowhere else')),
  ).toBe(true);
  await expect(last).toBeInViewport();
});
