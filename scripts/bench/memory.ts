import { execFileSync } from 'node:child_process';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Resident memory in KB. */
  readonly rss: number;
}

/** All processes of this machine; none where `ps` is missing. */
const processes = (): Process[] => {
  try {
    const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
    return listed
      .trim()
      .split('\n')
      .map((line) => {
        const [pid = 0, parent = 0, rss = 0] = line.trim().split(/\s+/).map(Number);
        return { pid, parent, rss };
      });
  } catch {
    return [];
  }
};

/** Resident memory, in MB, of a process and everything it started. */
export const memoryOf = (pid: number): number => {
  const all = processes();
  const below = (root: number): number[] => [
    root,
    ...all.filter(({ parent }) => parent === root).flatMap((child) => below(child.pid)),
  ];
  const family = new Set(below(pid));
  return all.reduce((sum, process) => sum + (family.has(process.pid) ? process.rss : 0), 0) / 1024;
};
