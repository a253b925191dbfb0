import type { Driver } from './drivers/driver.ts';
import { hadText, type Had } from './had.ts';
import { runCommand } from './net/run-command.ts';
import { hashFile } from './record/digest.ts';
import type { Programs } from './run.ts';

/** The version of a program that does not say it by itself: the running server is asked for it. */
export const UNSAID = 'not said';

/** Asks each program of a tool what it is. It gets no network, for it may not be asked inside a place. */
export async function programsOf(
  { programs, tool }: Driver,
  paths: Readonly<Record<string, string>>,
  all: Had,
): Promise<Programs> {
  const had = hadText(all, tool) ?? UNSAID;
  return Promise.all(
    programs.map(async ({ flag, what, version }) => {
      const path = paths[flag] ?? '';
      if (!version) return { what, version: UNSAID, sha256: hashFile(path), had };
      const { stdout, stderr } = await runCommand('unshare', ['--net', path, ...version], { timeout: 30_000 });
      const [first = 'unknown'] = (stdout || stderr).trim().split('\n');
      return { what, version: first.trim(), sha256: hashFile(path), had };
    }),
  );
}
