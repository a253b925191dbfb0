import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Machine } from './schema.ts';

/** The machine that a run is done on. Its host name is nobody's business, so the caller gives a name. */
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
