import { expect, test } from '../../support/browser.ts';
import { SEARCH_OTHERS, SEARCH_QUERIES } from '../../support/search-queries.ts';

test('every query finds its answer among the first three results', async ({ page }) => {
  const field = page.getByRole('searchbox', { name: 'Search the site' });
  const links = page.locator('search-results li a');
  test.setTimeout(120_000);
  await page.goto('search/');
  const missed: string[] = [];
  const base = new URL(page.url()).pathname.replace(/search\/$/, '');
  for (const [query, path] of [...SEARCH_QUERIES, ...SEARCH_OTHERS]) {
    await field.fill('');
    await expect(links.first()).toBeHidden();
    await field.fill(query);
    await expect(page.locator('search-results')).toHaveAttribute('data-shown', query);
    const found = await links.evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href')));
    if (!found.includes(base + path.slice(1))) missed.push(`${query}: ${found.join(' ')}, not ${path}`);
  }
  expect(missed).toEqual([]);
  expect(SEARCH_QUERIES.length).toBeGreaterThanOrEqual(30);
});
