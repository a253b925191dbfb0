/** Work that is to be done in some order. */
export interface Job {
  readonly id: string;
  /** Work that comes first, where it is done at all. */
  readonly after?: readonly string[];
  /** How many processors it keeps busy; one unless it says more. */
  readonly cores?: number;
}

const coresOf = (jobs: Iterable<Job>): number => [...jobs].reduce((sum, { cores = 1 }) => sum + cores, 0);

/**
 * Does jobs side by side on some processors, in their order as far as there is room. A job that needs more processors than
 * there are is done alone. After the first that fails, which is one whose `run` says false, no other is started.
 * Resolves when all that were started are done. Errors: rejects as the first `run` that does, and where jobs wait for each
 * other.
 */
export async function schedule<T extends Job>(
  jobs: readonly T[],
  cores: number,
  run: (job: T) => Promise<boolean>,
): Promise<void> {
  let waiting = [...jobs];
  const running = new Map<T, Promise<void>>();
  let failed = false;
  const isFree = ({ after = [] }: T) => ![...waiting, ...running.keys()].some(({ id }) => after.includes(id));
  const fits = (job: T) => running.size === 0 || coresOf([...running.keys(), job]) <= cores;
  for (;;) {
    const next = failed ? undefined : waiting.find((job) => isFree(job) && fits(job));
    if (next) {
      waiting = waiting.filter((job) => job !== next);
      const done = run(next).then((sound) => {
        failed ||= !sound;
        running.delete(next);
      });
      running.set(next, done);
    } else if (running.size > 0) await Promise.race(running.values());
    else if (failed || waiting.length === 0) return;
    else throw new Error(`${waiting.map(({ id }) => id).join(', ')} wait for each other, so none can start`);
  }
}
