import { expect, test } from '../support/browser.ts';

test('the watch over the background of a page notices each kind of complaint', async ({ page, consoleErrors }) => {
  await page.goto('');
  await page.evaluate(() => {
    console.warn('a warning');
    setTimeout(() => {
      throw new Error('an exception');
    });
    const image = new Image();
    image.src = 'https://elsewhere.invalid/pixel.png';
  });
  for (const complaint of ['console: a warning', 'exception: an exception', 'policy violation: img-src']) {
    await expect.poll(() => consoleErrors.found.some((what) => what.startsWith(complaint)), complaint).toBe(true);
  }

  // Without the policy the request would leave; the watch sees that too.
  await page.route('https://elsewhere.invalid/**', (route) => route.abort());
  await page.goto('about:blank');
  await page.setContent('<img src="https://elsewhere.invalid/pixel.png" alt="">');
  const left = 'request to another host: https://elsewhere.invalid/pixel.png';
  await expect.poll(() => consoleErrors.found, left).toContain(left);

  consoleErrors.allow(/./);
});
