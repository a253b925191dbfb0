import { expect, test } from '../../support/browser.ts';

test('each version of an alternative is in one piece on a small tablet, and the table within the window', async ({
  page,
}) => {
  await page.goto('alternatives/');
  for (const width of [640, 768]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await page.locator('.alternatives-table .data').evaluateAll((versions) =>
      versions.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one.firstChild ?? one);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((count) => count !== 1)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
