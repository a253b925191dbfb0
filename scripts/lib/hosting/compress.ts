import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../files.ts';

/** Files that are text. The rest is compressed already. */
const TEXT = new Set(['.css', '.csv', '.html', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest', '.xml']);

/** Writes a Brotli and a gzip twin beside every text file below `dist`, at their best, for servers that send twins. */
export async function compress(dist: string): Promise<void> {
  const files = filesBelow(dist).filter((file) => TEXT.has(extname(file)));
  const size = (bytes: Buffer) => ({ params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  for (const file of files) {
    const path = join(dist, file);
    const bytes = readFileSync(path);
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(bytes, size(bytes)),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    writeFileSync(`${path}.br`, br);
    writeFileSync(`${path}.gz`, gz);
  }
}
