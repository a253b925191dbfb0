import { setTimeout as sleep } from 'node:timers/promises';
import { now } from '../agent/protocol.ts';
import type { Member } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import { use } from '../record/process-memory.ts';
import type { Value } from '../record/schema.ts';
import { unlessAborted, type Bench, type Experiment, type World } from './experiment.ts';
import { EVERYTHING, LEFT } from './pair.ts';

/** How many nodes have joined when memory is read. */
const STEPS = [0, 10, 50];
/** Seconds without any change before memory is read, and how often it is read, a second apart. */
const REST = 60;
const SAMPLES = 10;
/** Nodes that join at the same time. */
const AT_ONCE = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The middle of some readings, so that one collection of garbage does not decide. */
async function read(pid: number): Promise<Record<string, Value>> {
  const seen = [use(pid)];
  const begun = now();
  for (let time = 1; time < SAMPLES; time += 1) {
    await sleep(1000);
    seen.push(use(pid));
  }
  const spent = (seen.at(-1)?.cpu ?? 0) - (seen[0]?.cpu ?? 0);
  return {
    rss: median(seen.map(({ rss }) => rss)),
    anonymous: median(seen.map(({ anonymous }) => anonymous)),
    idleCpu: Math.round((spent / (now() - begun)) * 1_000_000) / 10,
  };
}

/** Joins more nodes, some at a time, and notes the most memory that the server took meanwhile. */
async function grow(bench: Bench, world: World, key: string, from: number, to: number): Promise<Record<string, Value>> {
  const { control, network } = world;
  const { pid } = control.program();
  let most = use(pid).rss;
  const timer = setInterval(() => (most = Math.max(most, use(pid).rss)), 200);
  const cpu = use(pid).cpu;
  let next = from;
  const worker = async () => {
    while (next < to) {
      unlessAborted(bench.signal);
      next += 1;
      const place = await network.place(`node${next}`);
      members.push(await control.join(place, key));
    }
  };
  const members: Member[] = [];
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await until(`${to} nodes are connected`, async () => (await control.connected()) >= to, { within: 600_000 });
  } finally {
    clearInterval(timer);
  }
  const joinCpu = Math.round((use(pid).cpu - cpu) * 100) / 100;
  const clientRss = median(members.map(({ program }) => use(program.pid).rss));
  return { joinMost: most, joinCpu, clientRss };
}

async function series(bench: Bench, world: World): Promise<void> {
  await world.control.allow([EVERYTHING, { from: LEFT, to: LEFT }]);
  const key = await world.control.invite(LEFT);
  let count = 0;
  for (const step of STEPS) {
    await bench.repeat(`nodes-${step}`, async () => {
      const joined = step > count ? await grow(bench, world, key, count, step) : {};
      count = step;
      await sleep(REST * 1000);
      return { ...(await read(world.control.program().pid)), ...joined };
    });
  }
}

/** What a control server takes on a small machine. */
export const memory: Experiment = {
  id: 'memory',
  asks: 'How much memory and processor does the control server take with 0, 10 and 50 nodes, at rest and while they join?',
  repeats: 3,
  timed: false,
  measures: {
    rss: { unit: 'MiB', what: "all pages of the server's process at rest, those of its program file too" },
    anonymous: { unit: 'MiB', what: 'those of them that no file could give back' },
    idleCpu: { unit: '%', what: 'of one core at rest' },
    joinMost: { unit: 'MiB', what: 'the most memory while the nodes joined' },
    joinCpu: { unit: 's', what: 'processor time that the server spent meanwhile' },
    clientRss: { unit: 'MiB', what: "a node's program after it joined" },
  },
  async run(bench) {
    for (let time = bench.repeats(this.repeats); time > 0; time -= 1) {
      unlessAborted(bench.signal);
      await bench.world((world) => series(bench, world));
    }
  },
};
