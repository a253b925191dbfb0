import type { Browser, CDPSession, Page } from '@playwright/test';

/** A slow mobile network, in milliseconds and bytes a second, and a slow phone. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU = { rate: 4 };

/** What went over the network, counted as sent: compressed, with headers. */
export class Traffic {
  requests = 0;
  bytes = 0;
  /** Bytes by type of resource: Document, Script, Image, Fetch and so on. */
  readonly byType = new Map<string, number>();
  /** Decoded bytes as they came; what they weigh as sent is known at the end of their answer. */
  #arrived: { id: string; at: number; decoded: number }[] = [];
  #sent = new Map<string, number>();
  #types = new Map<string, string>();
  #start = 0;

  /** Listens to the network of a page. */
  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({ requestId, type = 'Other', timestamp }) => {
      this.#types.set(requestId, type);
      if (type === 'Document') this.#start = timestamp;
    });
    session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) =>
      this.#arrived.push({ id: requestId, at: timestamp, decoded: dataLength }),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (encodedDataLength === 0) return;
      this.#sent.set(requestId, encodedDataLength);
      const type = this.#types.get(requestId) ?? 'Other';
      this.requests += 1;
      this.bytes += encodedDataLength;
      this.byType.set(type, (this.byType.get(type) ?? 0) + encodedDataLength);
    });
  }

  /** Bytes that had arrived so many milliseconds after the page was asked for; of an answer in part, its share. */
  before(milliseconds: number): number {
    const end = this.#start + milliseconds / 1000;
    const shares = [...this.#sent].map(([id, sent]) => {
      const pieces = this.#arrived.filter((piece) => piece.id === id);
      const sum = (list: typeof pieces) => list.reduce((bytes, { decoded }) => bytes + decoded, 0);
      return (sent * sum(pieces.filter(({ at }) => at <= end))) / (sum(pieces) || 1);
    });
    return shares.reduce((bytes, share) => bytes + share, 0);
  }

  /** Starts to count again. */
  reset(): void {
    this.requests = 0;
    this.bytes = 0;
    this.byType.clear();
    this.#arrived = [];
    this.#sent.clear();
  }
}

/** A page on a slow machine behind a slow network. */
export interface SlowPage {
  readonly page: Page;
  readonly traffic: Traffic;
}

/** Opens a page with nothing in its cache, slows it down for `use`, and closes it. */
export async function withSlowPage<T>(browser: Browser, use: (slow: SlowPage) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', CPU);
    return await use({ page, traffic: new Traffic(session) });
  } finally {
    await context.close();
  }
}

/** Opens an address and waits until nothing more is asked for. */
export async function open(page: Page, url: string): Promise<void> {
  // On a busy machine the network is quiet before the scripts of a long page are asked for; the load event waits for them.
  await page.goto(url);
  await page.waitForLoadState('networkidle');
}
