import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pLimit from 'p-limit';
import { filesBelow } from '../../scripts/lib/files.ts';
import type { Cache } from '../cache.ts';

/** Files that are text. The rest is compressed already. */
const TEXT = new Set(['.css', '.csv', '.html', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest', '.xml']);

/** How hard the two work, in their own numbers: at their best, or for a site that is built for tests and thrown away. */
const EFFORT = process.env.BUILD_EFFORT === 'little' ? { brotli: 4, gzip: 4 } : { brotli: 11, gzip: 9 };

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: EFFORT.brotli },
  });

/** A Brotli and a gzip twin beside every text file under `dist`, for servers that send twins. */
export class Twins {
  readonly #dist: string;
  readonly #cache: Cache;
  // One file for each core at a time: they are compressed outside of this thread, and all at once would fill the memory.
  readonly #limit = pLimit(availableParallelism());
  readonly #begun = new Map<string, Promise<void>>();

  constructor(dist: string, cache: Cache) {
    this.#dist = dist;
    this.#cache = cache;
  }

  /** Begins with a file that nothing changes any more, while other work goes on. */
  begin(file: string): void {
    if (!TEXT.has(extname(file)) || this.#begun.has(file)) return;
    const written = this.#limit(() => this.#write(file));
    // `all` rejects with it; until then nobody waits.
    written.catch(() => undefined);
    this.#begun.set(file, written);
  }

  /** Begins with all files that are left, and resolves when every one has its twins. Errors: rejects when one cannot be written. */
  async all(): Promise<void> {
    for (const file of filesBelow(this.#dist)) this.begin(file);
    await Promise.all(this.#begun.values());
  }

  async #write(file: string): Promise<void> {
    const path = join(this.#dist, file);
    const bytes = await readFile(path);
    const [br, gz] = [EFFORT.brotli, EFFORT.gzip];
    await writeFile(`${path}.br`, await this.#cache.of([`br ${br}`, bytes], () => brotli(bytes)));
    await writeFile(
      `${path}.gz`,
      await this.#cache.of([`gz ${gz}`, bytes], () => promisify(gzip)(bytes, { level: gz })),
    );
  }
}
