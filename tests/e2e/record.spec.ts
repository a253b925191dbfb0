import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { lint } from 'markdownlint/sync';
import { axeInBothSchemes, expect, test } from '../support/browser.ts';

const since = (page: Page) => page.locator('[data-part="since"]');
const record = (page: Page) => page.locator('decision-record');
/** Loaded when something is chosen, after the frame that shows it. */
const shown = async (page: Page, query: string) => {
  await page.goto(`decide/${query}`);
  await expect(record(page).getByRole('heading', { name: 'What would change the result' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print it' })).toBeVisible();
};

test('an old link shows the fact that changed and that the answer is another one', async ({ page }) => {
  await shown(page, '?must=direct-flight,guild-sign-in&on=2026-02-10');
  await expect(since(page)).toContainText('1 fact has changed since among those that this decision rests on.');
  await expect(since(page)).toContainText('Then: none of them was left. Today: Amberwick.');
  await expect(since(page)).toContainText('tools, needs and their rules are those of today');
  await expect(since(page).getByRole('listitem')).toContainText(
    'Guild pass was “no”, and is “partly” since 2026-02-20.',
  );
  await since(page).getByRole('link', { name: 'Amberwick: Guild pass' }).click();
  await expect(page).toHaveURL(/\/changes\/#guild-pass-amberwick-2026-02-20$/);
  await expect(page.locator('[id="guild-pass-amberwick-2026-02-20"]')).toBeInViewport();
});

test('whoever has no link with a date enters the date of the decision', async ({ page }) => {
  await page.goto('changes/');
  await page.getByRole('link', { name: 'since you decided' }).click();
  const date = page.getByLabel('Date of the decision');
  await expect(date).toBeInViewport();
  // Without needs there is nothing to compare: the page says so, and leads to them.
  await date.fill('2026-02-10');
  await page.getByRole('button', { name: 'Show what has changed' }).click();
  const missing = page.getByRole('alert').filter({ hasText: 'First choose the needs of your decision' });
  await missing.getByRole('link', { name: 'choose among all needs' }).click();
  await expect(page.getByRole('heading', { name: 'All needs' })).toBeInViewport();
  for (const need of [/guild.s pass/, 'Letters fly directly'])
    await page.getByRole('radiogroup', { name: need }).getByRole('radio', { name: 'Must' }).check();
  await expect(missing).toBeHidden();
  await expect(date).toHaveValue('2026-02-10');
  await expect(page).toHaveURL(/\?must=[a-z-]+,[a-z-]+$/);
  await date.fill('2026-02-10');
  await page.getByRole('button', { name: 'Show what has changed' }).click();
  await expect(page).toHaveURL(/\?must=[a-z,-]+&on=2026-02-10$/);
  await expect(since(page)).toContainText('1 fact has changed since');
  await expect(since(page).getByRole('listitem')).toContainText('A release changed it.');
  await expect(since(page).getByRole('link', { name: 'Amberwick', exact: true })).toHaveAttribute(
    'href',
    /\/tools\/amberwick\/upgrades\/$/,
  );
});

test('on a phone the first question comes before the form for a date', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('decide/');
  const top = async (of: Locator) => (await of.boundingBox())?.y ?? 0;
  const question = page.locator('[data-asked]').getByRole('heading');
  await expect(question).toBeInViewport();
  expect(await top(question)).toBeLessThan(await top(page.getByLabel('Date of the decision')));
});

test('a copied and a printed link keep the day of the link that was opened, until the choice is another one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await shown(page, '?must=direct-flight&on=2026-02-10');
  expect(await copied()).toMatch(/\/decide\/\?must=direct-flight&on=2026-02-10$/);
  await expect(page.locator('.paper-link')).toContainText('/decide/?must=direct-flight&on=2026-02-10');
  await page.goto('?must=direct-flight&on=2026-02-10');
  expect(await copied()).toMatch(/&on=2026-02-10$/);
  await shown(page, '?must=direct-flight&on=2026-02-10');
  await page.getByRole('radiogroup', { name: 'Letters sealed twice' }).getByRole('radio', { name: 'Nice' }).check();
  await expect(page.locator('.paper-link')).toContainText(/&on=(?!2026-02-10)/);
  expect(await copied()).toMatch(/&nice=guarded-letters&on=(?!2026-02-10)/);
});

test('the three feeds of that fact have the change, and others have not', async ({ page, siteUrl }) => {
  const has = async (path: string) =>
    (await (await page.request.get(siteUrl + path)).text()).includes('changes/guild-pass-amberwick-2026-02-20<');
  for (const path of ['', 'tools/amberwick/', 'needs/guild-sign-in/']) {
    expect(await has(`${path}changes.xml`), path).toBe(true);
  }
  for (const path of ['tools/brackenpost/', 'needs/direct-flight/']) {
    expect(await has(`${path}changes.xml`), path).toBe(false);
  }
});

test('a link of today has nothing to say, one without a day says nothing, a changed choice is a new decision', async ({
  page,
}) => {
  await shown(page, '?must=direct-flight,guild-sign-in&on=2026-02-25');
  await expect(since(page)).toContainText('Nothing has changed');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(since(page)).toBeHidden();
  await expect(record(page)).toBeHidden();
  await shown(page, '?must=direct-flight');
  await expect(since(page)).toBeHidden();
});

for (const [day, words] of [
  ['2999-01-01', 'before that day'],
  ['yesterday', 'a day that we cannot read: “yesterday”'],
  ['%3Cimg%20src%3Dx%3E%00', 'a day that we cannot read'],
  ['2026-02-01&on=2026-02-02', 'names 2 days'],
] as const) {
  test(`a day that cannot be used is named: ${day}`, async ({ page }) => {
    await shown(page, `?must=direct-flight&on=${day}`);
    await expect(since(page)).toContainText(words);
  });
}

test('the facts that would change it are named, the open one first, each with its cell', async ({ page }) => {
  await shown(page, '?must=guarded-letters');
  const items = record(page).locator('.pivots > li');
  await expect(items.first()).toContainText('Resolve this first.');
  await expect(items.first()).toContainText('Cobblegrid: Second seal: unknown');
  await expect(items.filter({ hasText: 'Brackenpost: Second seal: yes' })).toContainText('If it were “no”');
  await items.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/compare\/second-seal\/#cobblegrid$/);
});

test('the day to look again is on the page, and a question that was left open is in the record', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-03-22T12:00:00');
  await shown(page, '?must=guarded-letters&skip=helpers');
  const [, due = ''] = /Look again by (\S+)\. The first/.exec(await record(page).innerText()) ?? [];
  await expect(record(page)).toContainText(/The first fact to check again is [\w ]+: [\w ]+\./);
  await page.getByRole('button', { name: 'Copy its record' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('## Left open\n\n- How many helpers can you feed?');
  expect(copied).toContain('- Date: 2026-03-22, from the site of 2026-03-20\n');
  // Opened again after that day, the page says so.
  await page.clock.setFixedTime('2027-03-22T12:00:00');
  await page.reload();
  await expect(record(page)).toContainText(`Look again: overdue since ${due}.`);
});

test('a link of the day of the facts says that they are still those', async ({ page }) => {
  await shown(page, '?must=guarded-letters&on=2026-03-20');
  await expect(since(page)).toContainText('Decision of 20 Mar 2026');
  await expect(since(page)).toContainText('The facts of this site are still those of that day.');
});

test('a refusal to copy covers nothing beside its button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await shown(page, '?must=guarded-letters');
  await page.getByRole('button', { name: 'Copy its record' }).click();
  const message = page.getByText('The browser refused to copy.');
  await expect(message).toBeVisible();
  const words = (await message.boundingBox())!;
  for (const name of ['Copy link', 'Copy its record', 'Download it', 'Print it']) {
    const button = (await page.getByRole('button', { name }).boundingBox())!;
    const apart =
      button.y >= words.y + words.height - 1 ||
      button.y + button.height <= words.y + 1 ||
      button.x >= words.x + words.width - 1 ||
      button.x + button.width <= words.x + 1;
    expect(apart, name).toBe(true);
  }
});

test('an answer that accepts a paid edition is in the result with its price, and leads to what it costs', async ({
  page,
}) => {
  await page.goto('decide/?must=guarded-letters&not=free-visitor-book,skip-a-year');
  await expect(page.getByText('Paid features accepted: Visitor book.').first()).toBeVisible();
  await expect(
    page.getByText(/^Brackenpost needs the paid edition House licence .* 24 EUR a month/).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'What it costs a month, with these needs' }).click();
  await expect(page).toHaveURL(/\/cost\/\?must=guarded-letters&not=free-visitor-book,skip-a-year$/);
  await expect(page.getByText('Paid features accepted: Visitor book.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Visitor book' })).toBeChecked();
  await page.goto('decide/?must=guarded-letters');
  await expect(page.getByRole('heading', { name: 'What would change the result' })).toBeVisible();
  await expect(page.getByText('Paid features accepted')).toHaveCount(0);
});

test('a decision names the feeds that it depends on', async ({ page, siteUrl }) => {
  await shown(page, '?must=guarded-letters,direct-flight');
  const feeds = await record(page)
    .locator('[data-part="feeds"] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(feeds.map((feed) => feed.slice(siteUrl.length))).toEqual([
    'needs/guarded-letters/changes.xml',
    'needs/direct-flight/changes.xml',
  ]);
  for (const feed of feeds) expect((await page.request.get(feed)).status()).toBe(200);
});

test('the record is copied and downloaded as the same Markdown, which passes markdownlint; its links resolve', async ({
  page,
  context,
  siteUrl,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await shown(page, '?must=guarded-letters&nice=checked,direct-flight');
  await page.getByRole('button', { name: 'Copy its record' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('decision.md');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toBe(copied);
  expect(lint({ strings: { text }, config: { default: true, MD013: false } })).toEqual({ text: [] });
  const own = [...new Set([...text.matchAll(/[(<](http[^)>]*)[)>]/g)].flatMap(([, href = '']) => href))].filter(
    (href) => href.startsWith(siteUrl),
  );
  expect(own.length).toBeGreaterThan(8);
  expect(text).toMatch(/Link: <http.*\/decide\/\?must=guarded-letters&nice=direct-flight,checked&on=\d{4}-\d\d-\d\d>/);
  for (const href of own) expect((await page.request.get(href)).status(), href).toBe(200);
});

test('it prints on one page of A4, with result, needs, what would change it and sources, and nothing else', async ({
  page,
}) => {
  const pages = async () => {
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length;
  };
  await shown(page, '?must=guarded-letters&nice=direct-flight');
  expect(await pages()).toBe(1);
  // With the losses of two tools, what was waved aside and figures of the calculator.
  await shown(
    page,
    '?must=direct-flight&nice=night-letters&not=guarded-letters,checked&on=2026-01-01&n=9&u=40&p=own&e=4',
  );
  expect(await pages()).toBe(1);
  const all = await page
    .locator('form [data-need]')
    .evaluateAll((rows) => [...new Set(rows.map((row) => (row as HTMLElement).dataset.need))].join());
  // With what has changed since a link of long ago.
  await shown(page, `?must=${all}&on=2026-01-01`);
  expect(await pages()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.paper');
  for (const words of [
    'No tool meets all your must-have needs.',
    'Letters sealed twice',
    'What would change the result',
    'Since 2026-01-01',
    'https://',
  ]) {
    await expect(sheet).toContainText(words);
  }
  await expect(page.getByRole('heading', { name: 'Which WireGuard overlay fits?' })).toBeHidden();
  await expect(sheet).toBeVisible();
});

test('paper and Markdown say why a tool is ruled out, what is not needed and where to read on', async ({ page }) => {
  await shown(page, '?must=guarded-letters&not=checked');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.paper');
  for (const words of [
    ...['fails (Second seal: no, moderate certainty)', 'Not needed: ', 'Read on', 'What you lose'],
    ...['Brackenpost fails, and another of these tools meets:', 'What it costs a month', 'In our example'],
  ])
    await expect(sheet).toContainText(words);
  const ways = [
    /Where Brackenpost falls short: Three helpers and a price list(?:: |\]\()http.*\/tools\/brackenpost\/#falls-short/,
    /What Brackenpost costs a month.*\/cost\/\?must=guarded-letters&not=checked#cost-brackenpost/,
    /How to move to Brackenpost, and what you lose by it from Amberwick.*\/migrate\/amberwick-to-brackenpost\//,
    /The nearest scenario: .*\/scenarios\/abbey-archive\//,
  ];
  for (const way of ways) await expect(sheet.getByRole('listitem').filter({ hasText: way })).toHaveCount(1);
  await page.emulateMedia({ media: 'screen' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('## Read on');
  for (const way of ways) expect(text).toMatch(way);
});

test('paper says whose figures a cost is made of, that the guide still asks, and how sure an answer is', async ({
  page,
}) => {
  await shown(page, '?must=guarded-letters&n=9&u=40&p=own&e=4');
  const sheet = page.locator('.paper');
  await page.emulateMedia({ media: 'print' });
  for (const words of [
    'So far, Brackenpost fits.',
    'Your figures: Users 40. As in the example: Fleet servers 9.',
    'Brackenpost: 4 EUR a month',
    'With other figures: http',
  ])
    await expect(sheet).toContainText(words);
  // Who opens the decision again finds the same figures.
  await expect(sheet).toContainText(/This decision.*: \S+on=2026-03-20&n=9&u=40&p=own&e=4/);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.headline')).toHaveText(/^Brackenpost fits/);
  expect(await page.locator('.headline').evaluate((line) => getComputedStyle(line, '::before').content)).toBe(
    '"So far, "',
  );
  await shown(page, '?must=night-letters&nice=checked');
  await page.emulateMedia({ media: 'print' });
  await expect(
    sheet.getByRole('cell', { name: /^meets \((?:moderate|low|very low) certainty\)/ }).first(),
  ).toBeVisible();
  await expect(sheet).toContainText('In our example, which is not your fleet');
});

test('paper says what decides a tie, what a move takes from the reader, and what is accepted in a paid edition', async ({
  page,
}) => {
  const not = 'not=guarded-letters,small-attic,one-helper,free-visitor-book,skip-a-year';
  await shown(page, `?must=direct-flight&${not}`);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.paper');
  await expect(sheet).toContainText(/Your answers do not need this, but it tells .+ apart\. /);
  await expect(sheet).toContainText('Paid features accepted: Visitor book.');
  await page.emulateMedia({ media: 'screen' });
  await shown(page, '?must=one-helper');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('listitem').filter({ hasText: /^With a move to .+ from .+: / })).not.toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await shown(page, '?must=guarded-letters,direct-flight');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('heading', { name: 'What to give up' })).toBeVisible();
});

test('facts that do not come are said, and asked for again', async ({ page, consoleErrors }) => {
  consoleErrors.allow(/facts\.json|Failed to load resource/);
  await page.route('**/facts.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('decide/?must=guarded-letters');
  const alert = record(page).getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await page.unroute('**/facts.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(record(page).locator('.pivots')).toBeVisible();
  await expect(alert).toBeHidden();
});

test('nothing is fetched before something is chosen', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('decide/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.endsWith('facts.json'))).toEqual([]);
  await expect(record(page)).toBeHidden();
  // What tells the rest of a result is a file of its own, too.
  const rest = () => asked.filter((url) => url.includes('after-choice')).length;
  expect(rest()).toBe(0);
  await page.locator('.need-row').first().getByText('Must').click();
  await expect.poll(rest).toBe(1);
});

test('it is accessible in light and dark', async ({ page }) => {
  await shown(page, '?must=direct-flight,guild-sign-in&on=2026-02-10');
  expect(await axeInBothSchemes(page)).toEqual([]);
});

test('at a desk a link to what would change it leaves the result at its top', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await shown(page, '?must=guarded-letters,direct-flight#what-would-change-it');
  await expect(record(page).getByRole('heading', { name: 'What would change the result' })).toBeInViewport();
  await expect(page.getByRole('region', { name: 'Result' })).not.toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.getByRole('heading', { name: 'Result', exact: true })).toBeInViewport({ ratio: 1 });
});
