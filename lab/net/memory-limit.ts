import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the kernel keeps limits of memory, and what it calls their files. */
interface Kind {
  readonly folder: string;
  readonly limit: string;
  readonly kills: string;
}

const FIRST: Kind = { folder: '/sys/fs/cgroup/memory', limit: 'memory.limit_in_bytes', kills: 'memory.oom_control' };
const SECOND: Kind = { folder: '/sys/fs/cgroup', limit: 'memory.max', kills: 'memory.events' };

/** The control groups of this machine, of version 1 or 2; nothing where they cannot limit memory. */
export function groups(): Kind | undefined {
  if (existsSync(join(FIRST.folder, FIRST.limit))) return FIRST;
  const passedOn = join(SECOND.folder, 'cgroup.subtree_control');
  return existsSync(passedOn) && /\bmemory\b/.test(readFileSync(passedOn, 'utf8')) ? SECOND : undefined;
}

/** How often the kernel ended a program for lack of memory, as `memory.oom_control` or `memory.events` says it. */
export const killsIn = (text: string): number => Number(/^oom_kill (\d+)$/m.exec(text)?.[1] ?? 0);

/** A limit of memory for the programs that are started in it, their share of files in memory included. */
export class MemoryLimit {
  readonly #folder: string;
  readonly #kind: Kind;

  /** Errors: this machine cannot limit memory. */
  constructor(name: string, megabytes: number, kind = groups()) {
    if (!kind) throw new Error('the kernel of this machine limits no memory by control groups');
    this.#kind = kind;
    this.#folder = join(kind.folder, name);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, kind.limit), `${megabytes * 1024 * 1024}`);
    const swap = join(this.#folder, 'memory.swap.max');
    if (existsSync(swap)) writeFileSync(swap, '0');
  }

  /** The command that runs another one below the limit: it joins first, so that no page escapes. */
  around(command: string, args: readonly string[]): [string, string[]] {
    const script = 'echo $$ > "$1" && shift && exec "$@"';
    return ['sh', ['-c', script, 'sh', join(this.#folder, 'cgroup.procs'), command, ...args]];
  }

  kills(): number {
    return killsIn(readFileSync(join(this.#folder, this.#kind.kills), 'utf8'));
  }
}
