import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { groups } from './memory-limit.ts';
import { PREFIX, runOf } from './names.ts';
import { runCommand } from './run-command.ts';

const ETC = '/etc/netns';

/** Leftovers of lab runs on this machine. */
export interface Leftovers {
  readonly spaces: readonly string[];
  readonly processes: readonly number[];
  readonly files: readonly string[];
  /** Control groups, which limited memory. */
  readonly limits: readonly string[];
}

/** The file in a run's folder that says which process owns it. */
export const OWNER = 'owner';

/** When a process started, in ticks since the machine did: with its number it names one process permanently. */
export function startedAt(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  } catch {
    return undefined;
  }
}

/** True while the process that owns a run still lives. */
function lives(run: string): boolean {
  try {
    const [pid = '', start] = readFileSync(join(tmpdir(), run, OWNER), 'utf8').split(' ');
    return start !== undefined && startedAt(Number(pid)) === start;
  } catch {
    return false;
  }
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Everything of one run, or of all runs whose process is gone. A run that still lives is never touched by the second. */
export async function findLeftovers(only?: string): Promise<Leftovers> {
  const wanted = (name: string) => {
    const run = runOf(name);
    return run !== undefined && (only === undefined ? !lives(run) : run === only);
  };
  const { stdout } = await runCommand('ip', ['netns', 'list']);
  const spaces = stdout
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .filter((name) => name.startsWith(PREFIX) && wanted(name));
  const found = await Promise.all(spaces.map((space) => runCommand('ip', ['netns', 'pids', space])));
  const processes = found.flatMap((pids) => pids.stdout.split('\n').filter(Boolean).map(Number));
  const within = (folder: string) =>
    namesIn(folder)
      .filter(wanted)
      .map((name) => join(folder, name));
  return { spaces, processes, files: [tmpdir(), ETC].flatMap(within), limits: within(groups()?.folder ?? '') };
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Ends what still runs inside the namespaces, then removes them and the files. Gives what was found. */
export async function removeLeftovers(only?: string): Promise<Leftovers> {
  const found = await findLeftovers(only);
  for (const pid of found.processes) end(pid, 'SIGTERM');
  for (let tries = 0; tries < 20 && (await findLeftovers(only)).processes.length > 0; tries += 1) await sleep(100);
  for (const pid of (await findLeftovers(only)).processes) end(pid, 'SIGKILL');
  for (let tries = 0; tries < 20 && (await findLeftovers(only)).processes.length > 0; tries += 1) await sleep(100);
  for (const space of found.spaces) await runCommand('ip', ['netns', 'del', space]);
  for (const file of found.files) rmSync(file, { recursive: true, force: true });
  for (const limit of found.limits) rmdirSync(limit);
  return found;
}
