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
  /** All results of a whole query, by query. */
  shown: Record<string, number>;
  /** How far the layout shifted, without shifts right after a key. */
  shift: number;
}
type Watched = typeof globalThis & { moments: Moments };

/** Notes when the search is opened, when the first key comes, and when results are painted. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const moments: Moments = ((globalThis as Watched).moments = { opened: 0, key: 0, result: 0, shown: {}, shift: 0 });
    const now = (event: Event) => event.timeStamp;
    addEventListener('focusin', (event) => (moments.opened ||= now(event)), { capture: true });
    addEventListener('input', (event) => (moments.key ||= now(event)), { capture: true });
    const look = () => {
      const results = document.querySelector<HTMLElement>('search-results');
      if (!results?.querySelector('li a')) return;
      const { shown } = results.dataset;
      requestAnimationFrame(() => {
        moments.result ||= performance.now();
        if (shown !== undefined) moments.shown[shown] ??= performance.now();
      });
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) moments.shift += entry.value;
      }
    }).observe({ type: 'layout-shift' });
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-shown'] });
  });

const shown = async (page: Page, query: string): Promise<Moments> => {
  await page.waitForFunction((asked) => (globalThis as Watched).moments.shown[asked] !== undefined, query);
  return page.evaluate(() => (globalThis as Watched).moments);
};

/** Bytes that had come between the opening of the search and its first result, with headers as the browser counts them. */
const bytesToResult = (page: Page) =>
  page.evaluate(() => {
    const { opened, result } = (globalThis as Watched).moments;
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const came = files.filter(({ startTime, responseEnd }) => startTime >= opened && responseEnd <= result);
    return came.reduce((sum, { transferSize }) => sum + transferSize, 0);
  });

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
    'to first result B': await bytesToResult(page),
    'all B': bytes,
    'opening to first result ms': first.result - first.opened,
    'opening to all results ms': (first.shown[QUERY] ?? NaN) - first.opened,
    'layout shift': next.shift,
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
    'opening to first result ms': result - opened,
    'first key to first result ms': result - key,
    'first key to last result ms': (all[QUERY] ?? NaN) - key,
  };
}
