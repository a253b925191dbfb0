import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A browser that is started and shows one page. */
export interface Driver {
  version: string;
  open(address: string): Promise<void>;
  /** The value of an expression in the page, as JSON keeps it. */
  read(expression: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser engine that Debian packages. */
export interface Engine {
  name: string;
  /** Why it cannot be started here, with the packages that are missing; false where it can. */
  missing(): string | false;
  start(): Promise<Driver>;
}

/** Starts a program with a folder of its own; `end` takes both away, and what the program started. */
export function startProgram(command: string, args: (folder: string) => string[], env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'whichmesh-engine-'));
  const child = spawn(command, args(folder), {
    env: { ...process.env, HOME: folder, ...env },
    // A group of its own, because a browser leaves its helpers running when its first process is stopped.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return {
    said: () => said,
    async end() {
      try {
        process.kill(-(child.pid ?? NaN), 'SIGKILL');
      } catch {
        // It ended by itself.
      }
      await gone;
      child.stdout.destroy();
      child.stderr.destroy();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks until there is an answer. Errors: throws with `what` after two minutes, which a sound one never needs. */
export async function until<T>(what: () => string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const start = performance.now(); performance.now() - start < 120_000; await wait(100)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(what());
}
