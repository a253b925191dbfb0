import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import Tinypool from 'tinypool';
import { SITE_NAME } from '../../src/core/navigation.ts';
import type { Card } from '../../src/core/view/page.ts';
import { PREVIEW } from '../../src/layouts/preview.ts';
import type { Cache } from '../cache.ts';
import { isForTests } from '../effort.ts';
import type draw from './draw.ts';
import { THEME } from './theme.ts';

/** A thread draws while others turn its drawings into pixels. */
const AT_ONCE_IN_A_THREAD = 3;

/**
 * Images of cards by the path of their page. They are drawn in other threads than the one that renders pages, unless an
 * earlier build has drawn the same card in the same way.
 */
export class Drawings {
  readonly #cache: Cache;
  // The thread that renders pages has one core.
  readonly #threads = Math.max(1, availableParallelism() - 1);
  readonly #limit = pLimit(this.#threads * AT_ONCE_IN_A_THREAD);
  readonly #begun = new Map<string, Promise<Buffer>>();
  #pool: Tinypool | undefined;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  /** Begins to draw the image of a page, once. */
  begin(path: string, card: Card): void {
    if (this.#begun.has(path)) return;
    const drawn = this.#limit(() =>
      this.#cache.of([JSON.stringify([card, SITE_NAME, PREVIEW, isForTests()]), THEME], () => this.#draw(card)),
    );
    // `image` rejects with the error; until then no caller waits for this promise.
    drawn.catch(() => undefined);
    this.#begun.set(path, drawn);
  }

  /** The image of a page as PNG. Errors: rejects when it cannot be drawn, or was never begun. */
  async image(path: string): Promise<Buffer> {
    const drawn = await this.#begun.get(path);
    if (!drawn) throw new Error(`No card was drawn for ${path}.`);
    return drawn;
  }

  /** Ends the threads and forgets what is old. */
  async end(): Promise<void> {
    await this.#pool?.destroy();
    this.#cache.sweep();
  }

  /** Starts the threads at the first card that no earlier build has drawn. */
  #draw(card: Card): Promise<Uint8Array> {
    this.#pool ??= new Tinypool({
      filename: new URL('draw.ts', import.meta.url).href,
      minThreads: this.#threads,
      maxThreads: this.#threads,
      concurrentTasksPerWorker: AT_ONCE_IN_A_THREAD,
    });
    return this.#pool.run(card) as ReturnType<typeof draw>;
  }
}
