import type { Page } from '@playwright/test';
import { axeInBothSchemes, expect, test } from '../support/browser.ts';

const asked = (page: Page) => page.locator('need-guide [data-asked]');
const heading = (page: Page) => asked(page).getByRole('heading', { level: 2 });
const answer = (page: Page, name: string) => asked(page).getByRole('link', { name, exact: true });
const status = (page: Page) => page.getByRole('status').filter({ hasText: /left|fits|None of them|Nothing chosen/ });

test('one question at a time, the result in sight, and an end that says why', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('need-guide section:visible')).toHaveCount(1);
  await expect(heading(page)).toHaveText('May a letter cross a third roof?');
  await answer(page, 'No, letters fly directly').click();
  await expect(page).toHaveURL(/\/\?must=direct-flight$/);
  await expect(status(page)).toHaveText(
    /^2 left: Amberwick and Dandelion Semaphore Exchange\. Ruled out: Brackenpost and Cobblegrid \(probably\)\.$/,
  );
  // The second seal fails for both that are left: it is not asked.
  await expect(heading(page)).not.toHaveText('Must a letter carry a second seal?');
  await expect(heading(page)).toHaveText('How many helpers can you feed?');
  await answer(page, 'One').click();
  await expect(heading(page)).toHaveText('Does a reeve ask who sent what?');
  await answer(page, 'No').click();
  await expect(asked(page)).toHaveCount(0);
  const end = page.locator('.guide-end');
  await expect(end).toContainText('That is enough: none of the remaining questions puts another tool first.');
  await expect(end).toBeFocused();
});

test('on a phone each further question is at the top of the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['', 'decide/']) {
    await page.goto(path);
    const first = await heading(page).textContent();
    await asked(page).getByRole('link').first().click();
    await expect(heading(page)).not.toHaveText(first!);
    await expect
      .poll(() => heading(page).evaluate((title) => title.getBoundingClientRect().top), path)
      .toBeLessThan(40);
    await expect(heading(page)).toBeInViewport();
  }
});

test('a result says “So far” as long as an answer can change it, in its headline and on a phone in its line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await answer(page, 'No, letters fly directly').click();
  await expect(heading(page)).toHaveText('How many helpers can you feed?');
  const before = () =>
    page
      .locator('.headline, .line-words > span')
      .evaluateAll((words) => words.map((one) => getComputedStyle(one, '::before').content));
  expect(await before()).toEqual(['"So far, "', '"So far, "']);
  await answer(page, 'One').click();
  await answer(page, 'No').click();
  await expect(asked(page)).toHaveCount(0);
  expect(await before()).toEqual(['none', 'none']);
});

test('on a phone the next question stays at the top in a browser that does not follow what grows above', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('changes/');
  await page.getByRole('link', { name: 'since you decided' }).click();
  await expect(page).toHaveURL(/#since-a-day$/);
  await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'));
  await answer(page, 'No, letters fly directly').click();
  await expect(page.getByRole('button', { name: 'Print it' })).toBeAttached();
  await expect(page.locator('[data-part="certainty"]')).not.toBeEmpty();
  await expect
    .poll(() => heading(page).evaluate((title) => Math.abs(title.getBoundingClientRect().top)))
    .toBeLessThan(40);
});

test('on a phone the way back leads to where the reader was, below the result', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['', 'decide/']) {
    await page.goto(path);
    await answer(page, 'No, letters fly directly').click();
    await expect(status(page)).toHaveText(/^2 left/);
    await answer(page, 'One').click();
    await expect(heading(page)).toHaveText('Does a reeve ask who sent what?');
    const link = page.locator('.results a:visible').last();
    const top = () => link.evaluate((place) => Math.round(place.getBoundingClientRect().top));
    await link.evaluate((place) => place.scrollIntoView());
    const before = await top();
    const from = page.url();
    await link.click();
    await expect(page).not.toHaveURL(from);
    await page.goBack();
    await expect(heading(page)).toHaveText('Does a reeve ask who sent what?');
    await expect.poll(async () => Math.abs((await top()) - before), path).toBeLessThan(40);
  }
});

test('an answer is marked at once, and what follows from it comes with the next frame', async ({ page }) => {
  await page.goto('decide/');
  const answer = page.locator('[data-asked] [data-answer]').first();
  const asked = await page.locator('[data-asked] > h2').textContent();
  const seen = await answer.evaluate((link: HTMLElement) => {
    link.click();
    return [link.matches('[data-pressed]'), document.querySelector('[data-asked] > h2')?.textContent];
  });
  expect(seen).toEqual([true, asked]);
  await expect(page.locator('[data-asked] > h2')).not.toHaveText(asked!);
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
});

test('of two answers before the next frame the last one counts, and neither stays marked', async ({ page }) => {
  await page.goto('decide/');
  await expect(answer(page, 'Better not')).toBeVisible();
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('[data-asked] a[data-answer]')) link.click();
  });
  await expect(page).toHaveURL(/\?not=direct-flight$/);
  await expect(heading(page)).not.toHaveText('May a letter cross a third roof?');
  await expect(page.locator('[data-pressed]')).toHaveCount(0);
});

test('each answer is a step: Back undoes it, a reload keeps it', async ({ page }) => {
  await page.goto('decide/');
  await answer(page, 'Yes, a sorting house is fine').click();
  await expect(page).toHaveURL(/\?not=direct-flight$/);
  await answer(page, 'Yes, each letter').click();
  await expect(page).toHaveURL(/\?must=guarded-letters&not=direct-flight$/);
  await expect(
    page.getByRole('radiogroup', { name: 'Letters sealed twice' }).getByRole('radio', { name: 'Must' }),
  ).toBeChecked();
  await page.reload();
  await expect(page.locator('[data-part="headline"]')).toHaveText(
    /^Brackenpost fits\. Certainty: (high|moderate|low|very low)\.$/,
  );
  await page.goBack();
  await expect(heading(page)).toHaveText('Must a letter carry a second seal?');
  await page.goBack();
  await expect(heading(page)).toHaveText('May a letter cross a third roof?');
  await expect(page).toHaveURL(/\/decide\/$/);
});

test('what was answered is listed with what it ruled out, and can be answered again', async ({ page }) => {
  await page.goto('?must=direct-flight&skip=helpers');
  await page.getByText('Your answers').click();
  const said = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Change/ }) });
  await expect(said.first()).toContainText('No, letters fly directly. Rules out Brackenpost and Cobblegrid.');
  await expect(said.nth(1)).toContainText('left open');
  await page.getByRole('button', { name: 'Change: May a letter cross a third roof?' }).click();
  await expect(heading(page)).toHaveText('May a letter cross a third roof?');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/\/\?skip=helpers$/);
});

test('what was chosen among all needs is listed by its name, beside the answers', async ({ page }) => {
  await page.goto('decide/?must=direct-flight,open-plans&nice=guarded-letters');
  await page.getByText('Your answers').click();
  const said = page.locator('[data-part="guide-said"]').getByRole('listitem');
  await expect(said.filter({ hasText: 'Also chosen:' })).toContainText('(must)');
  await expect(said.filter({ hasText: 'Letters sealed twice (nice to have)' })).toBeVisible();
});

test('the keyboard alone answers, and the focus goes to the next question', async ({ page }) => {
  await page.goto('');
  await answer(page, 'Better not').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/\?nice=direct-flight$/);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(asked(page).getByRole('link').first()).toBeFocused();
  await asked(page).getByRole('button').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/&skip=[a-z]+$/);
});

test('all needs are one step away, with the same answers', async ({ page }) => {
  await page.goto('');
  await answer(page, 'Better not').click();
  await page.getByRole('link', { name: /^Find a need among all \d+$/ }).click();
  await expect(page).toHaveURL(/\/decide\/\?nice=direct-flight#needs-title$/);
  await expect(page.getByRole('heading', { name: 'All needs' })).toBeInViewport();
  await expect(
    page.getByRole('radiogroup', { name: 'Letters fly directly' }).getByRole('radio', { name: 'Nice' }),
  ).toBeChecked();
});

test('the end names what was not asked, by what the first place makes of it, and takes each in one press', async ({
  page,
}) => {
  await page.goto('?must=direct-flight,one-helper&not=free-visitor-book');
  const end = page.locator('.guide-end');
  await expect(end).toContainText('Not asked, because no answer puts another tool first');
  const missed = end.locator('.unasked-group').filter({ hasText: 'Amberwick does not meet' });
  await missed.getByRole('button', { name: 'Letters sealed twice' }).click();
  await expect(page).toHaveURL(/\?must=guarded-letters,direct-flight,one-helper&not=free-visitor-book$/);
  await expect(page.locator('[data-part="headline"]')).toHaveText('No tool meets all your must-have needs.');
  await expect(end).toContainText('No tool meets all of these answers.');
  // What was added stays there and keeps the focus: the same press undoes it.
  const musts = end.getByRole('button', { pressed: true });
  const added = musts.filter({ hasText: 'Letters sealed twice' });
  await expect(end).toContainText('Your must-haves. Select one to give it up:');
  await expect(musts).toHaveText(['Letters sealed twice', 'Letters fly directly', 'One helper to feed']);
  await expect(added).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?must=direct-flight,one-helper&not=free-visitor-book$/);
  await expect(added).toHaveCount(0);
  await expect(missed.getByRole('button', { name: 'Letters sealed twice' })).toBeFocused();
  // Taken a second time it is there once.
  await page.keyboard.press('Enter');
  await expect(added).toBeFocused();
  await expect(added).toHaveCount(1);
});

test('a tie offers again what the answers waved aside and would decide it', async ({ page }) => {
  await page.goto('?must=direct-flight&not=guarded-letters,small-attic,one-helper,free-visitor-book');
  const end = page.locator('.guide-end');
  await expect(end).toContainText(
    'Your answers do not need this, but it tells Amberwick and Dandelion Semaphore Exchange apart.',
  );
  const group = end.locator('.unasked-group').filter({ hasText: 'Amberwick does not meet' });
  // Who can feed more helpers is not offered one, though it would decide it too.
  await expect(end.getByRole('button', { name: 'One helper to feed' })).toHaveCount(0);
  await group.getByRole('button').click();
  await expect(page).toHaveURL(/must=direct-flight,free-visitor-book&not=guarded-letters,one-helper,small-attic$/);
  await expect(page.locator('[data-part="headline"]')).toContainText('Dandelion Semaphore Exchange fits.');
  await expect(end).not.toContainText('Your answers do not need this');
});

test('the end leads to the result on a phone, and not at a desk, where it is beside', async ({ page }) => {
  const way = page.getByRole('link', { name: 'See the result' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('?must=direct-flight,one-helper&not=free-visitor-book');
  await expect(way).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(way).toBeHidden();
});

test('the end lists the must-haves of the address, whichever way the reader came to it', async ({ page }) => {
  await page.goto('?must=direct-flight,one-helper&not=free-visitor-book');
  const end = page.locator('.guide-end');
  const musts = end.getByRole('button', { pressed: true });
  const before = ['Letters fly directly', 'One helper to feed'];
  const after = ['Letters sealed twice', ...before];
  await expect(musts).toHaveText(before);
  await end.getByRole('button', { name: 'Letters sealed twice' }).click();
  await expect(musts).toHaveText(after);
  await page.goBack();
  await expect(musts).toHaveText(before);
  await page.goForward();
  await expect(musts).toHaveText(after);
  await page.reload();
  await expect(musts).toHaveText(after);
  await page.goto('about/');
  await page.goBack();
  await expect(musts).toHaveText(after);
  await musts.first().click();
  await expect(page).toHaveURL(/\?must=direct-flight,one-helper&not=free-visitor-book$/);
  await expect(musts).toHaveText(before);
});

test('a result says what the first place lacks of all that was not asked, each need with its page', async ({
  page,
}) => {
  const lost = page.locator('[data-part="unmet"]');
  for (const path of ['', 'decide/']) {
    // The guide still asks.
    await page.goto(`${path}?must=direct-flight`);
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await expect(lost).toBeHidden();
    await page.goto(`${path}?must=direct-flight,one-helper&not=free-visitor-book`);
    await expect(lost).toContainText('Not asked, because no answer puts another tool first:');
    const fails = lost.getByRole('listitem').filter({ hasText: 'Amberwick does not meet:' });
    await expect(fails.getByRole('link')).toHaveText(['Letters sealed twice']);
    await expect(fails.getByRole('link')).toHaveAttribute('href', /\/needs\/guarded-letters\/$/);
    // What was answered or left open is not among it.
    await page.goto(`${path}?must=direct-flight,one-helper&not=free-visitor-book,guarded-letters`);
    await expect(page.locator('[data-part="guide-why"]')).toContainText('That is enough');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await expect(lost).toBeHidden();
  }
});

test('a result names the answers that choose no need, as long as they are given', async ({ page }) => {
  await page.goto('decide/');
  await answer(page, 'Yes, a sorting house is fine').click();
  const answers = page.locator('[data-part="answered"]');
  await expect(answers).toHaveText(
    'This answer rules out no tool:May a letter cross a third roof? Yes, a sorting house is fine',
  );
  await answer(page, 'One seal is enough').click();
  await expect(answers.getByRole('listitem')).toHaveCount(2);
  await expect(answers).toContainText('These answers rule out no tool:');
  await page.goBack();
  await expect(answers.getByRole('listitem')).toHaveCount(1);
  await page.goBack();
  await expect(answers).toBeHidden();
});

test('a link that left open a question by its older id does not ask it again', async ({ page }) => {
  const asks = async (query: string) => {
    await page.goto(`decide/${query}`);
    await expect(page.locator('[data-part="guide-said"]')).toBeVisible();
    return heading(page).textContent();
  };
  expect(await asks('?must=direct-flight&skip=mouths')).toBe(await asks('?must=direct-flight&skip=helpers'));
  await page.getByText('Your answers').click();
  await expect(page.locator('[data-part="guide-said"]')).toContainText('left open');
});

test('a need at the end says what it asks, to the eye and to those who hear it', async ({ page }) => {
  for (const path of ['', 'decide/']) {
    await page.goto(`${path}?must=direct-flight,one-helper&not=free-visitor-book`);
    const need = page.locator('.guide-end').getByRole('button', { name: 'Letters sealed twice' });
    const asks = await page
      .locator('template[data-part="guide-asks"]')
      .evaluate(
        (words: HTMLTemplateElement) => words.content.querySelector('[data-asks="guarded-letters"]')?.textContent ?? '',
      );
    expect(asks).not.toBe('');
    await expect(need).toHaveAccessibleDescription(asks);
    await expect(page.locator('.guide-end').getByText(asks)).toBeVisible();
  }
});

test('beside a result that is no answer yet is the way to one', async ({ page }) => {
  const apart = page.getByRole('link', { name: 'Answer what tells them apart' });
  const findOut = page.getByRole('link', { name: 'How to find out' });
  await page.goto('decide/?must=direct-flight');
  await expect(page.locator('[data-part="reason"]')).toHaveText(
    'These needs do not tell Amberwick and Dandelion Semaphore Exchange apart. Only probably ruled out: Cobblegrid.',
  );
  await expect(findOut).toBeHidden();
  await apart.click();
  await expect(heading(page)).toBeInViewport();
  await page.goto('decide/?must=guarded-letters,one-helper');
  await expect(apart).toBeHidden();
  await findOut.click();
  await expect(page).toHaveURL(/\/decide\/\?must=guarded-letters,one-helper#what-would-change-it$/);
  await expect(page.locator('.pivots > li').first()).toContainText(/To find out/);
});

test('the way to what tells them apart marks the question until the reader goes on', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('decide/?must=direct-flight');
  await page.getByRole('link', { name: 'Answer what tells them apart' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveCSS('outline-style', 'solid');
  await asked(page).getByRole('button').click();
  await expect(page.locator('[data-pointed]')).toHaveCount(0);
});

test('at a desk the result that was scrolled is at its top after the next answer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('decide/?must=direct-flight');
  const column = page.getByRole('region', { name: 'Result' });
  await column.evaluate((one) => one.scrollTo(0, 200));
  await asked(page).getByRole('link').first().click();
  await expect.poll(() => column.evaluate((one) => one.scrollTop)).toBe(0);
});

test('an undecided result is not called enough, and leads to what is to be checked', async ({ page }) => {
  await page.goto('decide/?must=guarded-letters,one-helper');
  await expect(page.locator('[data-part="headline"]')).toHaveText('Cobblegrid is the only one left, and undecided.');
  await expect(page.locator('.guide-end')).toContainText('undecided');
  await expect(page.locator('.guide-end')).not.toContainText('enough');
  await page.locator('[data-part="checks"]').getByRole('link', { name: 'Second seal: unknown' }).click();
  await expect(page).toHaveURL(/\/compare\/second-seal\/#cobblegrid$/);
});

test('what readers bring and no need asks for has its answer beside the questions', async ({ page }) => {
  await page.goto('');
  await page.getByText('Not asked, because it does not tell the tools apart').click();
  const line = page.getByRole('listitem').filter({ hasText: 'One with birds, one or two with arms' });
  await expect(line.getByRole('link')).toHaveAttribute('href', /\/faq\/how-many-helpers\/$/);
});

test('a link that a mail program mangled says the same', async ({ page }) => {
  for (const query of ['?nice=direct-flight&amp;must=one-helper', '?Nice=direct-flight&must[]=one-helper).']) {
    await page.goto(`decide/${query}`);
    await expect(page.getByRole('alert')).toBeHidden();
    for (const [need, name] of [
      ['Letters fly directly', 'Nice'],
      ['One helper to feed', 'Must'],
    ] as const)
      await expect(page.getByRole('radiogroup', { name: need }).getByRole('radio', { name })).toBeChecked();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the first question and all its answers are in the first screen, on targets of 44 px', async ({ page }) => {
    await page.goto('');
    await expect(heading(page)).toBeInViewport();
    for (const each of await asked(page).getByRole('listitem').all()) {
      await expect(each).toBeInViewport({ ratio: 1 });
      expect((await each.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    }
  });

  test('nothing that has the focus is behind the line of the result', async ({ page }) => {
    await page.goto('decide/?must=guarded-letters');
    const line = page.locator('.result-line');
    await expect(line).toBeInViewport();
    await page.getByRole('radio').first().focus();
    const hidden: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      const covered = await page.evaluate(() => {
        const [focus, bar] = [document.activeElement, document.querySelector('.result-line')];
        if (!focus || !bar || bar.contains(focus)) return '';
        return focus.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1
          ? focus.outerHTML.slice(0, 80)
          : '';
      });
      if (covered) hidden.push(covered);
      await page.keyboard.press('Tab');
    }
    expect(hidden).toEqual([]);
  });

  test('the guide is accessible, asked and at its end', async ({ page }) => {
    await page.goto('?must=direct-flight');
    expect(await axeInBothSchemes(page, 'need-guide')).toEqual([]);
    await page.goto('?must=direct-flight,one-helper&not=free-visitor-book');
    await expect(asked(page)).toHaveCount(0);
    expect(await axeInBothSchemes(page, 'need-guide')).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions are there, and each answer leads to its need', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('need-guide section:visible')).toHaveCount(5);
    await expect(page.locator('need-guide').getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Yes, each letter' }).click();
    await expect(page).toHaveURL(/\/needs\/guarded-letters\/$/);
  });
});
