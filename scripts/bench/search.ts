import type { Page } from '@playwright/test';
import type { Sample } from './figures.ts';
import { open, type SlowPage } from './slow-page.ts';

const QUERY = 'domain name';
const NEXT = 'second factor';

interface Moments {
  opened: number;
  key: number;
  /** Any result, perhaps of the first letters. */
  result: number;
  /** The results of the whole query, by query. */
  shown: Record<string, number>;
}
type Watched = typeof globalThis & { moments: Moments };

/** Notes when the search is opened, when the first key comes, and when results are painted. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const moments: Moments = ((globalThis as Watched).moments = { opened: 0, key: 0, result: 0, shown: {} });
    const now = (event: Event) => event.timeStamp;
    addEventListener('focusin', (event) => (moments.opened ||= now(event)), { capture: true });
    addEventListener('input', (event) => (moments.key ||= now(event)), { capture: true });
    const look = () => {
      const results = document.querySelector<HTMLElement>('search-results');
      const query = results?.dataset.shown;
      if (!results?.querySelector('li a') || query === undefined) return;
      requestAnimationFrame(() => {
        moments.result ||= performance.now();
        moments.shown[query] ??= performance.now();
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-shown'] });
  });

const shown = async (page: Page, query: string): Promise<Moments> => {
  await page.waitForFunction((asked) => (globalThis as Watched).moments.shown[asked] !== undefined, query);
  return page.evaluate(() => (globalThis as Watched).moments);
};

/** Opens the search, pastes a query in the same moment, then another one. */
export async function pasted({ page, traffic }: SlowPage, url: string): Promise<Sample> {
  await open(page, url);
  await watch(page);
  traffic.reset();
  await page.keyboard.press('/');
  await page.keyboard.insertText(QUERY);
  const first = await shown(page, QUERY);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const { requests, bytes } = traffic;
  const start = await page.evaluate(() => performance.now());
  await page.locator('header input[type="search"]').fill(NEXT);
  const next = await shown(page, NEXT);
  return {
    requests,
    'all B': bytes,
    'opening to result ms': (first.shown[QUERY] ?? NaN) - first.opened,
    'next query B': traffic.bytes - bytes,
    'next query to result ms': (next.shown[NEXT] ?? NaN) - start,
  };
}

/** Opens the search, takes half a second to think, then types. */
export async function typed({ page, traffic }: SlowPage, url: string): Promise<Sample> {
  await open(page, url);
  await watch(page);
  traffic.reset();
  await page.keyboard.press('/');
  await page.waitForTimeout(500);
  await page.keyboard.type(QUERY, { delay: 100 });
  const { opened, key, result, shown: all } = await shown(page, QUERY);
  await page.waitForTimeout(500);
  return {
    requests: traffic.requests,
    'all B': traffic.bytes,
    'opening to result ms': result - opened,
    'first key to result ms': result - key,
    'first key to last result ms': (all[QUERY] ?? NaN) - key,
  };
}
