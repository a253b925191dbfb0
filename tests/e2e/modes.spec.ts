import type { Page } from '@playwright/test';
import { MODES, trips } from '../a11y/modes.ts';
import { axe, expect, test } from '../support/browser.ts';

/** What a reader sees only after a choice: where it is, and what is there once it is complete. */
const STATES = [
  { name: 'the guide with an answer', path: '?must=direct-flight', ready: '[data-chosen]' },
  {
    name: 'a decision with its record and what has changed',
    path: 'decide/?must=direct-flight,guild-sign-in&on=2026-02-10',
    ready: '[data-part="since"] li',
  },
  { name: 'a cell with its evidence open', path: 'compare/#second-seal--brackenpost', ready: '.evidence-row a' },
] as const;

/** How much of the window the line at the bottom may cover. */
const MOST_COVERED = 1 / 3;

const covered = async (page: Page): Promise<number> => {
  const line = page.locator('.result-line');
  if ((await line.count()) === 0 || (await line.evaluate((one) => getComputedStyle(one).position)) !== 'fixed')
    return 0;
  return ((await line.boundingBox())?.height ?? 0) / (page.viewportSize()?.height ?? 1);
};

for (const { name, path, ready } of STATES)
  test(`${name} has no barrier in any mode`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await expect(page.locator(ready).first()).toBeAttached();
    const found: string[] = [];
    for (const mode of MODES) {
      await mode.enter(page);
      const share = await covered(page);
      if (share > MOST_COVERED) found.push(`${mode.name}: ${Math.round(share * 100)} percent of the window is covered`);
      for (const what of [...(await axe(page)), ...(await page.evaluate(trips))]) found.push(`${mode.name}: ${what}`);
    }
    expect(found).toEqual([]);
  });
