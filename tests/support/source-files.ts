import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesBelow } from '../../scripts/lib/files.ts';
import { ROOT } from '../../scripts/lib/run.ts';

/** A file of the project, by its path from the root. */
export interface SourceFile {
  path: string;
  text: string;
}

const TEXT = new Set(['.astro', '.css', '.js', '.json', '.mjs', '.svg', '.ts']);

/** The text files under a folder of the project. */
export const sourceFiles = (folder: string): SourceFile[] =>
  filesBelow(join(ROOT, folder))
    .filter((path) => TEXT.has(extname(path)))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(ROOT, folder, path), 'utf8') }));
