import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file under `root`, as sorted paths with forward slashes, relative to it, but for what `except` matches: a folder
 * that it matches is not looked into. A missing folder has no files.
 */
export function filesBelow(root: string, except?: RegExp): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const found: string[] = [];
  const look = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder + entry.name;
      if (except?.test(path)) continue;
      if (entry.isDirectory()) look(`${path}/`);
      else if (entry.isFile()) found.push(path);
    }
  };
  look('');
  return found.sort();
}

/** Bytes of the files under `root`. */
export const bytesBelow = (root: string) =>
  filesBelow(root).reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
