import { setTextSize } from '../a11y/modes.ts';
import { axeInBothSchemes, expect, test } from '../support/browser.ts';
import {
  brokenNumbers,
  controls,
  lonelyCopyLinks,
  misplacedText,
  smallTargets,
  touchingTexts,
  wideLines,
} from '../support/room.ts';

/** One page of each type; those with a query show what an island makes of it. Every other page: tests/a11y; with the search open: search-open. */
const PAGES = [
  '',
  'about/',
  'alternatives/',
  'alternatives/?must=guarded-letters,direct-flight,one-helper',
  'alternatives/bottles/',
  'alternatives/foxglove/',
  'changes/',
  'cost/',
  'cost/?n=x',
  'data/',
  'faq/',
  'faq/locked-out/',
  'field-report/',
  'glossary/',
  'lab/',
  'lab/method/',
  'lab/1/',
  'lab/1/weighing/',
  'lab/1/storm/',
  'lab/1/doors/',
  'migrate/',
  'migrate/amberwick-to-brackenpost/',
  'operate/',
  'performance/',
  'why-mesh/',
  'compare/amberwick-vs-brackenpost/',
  'compare/second-seal/',
  'compare/amberwick-vs-dandelion-semaphore-exchange/',
  'needs/',
  'needs/many-parishes/',
  'tools/',
  'tools/amberwick/',
  'tools/amberwick/firewall/',
  'tools/amberwick/operate/',
  'tools/amberwick/ports/',
  'tools/amberwick/upgrades/',
  'tools/cobblegrid/',
  'scenarios/',
  'sources/',
  'sources/amberwick/',
  'sources/cobblegrid/',
  'scenarios/abbey-archive/',
  'troubleshoot/?tool=amberwick',
  '404.html',
];

/** Pages with figures and bars, which must fit narrow paper too. */
const PRINTED = new Set(['lab/1/weighing/', 'performance/', 'why-mesh/', 'compare/amberwick-vs-brackenpost/']);

/** What `@page` leaves of A4, in whole pixels: 210 mm without two margins of 16 mm. */
const PAPER = 672;

/** The narrowest phone. */
const NARROW = 320;

for (const path of PAGES) {
  test(`/${path} is accessible in light and dark, and has room on a narrow phone and for large text`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await axeInBothSchemes(page)).toEqual([]);
    expect(await page.evaluate(wideLines), 'at a desk').toEqual([]);
    await page.setViewportSize({ width: NARROW, height: 640 });
    for (const media of PRINTED.has(path) ? (['screen', 'print'] as const) : (['screen'] as const)) {
      await page.emulateMedia({ media });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), media).toBeLessThanOrEqual(NARROW);
    }
    await page.emulateMedia({ media: 'screen' });
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await page.evaluate(lonelyCopyLinks)).toEqual([]);
    for (const width of [NARROW, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(brokenNumbers), `${width} pixels`).toEqual([]);
      expect(await page.evaluate(touchingTexts), `${width} pixels`).toEqual([]);
    }
    await setTextSize(page, 200);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(misplacedText), `text of twice the size, ${width} pixels`).toEqual([]);
    }
  });
}

for (const path of [...PAGES, 'compare/', 'decide/', 'search/?q=letter'])
  test(`/${path} is printed within the width of A4, without a control`, async ({ page }) => {
    await page.setViewportSize({ width: PAPER, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER);
    expect(await page.evaluate(controls)).toEqual([]);
  });

test('a printed chart stays on the page of its title', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['lab/1/weighing/', 'performance/']) {
    await page.goto(path);
    const sections = page.locator('section:has(> div > .bar-chart)');
    await expect(sections.first()).toHaveCSS('break-inside', 'avoid');
    expect(await sections.locator('h3').count(), path).toBe(await page.locator('.bar-chart').count());
  }
});

test('links below each other do not overlap on a phone, where a finger needs each whole', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('compare/visitor-book/');
  const links = page.getByRole('definition').getByRole('link');
  const boxes = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(3);
  for (const [index, { top }] of boxes.slice(1).entries()) expect(top).toBeGreaterThanOrEqual(boxes[index]!.bottom);
});

test('a text that is too faint in the dark alone does not pass', async ({ page }) => {
  await page.goto('about/');
  await page.evaluate(() => (document.querySelector<HTMLElement>('main p')!.style.color = 'light-dark(#111, #333)'));
  const found = await axeInBothSchemes(page, 'main');
  expect(found.length).toBeGreaterThan(0);
  for (const what of found) expect(what).toMatch(/^dark: color-contrast: /);
});

test('what is wrong with one text alone does not pass, on a page whose colours were all asked before', async ({
  page,
}) => {
  await page.goto('about/');
  expect(await axeInBothSchemes(page)).toEqual([]);
  const breaks: readonly [rule: RegExp, how: (text: HTMLElement) => void][] = [
    [/^light: color-contrast: /, (text) => (text.style.opacity = '0.4')],
    [
      /^light: color-contrast \(cannot tell\): /,
      (text) => (text.style.backgroundImage = 'linear-gradient(#fff, #000)'),
    ],
    [
      /^light: color-contrast \(cannot tell\): /,
      (text) => {
        const sheet = document.createElement('div');
        sheet.style.cssText = 'position: absolute; inset: 0; background: #fff';
        text.parentElement!.style.position = 'relative';
        text.parentElement!.append(sheet);
      },
    ],
    [
      /^light: link-in-text-block: /,
      (text) => {
        const link = document.createElement('a');
        link.href = '#main';
        link.textContent = 'a link hardly unlike its text';
        link.style.cssText = 'color: #364150; text-decoration: none';
        text.append(link, ' and more words.');
      },
    ],
    [
      /^light: link-in-text-block: /,
      (text) => {
        // The first differs from its text by a line below it, the second is coloured as the first and has none.
        for (const line of ['1px solid', 'none']) {
          const link = document.createElement('a');
          link.href = '#main';
          link.textContent = 'a link hardly unlike its text';
          link.style.cssText = `color: #364150; text-decoration: none; border-bottom: ${line}`;
          text.append(link, ' and more words.');
        }
      },
    ],
  ];
  for (const [rule, how] of breaks) {
    await page.goto('about/');
    await page.locator('main p:not([class])').first().evaluate(how);
    const found = await axeInBothSchemes(page, 'main');
    expect(
      found.some((what) => rule.test(what)),
      `${String(rule)} in ${found.join('; ')}`,
    ).toBe(true);
  }
});

/** Wide tables, the form and the two-column articles: what can be wider than a window between a phone and a desk. */
const WIDE = [
  '',
  'alternatives/',
  'compare/',
  'decide/',
  'operate/',
  'tools/dandelion-semaphore-exchange/operate/',
  'scenarios/abbey-archive/',
];

for (const path of WIDE) {
  test(`/${path} does not scroll sideways between a phone and a desk`, async ({ page }) => {
    await page.goto(path);
    for (const width of [640, 768, 960, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('the theme is kept from page to page', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('combobox', { name: /theme|colour/i }).selectOption('dark');
  await page.goto('tools/');
  const dark = await page.evaluate(
    () => getComputedStyle(document.body).colorScheme || getComputedStyle(document.documentElement).colorScheme,
  );
  expect(dark).toBe('dark');
});

test('a day and a version stay on one line on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['changes/', 'sources/brackenpost/', 'compare/', 'performance/']) {
    await page.goto(path);
    const { found, broken } = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const broken: string[] = [];
      let found = 0;
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent ?? '';
        for (const { 0: day, index } of text.matchAll(
          /\b\d{4}-\d\d-\d\d\b|\bv?\d+\.\d+\.\d+(-(alpha|beta|rc)\.?\d*)?\b/g,
        )) {
          if (texts.currentNode.parentElement?.closest('code')) continue;
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + day.length);
          found += 1;
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(day);
        }
      }
      return { found, broken };
    });
    expect(found).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  }
});
