import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const PLAN = 'p=own&e=4.50';
const GOOD = `cost/?n=4&u=12&${PLAN}&s=2&h=1-2&r=40`;

test('without a query the page shows its worked example', async ({ page }) => {
  await page.goto('cost/');
  await expect(page.locator('[data-part="whose"]')).toHaveText('The worked example: Users 12, Fleet servers 9.');
  await expect(page.locator('[id^="cost-"]:is(article)')).not.toHaveCount(0);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a link gives back the figures and their result', async ({ page }) => {
  await page.goto(GOOD);
  await expect(page.getByLabel('Fleet servers', { exact: true })).toHaveValue('4');
  await expect(page.getByLabel('Own price')).toHaveValue('4.50');
  // 4.50 x 2 = 9; with 1 to 2 h x 40 that is 49 to 89, rounded outward
  await expect(page.locator('[data-cash]').first()).toHaveText('9 EUR a month');
  await expect(page.locator('[data-hours]').first()).toHaveText('1 to 2 h a month');
  await expect(page.locator('[data-sum]').first()).toHaveText('45 to 90 EUR a month');
  await expect(page.locator('[data-year]').first()).toHaveText('108 EUR a year');
  await expect(page.locator('[data-seats]')).toHaveText('36 USD a month, 432 a year (12 × 3 USD, Nest)');
  await expect(page.locator('[data-part="live"]')).toContainText('45 to 90 EUR a month');
});

test('servers of the fleet count where a list charges for them, and the field says where', async ({ page }) => {
  await page.goto(GOOD);
  const fleet = page.getByLabel('Fleet servers', { exact: true });
  await expect(fleet).toHaveAccessibleDescription(/Counted for Foxglove Runner, above 4\.$/);
  await fleet.fill('7');
  await fleet.blur();
  await expect(page.locator('[data-seats]')).toHaveText(
    '42 USD a month, 504 a year (12 × 3 USD, Nest; 3 × 2 USD, servers above 4)',
  );
});

test('no servers are an answer, and hours that the reader did not give are not called theirs', async ({ page }) => {
  await page.goto('cost/');
  const whose = page.locator('[data-part="whose"]');
  const hours = page.getByLabel('Hours a month');
  await expect(hours).toHaveAccessibleDescription(/2-4 \(our example\)/);
  await page.getByLabel('Fleet servers', { exact: true }).fill('0');
  await expect(whose).toHaveText('Your figures: Fleet servers 0. As in the example: Users 12, Hours a month 2-4.');
  await expect(page.locator('[data-part="results"]')).toBeVisible();
  await hours.fill('5');
  await expect(whose).toHaveText('Your figures: Fleet servers 0. As in the example: Users 12.');
  await page.getByLabel('Users', { exact: true }).fill('25');
  await expect(whose).toHaveText('Your figures: Users 25, Fleet servers 0.');
});

test('a feature that is calculated with is ticked, however the address writes it', async ({ page }) => {
  await page.goto('cost/?n=9&u=12&p=attic-1&f=TWIN-LOFT');
  await expect(page.locator('input[name="f"][value="twin-loft"]')).toBeChecked();
});

test('a change is in the address, and Back takes it away', async ({ page }) => {
  await page.goto(GOOD);
  await page.getByLabel('Hourly rate').fill('80');
  await page.getByLabel('Hourly rate').blur();
  await expect(page).toHaveURL(/[?&]r=80(&|$)/);
  await expect(page.locator('[data-sum]').first()).toHaveText('85 to 170 EUR a month');
  await page.goBack();
  await expect(page.getByLabel('Hourly rate')).toHaveValue('40');
  await expect(page.locator('[data-sum]').first()).toHaveText('45 to 90 EUR a month');
});

test('a figure counts while it is typed, and half of one is not a fault', async ({ page }) => {
  await page.goto(GOOD);
  const rate = page.getByLabel('Hourly rate');
  await rate.press('ControlOrMeta+a');
  await rate.pressSequentially('80');
  await expect(page.locator('[data-sum]').first()).toHaveText('85 to 170 EUR a month');
  await expect(rate).toBeFocused();
  const users = page.getByLabel('Users', { exact: true });
  await users.press('ControlOrMeta+a');
  await users.press('Backspace');
  await expect(page.locator('[data-sum]').first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await users.blur();
  await expect(page.getByRole('alert')).toBeVisible();
});

test('what is not given stays unknown, and without a rate nothing is added up', async ({ page }) => {
  await page.goto(`cost/?n=4&u=2&${PLAN}`);
  await expect(page.locator('[data-cash]').first()).toHaveText('4.50 EUR a month');
  await expect(page.locator('[data-hours]').first()).toHaveText('hours unknown');
  await expect(page.locator('[data-sum]').first()).toBeEmpty();
});

test('the result is above the form on a phone and beside it on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('cost/');
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const figure = await box('[data-cash]');
  expect(figure.y).toBeLessThan(844);
  expect((await box('.cost-form')).y).toBeGreaterThan(figure.y);
  await page.setViewportSize({ width: 1280, height: 900 });
  const [results, form] = [await box('.cost-results'), await box('.cost-form')];
  expect(Math.abs(results.y - form.y)).toBeLessThan(40);
  expect(form.x).toBeGreaterThanOrEqual(results.x + results.width);
});

test('on a phone the first screen says that the figures are an example, and leads to the form', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('cost/');
  const whose = page.locator('[data-part="whose"]');
  await expect(whose).toBeInViewport();
  expect((await whose.boundingBox())!.y).toBeLessThan((await page.locator('[data-cash]').first().boundingBox())!.y);
  await page.getByRole('link', { name: 'Enter your figures' }).click();
  await expect(page.getByLabel('Fleet servers', { exact: true })).toBeInViewport();
});

test('the button leads to the result, wherever it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('cost/');
  const [press, whose] = [page.getByRole('button', { name: 'Calculate' }), page.locator('[data-part="whose"]')];
  for (const again of ['4', '4']) {
    await page.getByLabel('Fleet servers', { exact: true }).fill(again);
    await press.click();
    await expect(page.getByRole('group', { name: 'Result' })).toBeFocused();
    await expect(whose).toHaveText('Your figures: Fleet servers 4. As in the example: Users 12, Hours a month 2-4.');
    await expect(whose).toBeInViewport();
    await expect(page.locator('[data-cash]').first()).toBeInViewport();
  }
});

test('who asks for the result sees its heading below the bar of the page, whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('cost/');
  await page.getByLabel('Users', { exact: true }).fill('25');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'What it costs a month' });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const bar = await page.locator('.here > span').boundingBox();
  expect((await heading.boundingBox())!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
});

test('who asks for the result at a desk lands at its heading, also from a line below it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('cost/');
  const result = page.getByRole('group', { name: 'Result' });
  await result.evaluate((box) => scrollBy({ top: box.getBoundingClientRect().top - 20, behavior: 'instant' }));
  await page.getByLabel('Users', { exact: true }).press('Enter');
  await expect(result).toBeFocused();
  await expect(page.getByRole('heading', { name: 'What it costs a month' })).toBeInViewport({ ratio: 1 });
});

test('a link with some figures takes the others from the example, and names the features it may ask for', async ({
  page,
}) => {
  await page.goto('cost/?n=3&u=40&f=twin-loft,nonsense');
  await expect(page.locator('[data-part="whose"]')).toHaveText('Your figures: Users 40, Fleet servers 3.');
  await expect(page.locator('[data-part="results"]')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(
    /Features "nonsense": no such feature; the others are kept\. Features are .*twin-loft/,
  );
  await page.getByLabel('Users', { exact: true }).fill('');
  await page.getByLabel('Users', { exact: true }).blur();
  await expect(page).toHaveURL(/[?&]u=&/);
  await expect(page.getByRole('alert')).toContainText('Users: give a whole number');
});

test('the field of the plan shows the whole name of its plan on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('cost/');
  await expect(page.getByLabel('Plan', { exact: true }).getByRole('option').first()).toHaveText(/ VAT$/);
});

test.describe('a value that cannot be used', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  const WRONG = [
    ['Fleet servers', '-3', 'Fleet servers "-3": give a whole number from 0 to 10000.'],
    ['Hours a month', '2-x', 'Hours a month "2-x": give hours from 0 to 744, as 4 or as 2-4; a month has no more.'],
    ['Hourly rate', '4000', 'Hourly rate "4000": give a number from 0 to 1000.'],
  ] as const;

  for (const [name, value, message] of WRONG) {
    test(`takes the reader to its field after the button: ${name}`, async ({ page }) => {
      await page.goto('cost/');
      const field = page.getByLabel(name, { exact: true });
      const hint = await field.evaluate((input) => input.nextElementSibling?.textContent ?? '');
      await field.fill(value);
      await page.getByRole('button', { name: 'Calculate' }).click();
      await expect(field).toBeFocused();
      await expect(field).toBeInViewport({ ratio: 1 });
      await expect(field).toHaveAccessibleDescription(message);
      const said = page.locator('.cost-form').getByText(message);
      await expect(said).toBeInViewport({ ratio: 1 });
      await field.fill('4');
      await page.keyboard.press('Enter');
      await expect(said).toHaveCount(0);
      await expect(field).toHaveAccessibleDescription(hint);
      await expect(page.getByRole('group', { name: 'Result' })).toBeFocused();
    });
  }

  test('is reported on a link too, beside its field and above the form', async ({ page }) => {
    await page.goto('cost/?n=4&u=12&p=attic-9');
    await expect(page.getByRole('alert')).toContainText('Plan "attic-9": no such plan; choose one.');
    await expect(page.getByLabel('Plan', { exact: true })).toHaveAccessibleDescription(/no such plan/);
    await page.getByRole('button', { name: 'Calculate' }).click();
    await expect(page.getByLabel('Plan', { exact: true })).toBeFocused();
  });
});

test('nonsense is refused with a message, and no result stays', async ({ page }) => {
  await page.goto(GOOD);
  await page.getByLabel('Fleet servers', { exact: true }).fill('-3');
  await page.getByLabel('Fleet servers', { exact: true }).blur();
  await expect(page.getByRole('alert')).toContainText('Fleet servers "-3": give a whole number from 0 to 10000.');
  await expect(page.getByLabel('Fleet servers', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('[data-part="results"]')).toBeHidden();
  await page.getByLabel('Fleet servers', { exact: true }).fill('3');
  await page.getByLabel('Fleet servers', { exact: true }).blur();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.locator('[data-part="results"]')).toBeVisible();
});

test('hostile parameters are explained, and only text', async ({ page }) => {
  await page.goto(`cost/?n=4&u=2&${PLAN}&f=%3Cimg%20src%3Dx%3E`);
  await expect(page.getByRole('alert')).toContainText('<img src=x');
  await expect(page.locator('[data-part="results"]')).toBeVisible();
  await page.goto(`cost/?n=${'9'.repeat(2000)}&p=__proto__&h=NaN&r=%E0%A4%A`);
  await expect(page.getByRole('alert')).toContainText('no such plan');
  await expect(page.locator('[data-part="results"]')).toBeHidden();
  await page.getByRole('button', { name: 'Reset to the example' }).click();
  await expect(page).toHaveURL(/\/cost\/$/);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('the calculation is copied as Markdown with its link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(GOOD);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('together 45 to 90 EUR a month');
  expect(text).toContain('n=4&u=12&p=own');
});

test.describe('a decision in the address', () => {
  const DECISION = '?must=guarded-letters&nice=night-letters&not=direct-flight&skip=helpers';
  const cards = (page: Page) => page.locator('[data-part="results"]').getByRole('article');
  const card = (page: Page, name: string) =>
    cards(page).filter({ has: page.getByRole('heading', { name, exact: true }) });
  const cash = (page: Page, name: string) => card(page, name).locator('[data-cash]');
  const back = (page: Page) => page.getByRole('link', { name: 'Back to the decision' });

  test('comes from a result, and the way back keeps all of it', async ({ page }) => {
    await page.goto(`decide/${DECISION}`);
    await page.getByRole('link', { name: 'What Brackenpost costs a month' }).click();
    await expect(page).toHaveURL(new RegExp(`/cost/\\${DECISION}#cost-brackenpost$`));
    await expect(page.getByText('Must: Letters sealed twice. Nice to have: Letters at night.').first()).toBeVisible();
    await back(page).click();
    await expect(page).toHaveURL(new RegExp(`/decide/\\${DECISION}$`));
  });

  test('leads a phone to the tool that it names, marked, once the needs are here', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`cost/${DECISION}#cost-amberwick`);
    await expect(card(page, 'Amberwick').getByText('lacks “Letters sealed twice”')).toBeVisible();
    await expect
      .poll(() => card(page, 'Amberwick').evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(250);
    await expect(card(page, 'Amberwick')).toBeInViewport({ ratio: 1 });
    expect(await card(page, 'Amberwick').evaluate((one) => one.matches(':target'))).toBe(true);
  });

  test('leads to a later tool with whose figures it is made of in view', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('cost/?must=small-hamlet#cost-dandelion-semaphore-exchange');
    const named = card(page, 'Dandelion Semaphore Exchange');
    await expect(named.getByText('fits', { exact: true })).toBeVisible();
    await expect(named).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-part="whose"]')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Enter your figures' })).toBeInViewport({ ratio: 1 });
  });

  test('names what a tool lacks, after the others and without setting its sum forth', async ({ page }) => {
    await page.goto(`cost/${DECISION}`);
    await expect(card(page, 'Brackenpost').getByText('fits, but lacks nice-to-have “Letters at night”')).toBeVisible();
    await expect(card(page, 'Amberwick').getByText('lacks “Letters sealed twice”')).toBeVisible();
    const weight = (name: string) => cash(page, name).evaluate((figure) => Number(getComputedStyle(figure).fontWeight));
    expect(await weight('Brackenpost')).toBeGreaterThan(await weight('Amberwick'));
    const out = await cards(page).evaluateAll((all) =>
      all.map((one) => one.textContent.includes('lacks “Letters sealed twice”')),
    );
    expect(out).toEqual(out.toSorted());
    await expect(page.locator('[data-part="live"]')).toContainText('Amberwick: lacks “Letters sealed twice”; ');
  });

  test('counts what its musts ask for, and stays when a figure changes, and with the example', async ({ page }) => {
    await page.goto('cost/?must=guild-sign-in');
    await expect(page.getByRole('checkbox', { name: /identity provider/ })).toBeChecked();
    await expect(cash(page, 'Brackenpost')).toHaveText('8 to 32 EUR a month');
    await page.getByLabel('Users', { exact: true }).fill('100');
    await page.getByLabel('Users', { exact: true }).blur();
    await expect(cash(page, 'Brackenpost')).toHaveText('8 to 118 EUR a month');
    await expect(page).toHaveURL(/\?must=guild-sign-in&n=9&u=100&/);
    await expect(back(page)).toHaveAttribute('href', /\/decide\/\?must=guild-sign-in&n=9&u=100&/);
    await page.getByRole('button', { name: 'Reset to the example' }).click();
    await expect(page).toHaveURL(/\/cost\/\?must=guild-sign-in$/);
    await expect(cash(page, 'Brackenpost')).toHaveText('8 to 32 EUR a month');
    await page.goBack();
    await expect(page.getByLabel('Users', { exact: true })).toHaveValue('100');
  });

  test('is in the copied Markdown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`cost/${DECISION}`);
    await expect(back(page)).toBeVisible();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Must: Letters sealed twice. Nice to have: Letters at night. Calculated with: Users 12');
    expect(text).toContain('### Amberwick: lacks “Letters sealed twice”; ');
    expect(text).toContain('must=guarded-letters');
  });

  test('of which we know nothing is named, and nothing of it is more than text', async ({ page }) => {
    await page.goto('cost/?must=__proto__,%3Cimg%20src%3Dx%3E&skip=%E0%A4%A&on=never');
    const notice = page.getByText('This link asks for needs that we do not know');
    await expect(notice).toContainText('__proto__, <img src=x>. Nothing else is in it.');
    await expect(page.locator('[data-part="results"]')).not.toContainText('lacks');
    await expect(page.locator('[data-part="whose"]')).toHaveText('The worked example: Users 12, Fleet servers 9.');
    await page.goto('cost/?must=after-dark,nonsense');
    await expect(page.getByText('Must: Letters at night.').first()).toBeVisible();
    await expect(notice).toContainText('nonsense. The others are set.');
  });

  test('that comes late leaves what was typed meanwhile', async ({ page }) => {
    const { promise: asked, resolve: answer } = Promise.withResolvers<void>();
    await page.route('**/cost/decision.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto('cost/?must=guild-sign-in');
    const users = page.getByLabel('Users', { exact: true });
    await users.fill('100');
    answer();
    await expect(back(page)).toBeVisible();
    await expect(users).toHaveValue('100');
    await expect(page.getByRole('checkbox', { name: /identity provider/ })).toBeChecked();
    await expect(cash(page, 'Brackenpost')).toHaveText('8 to 118 EUR a month');
    await users.blur();
    await expect(page).toHaveURL(/\?must=guild-sign-in&n=9&u=100&/);
  });

  test('that comes late holds the result back, and takes over a figure that was left meanwhile', async ({ page }) => {
    const { promise: asked, resolve: answer } = Promise.withResolvers<void>();
    await page.route('**/cost/decision.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto('cost/?must=free-visitor-book,guild-sign-in');
    await page.getByLabel('Users', { exact: true }).fill('100');
    await page.getByLabel('Hours a month').fill('7');
    await page.getByLabel('Hours a month').blur();
    await expect(cards(page)).toHaveCount(0);
    answer();
    await expect(back(page)).toBeVisible();
    await expect(page).toHaveURL(/\?must=[a-z,-]+&n=9&u=100&.*&f=visitor-book&h=7$/);
    await expect(page.getByRole('checkbox', { name: 'Visitor book' })).toBeChecked();
    await expect(page.getByLabel('Hours a month')).toHaveValue('7');
  });

  test('stands still: the first result that is seen is that of its needs', async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[])
          moved.push(...sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? ''));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/{cost/decision.json,_astro/*.js}', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`cost/${DECISION}&n=30&u=40`, { waitUntil: 'networkidle' });
      await expect(card(page, 'Brackenpost')).toBeVisible();
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    }
  });

  test('keeps the figures on the way to the decision and forth again', async ({ page }) => {
    await page.goto(`cost/${DECISION}`);
    await expect(card(page, 'Brackenpost')).toBeVisible();
    await page.getByLabel('Users', { exact: true }).fill('40');
    await back(page).click();
    await expect(page).toHaveURL(/\/decide\/\?must=guarded-letters&nice=night-letters&.*&u=40&/);
    await page.getByRole('radiogroup', { name: 'Letters fly directly' }).getByRole('radio', { name: 'Nice' }).check();
    await expect(page).toHaveURL(/\?must=guarded-letters&nice=[a-z-]+,[a-z-]+&.*&u=40&/);
    await page.getByRole('link', { name: 'What Brackenpost costs a month' }).click();
    await expect(page.getByLabel('Users', { exact: true })).toHaveValue('40');
    await expect(page.getByText(/Nice to have: .*Letters fly directly/).first()).toBeVisible();
  });

  test('asks for its features in a link with figures, until a reader unticks one', async ({ page }) => {
    await page.goto('cost/?must=guild-sign-in,free-visitor-book&n=3&u=40');
    const features = [/identity provider/, 'Visitor book'].map((name) => page.getByRole('checkbox', { name }));
    for (const feature of features) await expect(feature).toBeChecked();
    await page.getByRole('checkbox', { name: 'Visitor book' }).uncheck();
    await expect(page).toHaveURL(/&f=(&|$)/);
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /identity provider/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Visitor book' })).not.toBeChecked();
  });

  test('that cannot be fetched is said to be missing, and comes with the next press', async ({
    page,
    consoleErrors,
  }) => {
    consoleErrors.allow(/Failed to load resource/);
    await page.route('**/cost/decision.json', (route) => route.abort());
    await page.goto(`cost/${DECISION}`);
    const failed = page.getByText('Could not load the needs of this link.');
    await expect(failed).toBeVisible();
    await expect(cash(page, 'Amberwick')).toHaveText('8 EUR a month');
    await page.unroute('**/cost/decision.json');
    await page.getByRole('button', { name: 'Calculate' }).click();
    await expect(card(page, 'Amberwick').getByText('lacks “Letters sealed twice”')).toBeVisible();
    await expect(failed).toHaveCount(0);
  });

  test('is in the first screen of a phone, and the way back is in reach of the keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`cost/${DECISION}`);
    await expect(page.getByText('Must: Letters sealed twice.').first()).toBeInViewport({ ratio: 1 });
    await back(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/decide\/\?must=guarded-letters/);
    await page.goBack();
    await expect(card(page, 'Amberwick').getByText('lacks “Letters sealed twice”')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('on paper the form is left out and the result stays', async ({ page }) => {
  await page.goto(GOOD);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('Fleet servers', { exact: true })).toBeHidden();
  await expect(page.locator('[data-cash]').first()).toBeVisible();
  await expect(page.locator('[data-part="given"]')).toContainText('Users 12, Fleet servers 4');
});

test('every price in a table has a day and a source', async ({ page }) => {
  let found = 0;
  for (const path of ['cost/', 'cost/field-report-bill/']) {
    await page.goto(path);
    const rows = page.locator('tr[data-price], [data-edition]');
    found += await rows.count();
    for (const row of await rows.all()) {
      expect(await row.locator('time').count()).toBeGreaterThan(0);
      expect(await row.locator('.sources a').count()).toBeGreaterThan(0);
    }
  }
  // Two lists of plans, of two each at least, and the paid editions of two tools.
  expect(found).toBeGreaterThan(6);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page has the worked example, and no control that cannot work', async ({ page }) => {
    await page.goto(GOOD);
    await expect(page.getByLabel('Fleet servers', { exact: true })).toBeHidden();
    await expect(page.locator('[data-part="whose"]')).toContainText('The worked example');
    await expect(page.getByRole('link', { name: 'Enter your figures' })).toBeHidden();
    await expect(page.locator('[data-cash]').first()).toContainText('EUR a month');
    await expect(page.locator('[data-lines]').first()).toContainText('Server: ');
  });
});

test('the frame of the result is as high as the result, whoever asks for it with a key', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('cost/');
  await page.getByRole('button', { name: 'Calculate' }).press('Enter');
  const result = page.getByRole('group', { name: 'Result' });
  await expect(result).toBeFocused();
  const empty = await result.evaluate(
    (box) => box.getBoundingClientRect().bottom - box.lastElementChild!.getBoundingClientRect().bottom,
  );
  expect(empty).toBeLessThan(20);
});
