import type { Page } from '@playwright/test';
import { median, type Sample } from './figures.ts';
import { open, type SlowPage } from './slow-page.ts';

/** From a click or a key, in milliseconds: to the frame after it, to the frame that shows all it changed; and the page's own code in its events. */
interface Reaction {
  toFrame: number;
  toResult: number;
  script: number;
}

type Watched = typeof globalThis & { reactions: Reaction[] };

/** Times every click and key of a page from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const reactions = ((globalThis as Watched).reactions = []) as Reaction[];
    let [began, entered] = [0, 0];
    for (const type of ['input', 'change']) {
      addEventListener(type, () => (entered = performance.now()), { capture: true });
      addEventListener(type, () => (reactions.at(-1)!.script += performance.now() - entered));
    }
    let scrolled = false;
    // What changes on the way to the next box belongs to no press.
    addEventListener('scroll', () => (scrolled = true), { capture: true });
    const whenPainted = (act: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message is delivered when the frame has been painted.
        port1.onmessage = act;
        port2.postMessage(undefined);
      });
    const begin = ({ timeStamp }: Event) => {
      began = timeStamp;
      scrolled = false;
      const reaction: Reaction = { toFrame: 0, toResult: 0, script: 0 };
      reactions.push(reaction);
      whenPainted(() => (reaction.toFrame = reaction.toResult = performance.now() - timeStamp));
    };
    // Not the click: that of a label comes again at its box.
    addEventListener('mouseup', begin, { capture: true });
    addEventListener('keydown', begin, { capture: true });
    new MutationObserver(() => {
      if (!scrolled) whenPainted(() => Object.assign(reactions.at(-1) ?? {}, { toResult: performance.now() - began }));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

async function reactions(page: Page): Promise<Sample> {
  await page.waitForTimeout(200);
  const all = await page.evaluate(() => (globalThis as Watched).reactions);
  const figures = (name: keyof Reaction) => all.map((reaction) => reaction[name]);
  return {
    'to painted frame ms': median(figures('toFrame')),
    'slowest ms': Math.max(...figures('toFrame')),
    'to whole result ms': median(figures('toResult')),
    'script in events ms': median(figures('script')),
  };
}

/**
 * Presses an empty place five times: the cost of a frame in which nothing changes, which is the floor of the figures
 * below.
 */
export async function idle({ page }: SlowPage, url: string): Promise<Sample> {
  await open(page, url);
  await watch(page);
  for (let press = 0; press < 5; press += 1) {
    await page.mouse.click(2, 400);
    await page.waitForTimeout(300);
  }
  return reactions(page);
}

/** Ticks five needs, one after the other. `grow` changes the page first. */
export async function tick({ page }: SlowPage, url: string, grow?: () => void): Promise<Sample> {
  await open(page, url);
  if (grow) await page.evaluate(grow);
  const boxes = page.locator('needs-filter input[value="must"]');
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
  await page.keyboard.type('relay', { delay: 400 });
  return reactions(page);
}
