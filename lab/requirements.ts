import { accessSync, constants, existsSync } from 'node:fs';
import type { Driver } from './drivers/driver.ts';
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

/** What this machine lacks, a line each, so that everything is listed at once. */
export async function missingHere(): Promise<string[]> {
  if (process.platform !== 'linux') return [`The lab needs Linux: this is ${process.platform}.`];
  const missing: string[] = [];
  if (process.getuid?.() !== 0) missing.push('The lab makes network namespaces, so it has to be started as root.');
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
