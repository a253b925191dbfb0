import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pLimit from 'p-limit';
import { filesBelow } from '../../scripts/lib/files.ts';
import type { Cache } from '../cache.ts';
import { isForTests } from '../effort.ts';

/** Files that are text. All others are compressed already. */
const TEXT = new Set(['.css', '.csv', '.html', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest', '.xml']);

/** How hard the two work, in their own numbers. */
interface Effort {
  readonly brotli: number;
  readonly gzip: number;
}

const BEST: Effort = { brotli: 11, gzip: 9 };
const MUCH: Effort = { brotli: 8, gzip: 9 };
/** For a site that is built for tests and thrown away. */
const LITTLE: Effort = { brotli: 4, gzip: 4 };

/**
 * Brotli at its best takes thirty times as long as three steps below it and makes a page 9% smaller. Sites beyond these
 * limits do without. The step between takes ten times as long as that below it, for 0.2%.
 */
const MOST_PAGES = 1000;
const MOST_BYTES = 2_000_000;

/**
 * How many files are under way at a time. While this thread works on pages, a file gets on by one step between two of them,
 * so as many as there are processors would leave these idle. All files at once would fill the memory.
 */
const AT_ONCE = 16;

/** How hard to work on a file of so many bytes in a site of so many pages. */
export const effortFor = (bytes: number, pages: number): Effort => {
  if (isForTests()) return LITTLE;
  return pages > MOST_PAGES || bytes > MOST_BYTES ? MUCH : BEST;
};

const brotli = (bytes: Buffer, quality: number) =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: quality },
  });

/** A Brotli and a gzip twin beside every text file under `dist`, for servers that send twins. */
export class Twins {
  readonly #dist: string;
  readonly #cache: Cache;
  readonly #pages: number;
  readonly #limit = pLimit(AT_ONCE);
  readonly #begun = new Map<string, Promise<void>>();

  constructor(dist: string, cache: Cache) {
    this.#dist = dist;
    this.#cache = cache;
    this.#pages = filesBelow(dist).filter((file) => file.endsWith('.html')).length;
  }

  /** Begins to compress a file that no later step changes, while other work goes on. */
  begin(file: string): void {
    if (!TEXT.has(extname(file)) || this.#begun.has(file)) return;
    const written = this.#limit(() => this.#write(file));
    // `all` rejects with the error; until then no caller waits for this promise.
    written.catch(() => undefined);
    this.#begun.set(file, written);
  }

  /**
   * Compresses all remaining files, and resolves when every file has its twins. Errors: rejects when one cannot be
   * written.
   */
  async all(): Promise<void> {
    for (const file of filesBelow(this.#dist)) this.begin(file);
    await Promise.all(this.#begun.values());
  }

  async #write(file: string): Promise<void> {
    const path = join(this.#dist, file);
    const bytes = await readFile(path);
    const { brotli: br, gzip: gz } = effortFor(bytes.length, this.#pages);
    const write = async (end: string, level: number, make: () => Promise<Buffer>) =>
      writeFile(`${path}.${end}`, await this.#cache.of([`${end} ${level}`, bytes], make));
    await Promise.all([
      write('br', br, () => brotli(bytes, br)),
      write('gz', gz, () => promisify(gzip)(bytes, { level: gz })),
    ]);
  }
}
