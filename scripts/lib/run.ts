import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The project that this script belongs to. */
export const ROOT = join(import.meta.dirname, '..', '..');

export interface Finished {
  code: number;
  /** Standard output and standard error, in the order they came. */
  output: string;
}

interface Options {
  env?: Record<string, string>;
  /** Let the child write to this terminal and read from it. */
  attached?: boolean;
}

/** Runs a program to its end. Never throws: a program that cannot be started counts as failed. */
export function run(command: string, args: readonly string[], { env = {}, attached = false }: Options = {}) {
  return new Promise<Finished>((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: attached ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    if (attached) {
      // Ctrl+C reaches the child as well; this process waits for it to put things away.
      process.on('SIGINT', () => undefined);
      process.on('SIGTERM', () => child.kill('SIGTERM'));
    }
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const finish = (code: number, more = '') =>
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + more });
    child.on('error', (error) => finish(1, `${command}: ${error.message}\n`));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a script with this very Node, which is the one that the project pins. */
export const node = (args: readonly string[], options?: Options) => run(process.execPath, args, options);

/** The file behind a package's command, so that no shell has to find it. Errors: throws when the package lacks it. */
export function bin(packageName: string, command = packageName): string {
  const manifest = createRequire(join(ROOT, 'package.json')).resolve(`${packageName}/package.json`);
  const { bin: commands } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof commands === 'string' ? commands : commands[command];
  if (!path) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifest), path);
}

/** Seconds since `start` (a `performance.now()`), for people. */
export const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
