import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { IGNORED, type Violation } from './axe-ignores.ts';
import { oneOfEachColouring, sharingTheirPlace } from './colouring.ts';

/** What counts against a page: what is wrong, and what axe cannot tell. */
interface Results extends Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations' | 'incomplete'> {
  /** Where axe was asked of a list of elements: the places in it of those that it had nothing to say of. */
  readonly clean: readonly number[];
}

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

/** What axe says of some elements of a page, and the places in their list of those that it has nothing against. */
async function run(page: Page, within: unknown, options: object): Promise<Results> {
  // It is half a megabyte, and sent once to a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ([elements, asked]) => {
      const { axe } = globalThis as unknown as { axe: { run(...of: unknown[]): Promise<Results> } };
      const { violations, incomplete } = await axe.run(elements, { ...asked, elementRef: true });
      const places = [violations, incomplete].flatMap((rules) => rules.flatMap(({ nodes }) => nodes));
      const doubted = places.map((place) => (place as { element?: Element }).element ?? null);
      for (const place of places) Object.assign(place, { element: undefined });
      const asElements = Array.isArray(elements) ? (elements as Element[]) : [];
      const clean = asElements.flatMap((one, at) => (doubted.some((element) => one.contains(element)) ? [] : [at]));
      return { violations, incomplete, clean };
    },
    [within, options] as const,
  );
}

/** All that axe has to say against WCAG 2.0 to 2.2, A and AA, and its best practices; what it cannot tell as well. */
const everyRule = (page: Page, within: string, ...but: readonly string[]): Promise<Results> =>
  run(
    page,
    { include: [[within]] },
    {
      runOnly: { type: 'tag', values: TAGS },
      rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
      ...THOROUGH,
    },
  );

/** The rules that look at what can be seen and touched: of what lies below something else they cannot tell. */
const SEEN = [...COLOUR_RULES, 'target-size'];

/** The ways to colour a text that axe had nothing against, on any page that this process has asked it about. */
const readable = new Set<string>();

/**
 * What axe says of the colours of a page. That is most of its work, and comes out the same for every text of one colouring:
 * it is asked of one text of each that it has not called readable yet.
 */
async function colours(page: Page, within: string): Promise<string[]> {
  const texts = await page.evaluateHandle(oneOfEachColouring, within);
  const keys = (await texts.evaluate((all) => [...all.keys()])).filter((key) => !readable.has(key));
  if (keys.length === 0) return [];
  const elements = await texts.evaluateHandle((all, asked) => asked.map((key) => all.get(key)!), keys);
  const results = await run(page, elements, { runOnly: COLOUR_RULES, ...THOROUGH });
  for (const at of results.clean) if (!keys[at]!.startsWith('?')) readable.add(keys[at]!);
  return complaintsOf(results);
}

/** What axe says of the texts that something else may cover, and which it was not asked about as one of a colouring. */
async function covers(page: Page, within: string): Promise<string[]> {
  const elements = await page.evaluateHandle(sharingTheirPlace, within);
  if (await elements.evaluate(({ length }) => length === 0)) return [];
  return complaintsOf(await run(page, elements, { runOnly: COLOUR_RULES, ...THOROUGH }));
}

/** What was found and no ignore excuses: one readable line a place. */
function complaintsOf({ violations, incomplete }: Results): string[] {
  const places = [violations, incomplete].flatMap((rules) =>
    rules.flatMap(({ id: rule, help, nodes }) =>
      nodes.map(({ target, html, failureSummary = '' }): Violation => {
        const [, ...reasons] = failureSummary.split('\n').map((line) => line.trim());
        const why = [help, reasons.join('; ')].join('. ');
        return { rule, sure: rules === violations, target: target.join(' '), html, why };
      }),
    ),
  );
  return places
    .filter((violation) => !IGNORED.some((excuses) => excuses(violation)))
    .map(({ rule, sure, target, why }) => `${rule}${sure ? '' : ' (cannot tell)'}: ${target}: ${why}`);
}

/** What axe finds on a page, or within a part of it, with every rule of every text, and no ignore excuses. */
export const axeOfEveryText = async (page: Page, within = 'html'): Promise<string[]> =>
  complaintsOf(await everyRule(page, within));

/**
 * The same, with the colours of texts that look alike asked once in a process, and of each text that shares its place with
 * something. tests/a11y asks of every text.
 */
export const axe = async (page: Page, within = 'html'): Promise<string[]> => [
  ...new Set([
    ...complaintsOf(await everyRule(page, within, ...COLOUR_RULES)),
    ...(await colours(page, within)),
    ...(await covers(page, within)),
  ]),
];

/** What axe finds in a part of a page that covers others: with all rules, and of what can be seen and touched there. */
export const axeOfPart = async (page: Page, part: string): Promise<string[]> => [
  ...complaintsOf(await everyRule(page, part, ...COLOUR_RULES)),
  ...(await colours(page, part)),
  ...(await covers(page, part)),
];

/** The same of a page on which a part covers others: of the rest of the page all rules but those on what can be seen and touched. */
export const axeUnder = async (page: Page, part: string): Promise<string[]> => [
  ...new Set([...complaintsOf(await everyRule(page, 'html', ...SEEN)), ...(await axeOfPart(page, part))]),
];

/** What a phone alone shows: too little room for a finger, and texts of which axe cannot tell what lies below them. */
export const axeOfPhone = async (page: Page): Promise<string[]> => [
  ...complaintsOf(await run(page, { include: [['html']] }, { runOnly: ['target-size'], ...THOROUGH })),
  ...(await covers(page, 'html')),
];

/**
 * The same as `axe` in light and in dark, of a page that is loaded once. The dark differs in its colours alone
 * (tests/styles.test.ts), so there the rules on colours are asked.
 */
export async function axeInBothSchemes(page: Page, within = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colours(page, within);
  return [...light.map((what) => `light: ${what}`), ...dark.map((what) => `dark: ${what}`)];
}
