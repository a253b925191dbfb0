import { now } from '../agent/protocol.ts';
import { until } from '../drivers/wait.ts';
import type { Value } from '../record/schema.ts';
import { succeeds, unlessAborted, waitWhile, type Bench, type Experiment, type World } from './experiment.ts';
import { EVERYTHING, LEFT } from './pair.ts';

/** Limits of the server's memory, in MiB. */
const LIMITS = [192, 128, 96, 64, 48, 32];
const NODES = 10;
/** Minutes that the server has to live. */
const MINUTES = 30;

/** Work that is done one at a time, in the order in which it was asked for. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Joins the nodes one after the other. Gives how many did. */
async function joined({ control, network }: World, bench: Bench): Promise<number> {
  await control.allow([EVERYTHING, { from: LEFT, to: LEFT }]);
  const key = await control.invite(LEFT);
  for (let number = 1; number <= NODES; number += 1) {
    unlessAborted(bench.signal);
    const place = await network.place(`node${number}`);
    if (!(await succeeds(control.join(place, key)))) return number - 1;
  }
  return NODES;
}

/** Waits for the time that the server has to live, or until it ends. Gives the minutes that it lived. */
async function lived({ control }: World, bench: Bench): Promise<number> {
  const begun = now();
  const whole = bench.minutes(MINUTES) * 60_000;
  await waitWhile(bench.signal, () => now() - begun < whole && control.program().alive());
  return Math.round(Math.min(now() - begun, whole) / 6000) / 10;
}

async function one(bench: Bench, world: World, turn: ReturnType<typeof queue>): Promise<Record<string, Value>> {
  const { control } = world;
  const nodes = await turn(() => joined(world, bench));
  const minutes = await lived(world, bench);
  const alive = control.program().alive();
  const connected =
    alive && (await succeeds(until('all nodes are connected', async () => (await control.connected()) >= NODES)));
  const kills = control.place.kills();
  return { joined: nodes, minutes, alive, connected, kills, lives: alive && connected && kills === 0 };
}

/** The least memory that a control server lives in. */
export const smallest: Experiment = {
  id: 'smallest',
  asks: 'With how little memory does the control server accept ten nodes and run for half an hour?',
  repeats: 1,
  minutes: MINUTES,
  timed: false,
  measures: {
    joined: { unit: '', what: 'how many of ten nodes joined' },
    minutes: { unit: 'min', what: 'how long the server then lived' },
    alive: { unit: '', what: 'whether it still ran at the end' },
    connected: { unit: '', what: 'whether it counted all nodes as connected at the end' },
    kills: { unit: '', what: 'how often the kernel ended it for lack of memory' },
    lives: { unit: '', what: 'whether all of that went well' },
    why: { unit: '', what: 'why the server did not start' },
  },
  async run(bench) {
    const turn = queue();
    const wanted = LIMITS.filter((limit) => bench.wants(`mib-${limit}`));
    // All at the same time: half an hour is long, and none knows of the others.
    await Promise.all(
      wanted.map(async (memoryMb) => {
        const work = bench.world((world) => one(bench, world, turn), { memoryMb });
        const values = await work.catch((error: unknown) => {
          unlessAborted(bench.signal);
          const why = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
          return { joined: 0, lives: false, why };
        });
        await bench.repeat(`mib-${memoryMb}`, () => Promise.resolve(values));
      }),
    );
  },
};
