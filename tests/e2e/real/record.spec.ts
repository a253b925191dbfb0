import { expect, test } from '../../support/browser.ts';

/** Nothing here asks what a record says: only that it stays on one page, whatever is chosen. */
test('the record of a decision is one page of A4 for each need alone, for all of them, and with what makes it long', async ({
  page,
}) => {
  await page.goto('decide/');
  const needs = await page
    .locator('form [data-need]')
    .evaluateAll((rows) => [...new Set(rows.map((row) => (row as HTMLElement).dataset.need ?? ''))]);
  expect(needs.length).toBeGreaterThan(50);
  const figures = 'n=30&u=40&p=own&e=14.5&s=2&h=3-5&r=70&t=1';
  const choices = [
    ...needs.map((need) => `must=${need}`),
    ...[6, 12, 16].map((count) => `nice=${needs.slice(-count).join()}&not=${needs.slice(0, 15).join()}&${figures}`),
    `must=${needs.join()}`,
    `nice=${needs.join()}&on=2026-01-01&${figures}`,
  ];
  const long: string[] = [];
  for (const choice of choices) {
    await page.goto('about:blank');
    await page.goto(`decide/?${choice}`);
    await page.locator('.paper-link').waitFor({ state: 'attached' });
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    if (pdf.match(/\/Type\s*\/Page\b/g)?.length !== 1) long.push(choice);
  }
  expect(long).toEqual([]);
});
