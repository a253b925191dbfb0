import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that runs until it is stopped. */
export interface Running {
  readonly pid: number;
  /** What it printed so far. */
  output(): string;
  alive(): boolean;
  /** Ends it politely, and by force after five seconds. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

interface StartOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
}

/** Starts a program with an environment of its own; what it prints goes to a file. Errors: it could not be started. */
export function start(command: string, args: readonly string[], { env, log }: StartOptions): Promise<Running> {
  const file = openSync(log, 'a');
  const child = spawn(command, args, { stdio: ['ignore', file, file], env });
  closeSync(file);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      resolve(running(child, log));
    });
  });
}

function running(child: ChildProcess, log: string): Running {
  const { pid = 0 } = child;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const alive = () => child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals) => {
    if (alive()) child.kill(signal);
    await Promise.race([ended, sleep(5000, undefined, { ref: false })]);
  };
  return {
    pid,
    alive,
    output: () => readFileSync(log, 'utf8'),
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      if (alive()) await end('SIGKILL');
    },
  };
}
