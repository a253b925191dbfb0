import { expect, test } from '../support/browser.ts';
import { PAGE_OF_EACH_KIND, PATIENCE } from '../support/page-of-each-kind.ts';

for (const width of [360, 1280]) {
  test(`nothing moves while a page of ${width} pixels loads`, async ({ page }) => {
    test.setTimeout(PATIENCE);
    await page.setViewportSize({ width, height: 800 });
    // Scripts come late, as they do on a slow network: what they change would be seen to move.
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    const shifts: string[] = [];
    for (const path of PAGE_OF_EACH_KIND) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 100);
          }),
      );
      if (moved > 0) shifts.push(`/${path} ${moved.toFixed(4)}`);
    }
    expect(shifts).toEqual([]);
  });
}
