import type { Page } from '@playwright/test';
import { median, type Sample } from './figures.ts';
import { open, type SlowPage } from './slow-page.ts';

/** From a click or a key to the frame after it, and how long the page's own code ran in between; milliseconds each. */
interface Reaction {
  toFrame: number;
  script: number;
}

type Watched = typeof globalThis & { reactions: Reaction[] };

/** Times every click and key of a page from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const reactions = ((globalThis as Watched).reactions = []) as Reaction[];
    let script = 0;
    let entered = 0;
    for (const type of ['input', 'change']) {
      addEventListener(type, () => (entered = performance.now()), { capture: true });
      addEventListener(type, () => (script += performance.now() - entered));
    }
    const begin = ({ timeStamp }: Event) => {
      script = 0;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message is delivered when the frame has been painted.
        port1.onmessage = () => reactions.push({ toFrame: performance.now() - timeStamp, script });
        port2.postMessage(undefined);
      });
    };
    addEventListener('click', begin, { capture: true });
    addEventListener('keydown', begin, { capture: true });
  });

async function reactions(page: Page): Promise<Sample> {
  await page.waitForTimeout(200);
  const all = await page.evaluate(() => (globalThis as Watched).reactions);
  return {
    'to painted frame ms': median(all.map(({ toFrame }) => toFrame)),
    'slowest ms': Math.max(...all.map(({ toFrame }) => toFrame)),
    'script ms': median(all.map(({ script }) => script)),
  };
}

/** Ticks five needs, one after the other. `grow` changes the page first. */
export async function tick({ page }: SlowPage, url: string, grow?: () => void): Promise<Sample> {
  await open(page, url);
  if (grow) await page.evaluate(grow);
  const boxes = page.locator('needs-filter input[name="must"]');
  await watch(page);
  for (const index of [0, 3, 6, 9, 12]) {
    await boxes.nth(index).scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await boxes.nth(index).boundingBox()) ?? {};
    // A bare press: the driver's own click asks the page what lies below it, which costs as much as the tick.
    await page.mouse.move(x + 5, y + 5);
    await page.waitForTimeout(300);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForTimeout(300);
  }
  return reactions(page);
}

/** Types a word into the field that finds rows. `grow` changes the page first. */
export async function findRow({ page }: SlowPage, url: string, grow?: () => void): Promise<Sample> {
  await open(page, url);
  if (grow) await page.evaluate(grow);
  await page.locator('input[name="find"]').focus();
  await page.waitForTimeout(1500);
  await watch(page);
  await page.keyboard.type('relay', { delay: 150 });
  return reactions(page);
}
