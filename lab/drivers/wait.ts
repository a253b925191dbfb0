import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is true, looking every few milliseconds. Errors: it was not within the time. */
export async function until(
  what: string,
  look: () => Promise<boolean> | boolean,
  { within = 60_000, every = 50 }: { within?: number; every?: number } = {},
): Promise<void> {
  const end = performance.now() + within;
  while (!(await look())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${within / 1000} s`);
    await sleep(every);
  }
}
