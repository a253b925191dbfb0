import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { IGNORED, type Finding } from './axe-ignores.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that axe has to say against WCAG 2.0 to 2.2, A and AA, and its best practices; what it cannot tell as well. */
async function findings(page: Page, within: string): Promise<Finding[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .include(within)
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations', 'incomplete'], preload: false })
    // The site has no frames, so the page itself can put the results together: half the time.
    .setLegacyMode(true)
    .analyze();
  const forcedColors = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  return [violations, incomplete].flatMap((rules) =>
    rules.flatMap(({ id: rule, help, nodes }) =>
      nodes.map(({ target, html, failureSummary = '' }) => {
        const [, ...reasons] = failureSummary.split('\n').map((line) => line.trim());
        const why = [help, reasons.join('; ')].join('. ');
        return { rule, sure: rules === violations, target: target.join(' '), html, why, forcedColors };
      }),
    ),
  );
}

/** What axe finds on a page, or within a part of it, and no ignore excuses: one readable line a place. */
export async function axe(page: Page, within = 'html'): Promise<string[]> {
  return (await findings(page, within))
    .filter((finding) => !IGNORED.some((excuses) => excuses(finding)))
    .map(({ rule, sure, target, why }) => `${rule}${sure ? '' : ' (cannot tell)'}: ${target}: ${why}`);
}

/** The same in light and in dark, of a page that is loaded once. */
export async function axeInBothSchemes(page: Page, within = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axe(page, within)).map((what) => `${colorScheme}: ${what}`));
  }
  return found;
}
