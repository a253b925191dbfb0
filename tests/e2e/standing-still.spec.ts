import { expect, test } from '../support/browser.ts';
import { PAGE_OF_EACH_KIND, PATIENCE } from '../support/page-of-each-kind.ts';

/** A move as the browser reports it: its size, and each element that moved with where it was and where it is. */
interface Move extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** The moves of a page since it began to load, in words. */
const movesOf = () =>
  new Promise<string[]>((resolve) => {
    const moves: string[] = [];
    const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
    const nameOf = (node?: Node) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80);
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries() as Move[]) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) => `${nameOf(node)}: ${place(previousRect)} to ${place(currentRect)}`,
        );
        moves.push(`${value.toFixed(4)} after ${Math.round(startTime)} ms, ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(moves), 100);
  });

/** Bytes a second of a bad line: a page arrives in pieces, and is painted before it is whole. */
const SLOW = 40_000;

for (const width of [360, 1280]) {
  test(`nothing moves while a page of ${width} pixels loads`, async ({ page }) => {
    test.setTimeout(PATIENCE);
    await page.setViewportSize({ width, height: 800 });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: SLOW, uploadThroughput: SLOW },
    });
    // Scripts come late, as they do on a slow network: what they change would be seen to move.
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    const shifts: string[] = [];
    for (const path of PAGE_OF_EACH_KIND) {
      await page.goto(path, { waitUntil: 'networkidle' });
      for (const move of await page.evaluate(movesOf)) shifts.push(`/${path} ${move}`);
    }
    expect(shifts).toEqual([]);
  });
}
