import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inventSparseTool, inventTools, SPARSE } from '../../scripts/bench/invent.ts';

/** Names that tools may have: one of the length of a real product's, the shortest, and the longest that the schema allows. */
const NAMES = ['Quillmesh Overlay Controller', 'Zed', 'Kestrelwire Self-hosted Overlay Platform'];

/**
 * Puts four invented tools beside those of the project in `root`: three that weigh as much as a real one, and one of which
 * everything is unknown that may be. Returns their names. A copy of a project that has the four keeps them as they are.
 */
export function inventFourTools(root: string): string[] {
  if (existsSync(join(root, `content/tools/${SPARSE.id}.mdx`))) return [...NAMES, SPARSE.name];
  inventTools(root, NAMES.length, (number) => NAMES[number - 1] ?? '');
  return [...NAMES, inventSparseTool(root)];
}
