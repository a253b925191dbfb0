import { accessSync, constants, existsSync } from 'node:fs';
import type { Driver } from './drivers/driver.ts';
import { hadText, type Had } from './had.ts';
import { runCommand } from './net/run-command.ts';

/** Programs of the system that the lab uses, each with the package of Debian that has it. */
const SYSTEM: Readonly<Record<string, string>> = {
  ip: 'iproute2',
  ss: 'iproute2',
  nft: 'nftables',
  ping: 'iputils-ping',
  openssl: 'openssl',
  tcpdump: 'tcpdump',
};

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const NOT_ROOT =
  'The lab makes network namespaces, so it has to be started as root: sudo npm run lab -- ... Where npm gives root up, as old ones do in a folder of somebody else: sudo node_modules/.bin/node lab/main.ts ...';

/** Root in a container may not make what the lab needs; the first command of a run would fail with fewer words. */
async function missingRights(): Promise<string[]> {
  const { code, stderr } = await runCommand('unshare', ['--net', '--mount', 'true']);
  return code === 0
    ? []
    : [
        `Root may make no namespaces here: ${stderr.trim()} A virtual machine is needed, or a container with privileges.`,
      ];
}

/** The tools of which nobody said how their programs were had. A trial needs no words, for its result goes nowhere. */
export const missingHad = (drivers: readonly Pick<Driver, 'tool'>[], had: Had, trial: boolean): string[] =>
  drivers
    .filter(({ tool }) => !trial && !hadText(had, tool)?.trim())
    .map(
      ({ tool }) => `--had is missing for ${tool}: say how you had its programs, or the result passes no verification.`,
    );

/** What this machine lacks, a line each, so that everything is listed at once. */
export async function missingHere(): Promise<string[]> {
  if (process.platform !== 'linux') return [`The lab needs Linux: this is ${process.platform}.`];
  const missing: string[] = [];
  if (process.getuid?.() === 0) missing.push(...(await missingRights()));
  else missing.push(NOT_ROOT);
  for (const [program, from] of Object.entries(SYSTEM)) {
    const found = await runCommand('sh', ['-c', `command -v ${program}`]);
    if (found.code !== 0) missing.push(`${program} is missing: install ${from}.`);
  }
  if (!existsSync('/dev/net/tun')) missing.push('/dev/net/tun is missing: load the module tun.');
  return missing;
}

/** The programs that a driver needs and that were not given or cannot be run, a line each. */
export const missingOf = ({ programs }: Driver, paths: Readonly<Record<string, string | undefined>>): string[] =>
  programs.flatMap(({ flag, what }) => {
    const path = paths[flag];
    if (path === undefined) return [`--${flag} is missing: the path of ${what}.`];
    return runs(path) ? [] : [`--${flag} ${path}: there is no program that can be run.`];
  });
