import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Machine } from './schema.ts';

/** The machine that a run is done on. Its host name stays private, so the caller gives a name. */
export function machine(name: string): Machine {
  return {
    name,
    kernel: `${type()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryMb: Math.round(totalmem() / 1024 / 1024),
    node: process.version,
  };
}

/** Load of the machine over the last minute. */
export const load = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100;

/** True if the machine has room: less than one waiting program for each core. */
export const quiet = (now: number): boolean => now < cpus().length;

/** Minutes that a run waits for a quiet machine; after that it goes on, and its result says that it was not. */
const PATIENCE = 5;

/** Waits until the machine is quiet. */
export async function calm(signal: AbortSignal): Promise<void> {
  const end = performance.now() + PATIENCE * 60_000;
  while (!quiet(load()) && performance.now() < end && !signal.aborted) await sleep(1000);
}
