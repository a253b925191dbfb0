import { execFileSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Resident memory in KB. */
  readonly rss: number;
  /** Seconds of a processor that it has taken. */
  readonly taken: number;
}

/** What a process and everything that it started holds and has taken. */
export interface Usage {
  /** Resident memory in MB. */
  readonly memory: number;
  /** Seconds of a processor. */
  readonly taken: number;
}

/** Seconds of `ps`, which writes `[days-]hours:minutes:seconds`. */
export const secondsOf = (time: string): number => {
  const [clock = '', days = '0'] = time.split('-').toReversed();
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
};

/** All processes of this machine; none where `ps` is missing. */
const processes = (): Process[] => {
  try {
    const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' });
    return listed
      .trim()
      .split('\n')
      .map((line) => {
        const [pid, parent, rss, time = ''] = line.trim().split(/\s+/);
        return { pid: Number(pid), parent: Number(parent), rss: Number(rss), taken: secondsOf(time) };
      });
  } catch {
    return [];
  }
};

/** What a process and everything below it holds now and has taken so far. */
export const usageOf = (pid: number): Usage => {
  const all = processes();
  const below = (root: number): number[] => [
    root,
    ...all.filter(({ parent }) => parent === root).flatMap((child) => below(child.pid)),
  ];
  const family = new Set(below(pid));
  const own = all.filter((process) => family.has(process.pid));
  const sum = (figure: (process: Process) => number) => own.reduce((total, process) => total + figure(process), 0);
  return { memory: sum(({ rss }) => rss) / 1024, taken: sum(({ taken }) => taken) };
};
