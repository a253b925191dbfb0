import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { filesBelow } from './files.ts';
import { ROOT } from './run.ts';

/** Folders that a copy makes for itself, shares or does not need. */
const LEFT_OUT = new Set(['.astro', '.git', 'dist', 'node_modules', 'test-results']);

export interface ProjectCopy {
  root: string;
  remove: () => void;
}

/** What earlier builds kept saves the copy drawing and compressing the same things again. */
function keepWhatBuildsKept(root: string): void {
  const kept = join('.astro', 'kept');
  for (const file of filesBelow(join(ROOT, kept))) {
    try {
      cpSync(join(ROOT, kept, file), join(root, kept, file));
    } catch {
      // A build that goes on meanwhile has removed it; the copy makes its own.
    }
  }
}

/**
 * A copy of the project, so that its content can be changed and built; in a new temporary folder unless `to` names a free
 * place. It shares node_modules.
 */
export function copyProject(to?: string): ProjectCopy {
  // The real path, because tools compare paths and some systems keep their temporary folder behind a link.
  const root = to ?? mkdtempSync(join(realpathSync(tmpdir()), 'whichmesh-copy-'));
  cpSync(ROOT, root, {
    recursive: true,
    filter: (source) => !LEFT_OUT.has(relative(ROOT, source).split(sep)[0] ?? ''),
  });
  keepWhatBuildsKept(root);
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
