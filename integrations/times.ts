/** Milliseconds that each step of the build took so far, in the order in which they began. */
const spent = new Map<string, number>();

/** Starts the clock of a step; the answer stops it. */
export function begin(step: string): () => void {
  const begun = performance.now();
  const before = spent.get(step) ?? 0;
  spent.set(step, before);
  return () => void spent.set(step, before + performance.now() - begun);
}

/** Does a part of a step on its clock. */
export async function timed<T>(step: string, part: () => T | Promise<T>): Promise<T> {
  const end = begin(step);
  try {
    return await part();
  } finally {
    end();
  }
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** A step and what it took so far: `search 2.1 s`. */
export const timeOf = (step: string): string => `${step} ${seconds(spent.get(step) ?? 0)}`;

/** Every step and what it took. */
export const times = (): string => [...spent.keys()].map(timeOf).join(', ');
