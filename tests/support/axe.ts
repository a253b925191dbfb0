import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { IGNORED, type Violation } from './axe-ignores.ts';
import { oneOfEachColouring } from './colouring.ts';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of them that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const THOROUGH = { resultTypes: ['violations' as const, 'incomplete' as const], preload: false };

/** What axe says of some elements of a page on which it has run already: it is half a megabyte, and sent once. */
const again = (page: Page, within: unknown, options: object): Promise<Results> =>
  page.evaluate(
    ([elements, asked]) =>
      (globalThis as unknown as { axe: { run(...of: unknown[]): Promise<Results> } }).axe.run(elements, asked),
    [within, options] as const,
  );

/** All that axe has to say against WCAG 2.0 to 2.2, A and AA, and its best practices; what it cannot tell as well. */
const everyRule = async (page: Page, within: string, but: object = {}): Promise<Results> => {
  const options = { runOnly: { type: 'tag' as const, values: TAGS }, ...THOROUGH, ...but };
  if (await page.evaluate(() => 'axe' in globalThis)) return again(page, { include: [[within]] }, options);
  // The site has no frames, so the page itself can put the results together: half the time.
  return new AxeBuilder({ page }).include(within).options(options).setLegacyMode(true).analyze();
};

/** The rules that look at what can be seen and touched: of what lies below something else they cannot tell. */
const SEEN = [...COLOUR_RULES, 'target-size'];
const MARKUP = { rules: Object.fromEntries(SEEN.map((rule) => [rule, { enabled: false }])) };

/** What axe says of the colours of a page on which it has run already, asked once for each way to colour a text. */
const colours = async (page: Page, within: string): Promise<Results> =>
  again(page, await page.evaluateHandle(oneOfEachColouring, within), { runOnly: COLOUR_RULES, ...THOROUGH });

/** What was found and no ignore excuses: one readable line a place. */
async function complaintsOf(page: Page, { violations, incomplete }: Results): Promise<string[]> {
  const forcedColors = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const places = [violations, incomplete].flatMap((rules) =>
    rules.flatMap(({ id: rule, help, nodes }) =>
      nodes.map(({ target, html, failureSummary = '' }): Violation => {
        const [, ...reasons] = failureSummary.split('\n').map((line) => line.trim());
        const why = [help, reasons.join('; ')].join('. ');
        return { rule, sure: rules === violations, target: target.join(' '), html, why, forcedColors };
      }),
    ),
  );
  return places
    .filter((violation) => !IGNORED.some((excuses) => excuses(violation)))
    .map(({ rule, sure, target, why }) => `${rule}${sure ? '' : ' (cannot tell)'}: ${target}: ${why}`);
}

/** What axe finds on a page, or within a part of it, and no ignore excuses. */
export const axe = async (page: Page, within = 'html'): Promise<string[]> =>
  complaintsOf(page, await everyRule(page, within));

/** The same of a whole page, but for the rules that cannot judge what something else covers. */
export const axeOfMarkup = async (page: Page): Promise<string[]> =>
  complaintsOf(page, await everyRule(page, 'html', MARKUP));

/**
 * The same in light and in dark, of a page that is loaded once. The dark differs in its colours alone (tests/styles.test.ts),
 * so there the rules on colours are asked, of each way to colour a text once. tests/a11y asks all rules of all texts.
 */
export async function axeInBothSchemes(page: Page, within = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await complaintsOf(page, await colours(page, within));
  return [...light.map((what) => `light: ${what}`), ...dark.map((what) => `dark: ${what}`)];
}
