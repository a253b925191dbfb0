import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { IGNORED, type Violation } from './axe-ignores.ts';
import { oneOfEachColouring } from './colouring.ts';

/** What counts against a page: what is wrong, and what axe cannot tell. */
type Results = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations' | 'incomplete'>;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of them that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const THOROUGH = { resultTypes: ['violations' as const, 'incomplete' as const], preload: false };

/**
 * The axe that its package for Playwright brings. That package reads it into a page twice, and sends what passed back as
 * well: on most pages that takes longer than the rules. The site has no frames, which is what it would be needed for.
 */
const SOURCE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe says of some elements of a page. It is half a megabyte, and sent once to a page. */
async function run(page: Page, within: unknown, options: object): Promise<Results> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ([elements, asked]) => {
      const { axe } = globalThis as unknown as { axe: { run(...of: unknown[]): Promise<Results> } };
      const { violations, incomplete } = await axe.run(elements, asked);
      return { violations, incomplete };
    },
    [within, options] as const,
  );
}

/** All that axe has to say against WCAG 2.0 to 2.2, A and AA, and its best practices; what it cannot tell as well. */
const everyRule = (page: Page, within: string, but: object = {}): Promise<Results> =>
  run(page, { include: [[within]] }, { runOnly: { type: 'tag', values: TAGS }, ...THOROUGH, ...but });

/** The rules that look at what can be seen and touched: of what lies below something else they cannot tell. */
const SEEN = [...COLOUR_RULES, 'target-size'];
const MARKUP = { rules: Object.fromEntries(SEEN.map((rule) => [rule, { enabled: false }])) };

/** What axe says of the colours of a page, asked once for each way to colour a text. */
const colours = async (page: Page, within: string): Promise<Results> =>
  run(page, await page.evaluateHandle(oneOfEachColouring, within), { runOnly: COLOUR_RULES, ...THOROUGH });

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

/**
 * The same of a page on which a part covers others: of that part all rules, of the whole page all but those that look at what
 * can be seen and touched.
 */
export async function axeUnder(page: Page, part: string): Promise<string[]> {
  const markup = await complaintsOf(page, await everyRule(page, 'html', MARKUP));
  return [
    ...markup,
    ...(await complaintsOf(page, await run(page, { include: [[part]] }, { runOnly: SEEN, ...THOROUGH }))),
  ];
}

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
