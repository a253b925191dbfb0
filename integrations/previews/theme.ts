import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/run.ts';

/** The one file that names colours. */
export const THEME = readFileSync(join(ROOT, 'src', 'styles', 'theme.css'), 'utf8');

/** A colour of the site in light. Throws on a name that the theme lacks. */
export const colour = (name: string): string => {
  const found = new RegExp(`--color-${name}: light-dark\\((#\\w+)`).exec(THEME)?.[1];
  if (!found) throw new Error(`theme.css has no colour "${name}"`);
  return found;
};
