import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { ROOT } from './run.ts';

/** Folders that a copy makes for itself, shares or does not need. */
const LEFT_OUT = new Set(['.astro', '.git', 'dist', 'node_modules', 'test-results']);

export interface ProjectCopy {
  root: string;
  remove: () => void;
}

/**
 * A copy of the project, so that its content can be changed and built; in a new temporary folder unless `to` names a free
 * place. It shares node_modules, and with them what builds keep there.
 */
export function copyProject(to?: string): ProjectCopy {
  // The real path, because tools compare paths and some systems keep their temporary folder behind a link.
  const root = to ?? mkdtempSync(join(realpathSync(tmpdir()), 'whichmesh-copy-'));
  cpSync(ROOT, root, {
    recursive: true,
    filter: (source) => !LEFT_OUT.has(relative(ROOT, source).split(sep)[0] ?? ''),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
