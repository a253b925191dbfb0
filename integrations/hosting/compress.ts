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

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

/** Writes a Brotli and a gzip twin beside every text file under `dist`, at their best, for servers that send twins. */
export async function compress(dist: string, cache: Cache): Promise<void> {
  // One file for each core at a time: they are compressed outside of this thread, and all at once would fill the memory.
  const limit = pLimit(availableParallelism());
  const twins = async (file: string): Promise<void> => {
    const path = join(dist, file);
    const bytes = await readFile(path);
    await writeFile(`${path}.br`, await cache.of(['br', bytes], () => brotli(bytes)));
    await writeFile(`${path}.gz`, await cache.of(['gz', bytes], () => promisify(gzip)(bytes, { level: 9 })));
  };
  const files = filesBelow(dist).filter((file) => TEXT.has(extname(file)));
  await Promise.all(files.map((file) => limit(twins, file)));
}
