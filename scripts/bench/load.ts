import type { Page } from '@playwright/test';
import type { Sample } from './figures.ts';
import { open, type SlowPage, type Traffic } from './slow-page.ts';

/** What the browser keeps of a load. Buffered observers, so that they can be asked after the fact. */
const vitals = (page: Page) =>
  page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        // The browser never reports a page without such an entry.
        setTimeout(() => resolve([]), 50);
      });
    const [largest, shifts, tasks] = await Promise.all(
      ['largest-contentful-paint', 'layout-shift', 'longtask'].map(entries),
    );
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus?: string;
    })[];
    return {
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      lcp: largest?.at(-1)?.startTime ?? NaN,
      cls: (shifts ?? []).reduce((sum, entry) => sum + ((entry as { value?: number }).value ?? 0), 0),
      tasks: (tasks ?? []).map(({ duration }) => duration),
      blocking: resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').length,
    };
  });

const spent = ({ requests, bytes, byType }: Traffic): Sample => {
  const html = byType.get('Document') ?? 0;
  const script = byType.get('Script') ?? 0;
  return { requests, 'all B': bytes, 'HTML and CSS B': html, 'script B': script, 'rest B': bytes - html - script };
};

/** Loads a page and measures its cost, and when its first and its largest text was painted. */
export async function load({ page, traffic }: SlowPage, url: string): Promise<Sample> {
  await open(page, url);
  const { fcp, lcp, cls, tasks, blocking } = await vitals(page);
  return {
    ...spent(traffic),
    'before first paint B': traffic.before(fcp),
    'render-blocking': blocking,
    'FCP ms': fcp,
    'LCP ms': lcp,
    CLS: cls,
    'TBT ms': tasks.reduce((sum, duration) => sum + duration - 50, 0),
    'long tasks': tasks.length,
  };
}

/** Loads pages one after the other as one reader, who keeps what was fetched. */
export async function visit({ page, traffic }: SlowPage, urls: readonly string[]): Promise<Sample> {
  let painted = 0;
  for (const url of urls) {
    await open(page, url);
    painted += (await vitals(page)).lcp;
  }
  return { ...spent(traffic), 'LCP of all ms': painted };
}

/** Leaves each page and goes back to it; counts those that the browser had kept whole. */
export async function back({ page }: SlowPage, urls: readonly string[]): Promise<Sample> {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset.persisted = String(persisted)));
  });
  let kept = 0;
  for (const [index, url] of urls.entries()) {
    await page.goto(url);
    await page.goto(urls[index - 1] ?? urls.at(-1) ?? url);
    // The browser does not load a kept page again, so the test waits for the page's own signal.
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForTimeout(100);
    kept += Number((await page.locator('html').getAttribute('data-persisted')) === 'true');
  }
  return { 'pages gone back to': urls.length, 'kept by the browser': kept };
}
