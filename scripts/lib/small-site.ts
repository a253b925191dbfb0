import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { node, ROOT } from './run.ts';

/** The root of the invented content: it holds `content/` and what the lab gave, as the project does. */
export const INVENTED = join(ROOT, 'tests', 'site');

/** The day that the small site is built for: no day of its content lies after it, and some facts are past their age. */
export const SITE_DAY = '2026-03-20';

/** Where readers of the small site report what is wrong; the real site is built with none. */
const REPOSITORY_URL = 'https://code.example/letter-posts';

/** Builds a copy of the project with the invented content, at `to` or in a new folder. Errors: rejects with what the build said. */
export async function buildSmallSite(to?: string): Promise<ProjectCopy> {
  const copy = copyProject(to);
  for (const part of ['content', join('lab', 'results')]) {
    rmSync(join(copy.root, part), { recursive: true, force: true });
  }
  for (const part of ['content', 'lab']) cpSync(join(INVENTED, part), join(copy.root, part), { recursive: true });
  const { code, output } = await node([join(copy.root, 'scripts', 'build.ts')], {
    // No budget counts the bytes of this site, only those of the real one.
    env: { BUILD_DATE: SITE_DAY, REPOSITORY_URL, BUILD_EFFORT: 'little' },
  });
  if (code === 0) return copy;
  copy.remove();
  throw new Error(output);
}
