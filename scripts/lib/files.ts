import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file under `root`, as sorted paths with forward slashes, relative to it. A missing folder has no files. */
export function filesBelow(root: string): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Bytes of the files under `root`. */
export const bytesBelow = (root: string) =>
  filesBelow(root).reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
