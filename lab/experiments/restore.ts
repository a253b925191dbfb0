import { cpSync, existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { now } from '../agent/protocol.ts';
import type { Control } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import type { Value } from '../record/schema.ts';
import { succeeds, unlessAborted, type Bench, type Experiment, type World } from './experiment.ts';
import { pairUp, pings, type Pair } from './pair.ts';

/** Seconds that a server is given to get its nodes back. */
const PATIENCE = 90;

/** Every file under a path, relative to a folder. */
function filesBelow(folder: string, path: string): string[] {
  const full = join(folder, path);
  if (!existsSync(full)) return [];
  if (!lstatSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => filesBelow(folder, relative(folder, join(full, name))));
}

/** Files of a backup, with those that a database splits its state into as one. */
export function groups(files: readonly string[]): string[][] {
  const whole = files.filter((file) => !/-(wal|shm|journal)$/.test(file));
  return whole.map((file) =>
    files.filter((other) => other === file || other.replace(/-(wal|shm|journal)$/, '') === file),
  );
}

/** Takes the backup as documented: the server is stopped, then the folders are copied. */
function backUp(control: Control, to: string): string[] {
  for (const { path } of control.keep) cpSync(join(control.place.folder, path), join(to, path), { recursive: true });
  return control.keep.flatMap(({ path }) => filesBelow(to, path));
}

/** A new host of the same name, with everything from the backup but what is left out. */
function restore(control: Control, from: string, without: readonly string[]): void {
  control.place.wipe();
  for (const { path } of control.keep) cpSync(join(from, path), join(control.place.folder, path), { recursive: true });
  for (const file of without) rmSync(join(control.place.folder, file));
  if (without.includes('config.yaml')) control.rewrite();
}

/** Waits for the nodes without touching them. */
async function wait(bench: Bench, { control }: World, pair: Pair): Promise<Record<string, Value>> {
  const begun = now();
  let back = 0;
  while (now() - begun < PATIENCE * 1000) {
    unlessAborted(bench.signal);
    back = await control.connected().catch(() => 0);
    if (back >= 2) break;
    await sleep(500);
  }
  const nodesSeconds = back >= 2 ? Math.round(now() - begun) / 1000 : null;
  // A new rule shows that the nodes take orders from this server, and not only that they are there.
  const before = await answers(pair);
  const taken = await succeeds(control.allow([]));
  const obeys = before && taken && (await silent(pair));
  const seen: Record<string, Value> = { nodes: back, nodesSeconds, pings: before, taken, obeys };
  if (control.attached) seen.nodesSay = await saying(control, pair);
  return seen;
}

/** How many of the two nodes say themselves that the server is there. */
async function saying({ attached }: Control, { left, right }: Pair): Promise<number> {
  const said = await Promise.all([left, right].map(async (member) => (await attached?.(member)) ?? false));
  return said.filter(Boolean).length;
}

/** True if one node answers the other within ten seconds. */
const answers = ({ left, right }: Pair): Promise<boolean> =>
  succeeds(until('one node answers the other', () => pings(left, right), { within: 10_000 }));

async function silent({ left, right }: Pair): Promise<boolean> {
  for (let time = 0; time < 20; time += 1) {
    if (!(await pings(left, right))) return true;
    await sleep(500);
  }
  return false;
}

/** One repeat: a world, a backup, a restore, a look. */
async function once(
  bench: Bench,
  name: string,
  without: (files: readonly string[]) => readonly string[],
): Promise<void> {
  await bench.world(async (world) => {
    const pair = await pairUp(world);
    await sleep(3000);
    const { control, network } = world;
    await control.stop();
    const backup = join(network.folder, 'backup');
    const files = backUp(control, backup);
    await bench.repeat(name, async (): Promise<Record<string, Value>> => {
      restore(control, backup, without(files));
      const starts = await succeeds(control.again());
      if (!starts) return { starts, nodes: 0, pings: await pings(pair.left, pair.right, 2), obeys: false };
      return { starts, ...(await wait(bench, world, pair)) };
    });
  });
}

/** Which files a backup holds, known only once a server with nodes was backed up. */
async function parts(bench: Bench): Promise<string[][]> {
  let found: string[][] = [];
  await bench.world(async (world) => {
    await pairUp(world);
    await world.control.stop();
    found = groups(backUp(world.control, join(world.network.folder, 'backup')));
  });
  return found;
}

/** What a backup has to hold. */
export const restoring: Experiment = {
  id: 'restore',
  asks: 'Does the documented backup bring every node back untouched on a new host, and which file can it not do without?',
  repeats: 3,
  cap: PATIENCE,
  timed: false,
  measures: {
    starts: { unit: '', what: 'whether the server starts' },
    nodes: { unit: '', what: 'nodes of two that came back without being touched, as the server counts them' },
    nodesSay: { unit: '', what: 'nodes of two that say themselves that the server is there, where they say it' },
    nodesSeconds: { unit: 's', what: 'from a healthy server until both were back' },
    pings: { unit: '', what: 'whether the nodes reached each other then' },
    taken: { unit: '', what: 'whether the server took a change of the policy from its operator' },
    obeys: { unit: '', what: 'whether a rule removed on the new host reached the nodes' },
  },
  async run(bench) {
    const left = await parts(bench);
    for (let time = bench.repeats(this.repeats); time > 0; time -= 1) {
      await once(bench, 'everything', () => []);
      for (const part of left) {
        unlessAborted(bench.signal);
        await once(bench, `without ${part[0] ?? ''}`, (files) => files.filter((file) => part.includes(file)));
      }
    }
  },
};
