import { expect, test } from '../../support/browser.ts';
import { EXPECTED_FAILURES, SEARCH_QUERIES } from '../../support/search-queries.ts';

/** Every so many queries are typed into a real browser; tests/dist/search.test.ts asks them all without one. */
const EVERY = 6;

/** Widths on which the words around a hit have their room kept; each query is asked on one of them. */
const PHONES = [320, 360, 390, 412];

test('what is found without a browser is found in one, and shown whole on a phone', async ({ page }) => {
  const field = page.getByRole('searchbox', { name: 'Search the site' });
  const links = page.locator('search-results li > a');
  test.setTimeout(900_000);
  await page.goto('search/');
  const missed: string[] = [];
  const cut: string[] = [];
  const base = new URL(page.url()).pathname.replace(/search\/$/, '');
  const queries = SEARCH_QUERIES.filter((_, index) => index % EVERY === 0);
  for (const [index, { query, places }] of queries.entries()) {
    if (query in EXPECTED_FAILURES) continue;
    const width = PHONES[index % PHONES.length]!;
    await page.setViewportSize({ width, height: 740 });
    await field.fill(query);
    await expect(page.locator('search-results')).toHaveAttribute('data-shown', query);
    const found = await links.evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href')));
    // A row of the comparison leads who names a tool to its cell.
    const paths = found.flatMap((href) => [href, href?.replace(/(?<=\/compare\/.+)#.*/, '')]);
    if (!places.some((place) => paths.includes(base + place.slice(1)))) missed.push(`${query}: ${found.join(' ')}`);
    const hidden = await page.locator('search-results li p').evaluateAll((texts) =>
      texts
        .filter((text) => text.scrollHeight > text.clientHeight + 2)
        .map(({ textContent }) => textContent)
        // A path or a name of the environment leaves much of a line empty.
        .filter((text) => !/[\w/]{28}/.test(text)),
    );
    cut.push(...hidden.map((text) => `${width} pixels, ${query}: ${text}`));
  }
  expect(missed).toEqual([]);
  expect(cut).toEqual([]);
});

test('a row and a need show the answer of each tool before the words that were found', async ({ page }) => {
  for (const kind of ['criterion', 'need']) {
    await page.goto(`search/?q=sign+in&kind=${kind}`);
    await expect(page.locator('search-results p', { hasText: /^[✓✗◐?]\s.+ · [✓✗◐?]\s/ }).first(), kind).toBeVisible();
  }
});
