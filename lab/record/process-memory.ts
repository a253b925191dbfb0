import { readFileSync } from 'node:fs';

/** Memory and processor of one process. */
export interface Use {
  /** Pages that only it has and that no file could give back, in mebibytes. */
  readonly anonymous: number;
  /** All its pages, those of its program file too, in mebibytes. */
  readonly rss: number;
  /** Processor time since it started, in seconds. */
  readonly cpu: number;
}

const TICKS = 100;
const mebibytes = (text: string, field: string): number =>
  Math.round((Number(new RegExp(`^${field}: *(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024) * 10) / 10;

/** Reads what a process uses now. Errors: it has ended. */
export function use(pid: number): Use {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const cpu = (Number(stat[11]) + Number(stat[12])) / TICKS;
  return { anonymous: mebibytes(rollup, 'Anonymous'), rss: mebibytes(rollup, 'Rss'), cpu };
}
