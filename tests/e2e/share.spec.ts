import { expect, test } from '../support/browser.ts';

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true });
  test('a copy link opens the sheet of the phone, and the place is in the address', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.documentElement.dataset.shared = data?.url ?? '';
        return Promise.resolve();
      };
    });
    await page.goto('scenarios/abbey-archive/');
    await page.locator('#fleet copy-link a').click();
    await expect(page).toHaveURL(/abbey-archive\/#fleet$/);
    expect(await page.locator('html').getAttribute('data-shared')).toBe(page.url());
  });
});

test('a refusal to copy stays, also soon after a copy that went well', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    let pressed = 0;
    navigator.clipboard.writeText = () => (pressed++ === 0 ? Promise.resolve() : Promise.reject(new Error('refused')));
  });
  await page.goto('tools/amberwick/firewall/');
  const copy = page.locator('copy-text').first();
  const status = copy.getByRole('status');
  await copy.getByRole('button').click();
  await expect(status).toHaveText('Copied.');
  await page.clock.runFor(3000);
  await copy.getByRole('button').click();
  await expect(status).toContainText('The browser refused to copy.');
  await page.clock.runFor(5000);
  await expect(status).toContainText('The browser refused to copy.');
});

test('a link to a section opens there', async ({ page }) => {
  await page.goto('scenarios/abbey-archive/#bill');
  await expect(page.locator('#bill')).toBeInViewport();
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    /\/preview\/scenarios\/abbey-archive\.png$/,
  );
});

test('what copies a link says so, to those who see it and to those who hear it', async ({ page }) => {
  for (const path of ['scenarios/abbey-archive/', 'compare/', 'compare/second-seal/']) {
    await page.goto(path);
    const links = page.locator('main copy-link a');
    await expect(links.first()).toHaveAccessibleName(/^Copy link/);
    const seen = await links.evaluateAll((all) => [...new Set(all.map((link) => link.textContent))]);
    expect(seen, path).toEqual(['Copy link']);
  }
});
