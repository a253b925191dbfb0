import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

/** One page of each kind that a reader spends time on. */
const PAGES = {
  front: '',
  comparison: 'compare/',
  need: 'needs/many-parishes/',
  questions: 'faq/',
  scenario: 'scenarios/abbey-archive/',
};

/** One pixel in a hundred may differ: more than another release of a browser changes, less than a part that moved. */
const TOLERANCE = { maxDiffPixelRatio: 0.01 };

const FONTS = new URL('baseline/fonts.json', import.meta.url);

/** How wide a line of each typeface is: the system chooses the fonts, and other fonts make other pictures. */
const fontsOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const width = (selector: string, weight: number) => {
      const element = document.querySelector(selector) ?? document.body;
      if (!pen) return 0;
      pen.font = `${weight} 100px ${getComputedStyle(element).fontFamily}`;
      return Math.round(pen.measureText('Hamburgefonstiv 0123456789 @#').width);
    };
    return {
      heading: width('h1', 700),
      text: width('body', 400),
      strong: width('body', 600),
      data: width('.data', 400),
    };
  });

for (const [name, path] of Object.entries(PAGES)) {
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name}, ${width} pixels wide, ${colorScheme}: looks as it did`, async ({ page }, { config }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto('compare/');
        const fonts = await fontsOf(page);
        if (config.updateSnapshots === 'all') {
          mkdirSync(new URL('.', FONTS), { recursive: true });
          writeFileSync(FONTS, `${JSON.stringify(fonts, null, 2)}\n`);
        }
        const drawnWith: unknown = existsSync(FONTS) ? JSON.parse(readFileSync(FONTS, 'utf8')) : undefined;
        const same = JSON.stringify(drawnWith) === JSON.stringify(fonts);
        test.skip(!same, 'The screenshots were drawn with other fonts; npm run renew:visual draws them with these.');
        if (path !== 'compare/') await page.goto(path);
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, TOLERANCE);
      });
    }
  }
}
