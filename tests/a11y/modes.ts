import type { Page } from '@playwright/test';

/** One way of reading a page. */
export interface Mode {
  name: string;
  enter(page: Page): Promise<void>;
}

/** Runs in the page: what a reader of a mode would trip over and axe does not look at. */
export const trips = (): string[] => {
  const over = document.documentElement.scrollWidth - innerWidth;
  const optedOut = [...document.body.querySelectorAll('*')].filter(
    (element) => element.textContent.trim() !== '' && getComputedStyle(element).forcedColorAdjust === 'none',
  );
  return [
    ...(over > 0 ? [`scrolls sideways by ${over} pixels`] : []),
    ...optedOut.map(({ tagName, className }) => `<${tagName} class="${String(className)}"> opts out of forced colours`),
  ];
};

/** The mode in which a page has the least room. */
export const NARROW = '320 pixels';

const DESKTOP = { width: 1280, height: 800 };

/**
 * The size of text that a reader sets in the browser, as percent. It is Chromium's own setting, not a style, so that
 * lengths in rem and the media queries follow it as they do for a reader.
 */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', {
    fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 },
  });
  await browser.detach();
}

/** In this order, each starting from the one before it: a page is loaded once and then read in every way. */
export const MODES: readonly Mode[] = [
  {
    name: 'light',
    enter: async (page) => {
      await page.setViewportSize(DESKTOP);
      await page.emulateMedia({ colorScheme: 'light' });
    },
  },
  { name: 'dark', enter: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  { name: 'forced colours', enter: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }) },
  {
    name: NARROW,
    enter: async (page) => {
      await page.emulateMedia({ forcedColors: 'none' });
      await page.setViewportSize({ width: 320, height: 640 });
    },
  },
  {
    name: 'text at 200 percent on 640 pixels',
    enter: async (page) => {
      await page.setViewportSize({ width: 640, height: 800 });
      await setTextSize(page, 200);
    },
  },
];
