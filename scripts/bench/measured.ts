import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { usageOf } from './usage.ts';

/** What one script took. */
export interface Run {
  readonly code: number;
  readonly seconds: number;
  /** Seconds of a processor, as far as was seen: what the script would take alone on one. */
  readonly taken: number;
  /** The most resident memory seen, looked at twice a second, in MB. */
  readonly memory: number;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Whoever stops a measurement stops what it started too: a build alone would go on for minutes and write where nobody looks. */
export const stopWithUs = (tidy: () => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const child of running) child.kill('SIGKILL');
      tidy();
      process.exit(1);
    });
  }
};

/** Runs a script of the project at `root`, which knows nothing of earlier builds although it shares their packages. */
export const measured = (root: string, script: string): Promise<Run> =>
  new Promise((resolve) => {
    const start = performance.now();
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BUILD_CACHE: join(root, '.astro', 'kept') };
    const child = spawn(process.execPath, [script], { cwd: root, env });
    running.add(child);
    let [memory, taken, output] = [0, 0, ''];
    const watch = setInterval(() => {
      const usage = usageOf(child.pid ?? 0);
      [memory, taken] = [Math.max(memory, usage.memory), Math.max(taken, usage.taken)];
    }, 500);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (code) => {
      clearInterval(watch);
      running.delete(child);
      resolve({ code: code ?? 1, seconds: (performance.now() - start) / 1000, taken, memory, output });
    });
  });
