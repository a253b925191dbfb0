import { setTimeout as sleep } from 'node:timers/promises';
import { now, type Flows } from '../agent/protocol.ts';
import { until } from '../drivers/wait.ts';
import { use } from '../record/process-memory.ts';
import type { Value } from '../record/schema.ts';
import { sideBySide, succeeds, waitWhile, type Bench, type Experiment, type World } from './experiment.ts';
import { joinPair, LEFT, pairUp, pings, PORT, type Pair } from './pair.ts';

/** Minutes without a control server. */
const MINUTES = 10;
/** Seconds within which everything must come back. */
const CAP = 180;
/** Milliseconds between two signs of life. */
const TICK = 100;
const NODES = 7;

const round = (milliseconds: number): number => Math.round(milliseconds) / 1000;

/** Seconds since the last answer of a flow, as seen now; 0 if it still flows. */
const quiet = ({ ping }: Flows): number => (now() - (ping.lastAt ?? 0) < 2000 ? 0 : round(now() - (ping.lastAt ?? 0)));

/** Pairs that talk all the time, directly or by the relay, and one that does not. */
interface Pairs {
  readonly direct: Pair;
  readonly relayed: Pair;
  readonly idle: Pair;
}

const pairsOf = async (world: World): Promise<Pairs> => ({
  direct: await pairUp(world),
  relayed: await joinPair(world, { names: ['relayed-left', 'relayed-right'], isolated: true }),
  idle: await joinPair(world, { names: ['idle-left', 'idle-right'] }),
});

const flow = ({ caller, right }: Pair) => caller.ask('flow', { address: right.address, port: PORT, tick: TICK });
const flows = ({ caller }: Pair) => caller.ask('flows', null);

/** What still works without a control server after a while, seen at the end of it. */
async function without(bench: Bench, world: World, pairs: Pairs): Promise<Record<string, Value>> {
  const end = now() + bench.minutes(MINUTES) * 60_000;
  const key = await world.control.invite(LEFT);
  const before = use(pairs.direct.left.program.pid);
  await world.control.stop();
  const newcomer = await world.network.place('newcomer');
  const joined = await Promise.race([succeeds(world.control.join(newcomer, key)), sleep(60_000, false)]);
  await waitWhile(bench.signal, () => now() < end);
  const after = use(pairs.direct.left.program.pid);
  return {
    directQuiet: quiet(await flows(pairs.direct)),
    relayedQuiet: quiet(await flows(pairs.relayed)),
    idleAnswers: await pings(pairs.idle.left, pairs.idle.right, 5),
    joins: joined,
    clientRssBefore: before.rss,
    clientRssAfter: after.rss,
  };
}

/** How long it takes until everything is as before once the server runs. */
async function back({ control }: World, pairs: Pairs): Promise<Record<string, Value>> {
  await control.again();
  const begun = now();
  /** Seconds since the server was back; null if it did not come in time. */
  const secondsUntil = (what: string, holds: () => Promise<boolean>): Promise<number | null> =>
    until(what, holds, { within: CAP * 1000 }).then(
      () => round(now() - begun),
      () => null,
    );
  const talking = async (): Promise<boolean> => quiet(await flows(pairs.relayed)) === 0;
  const connected = async (): Promise<boolean> => (await control.connected()) >= NODES - 1;
  // One after the other: both count from the same moment, and neither slows the other down.
  const relayedSeconds = await secondsUntil('the relayed pair talks', talking);
  const nodesSeconds = await secondsUntil('all nodes are connected', connected);
  return { relayedSeconds, nodesSeconds };
}

/** What stops when the control server does. */
export const away: Experiment = {
  id: 'away',
  asks: 'What still works after ten minutes without a control server, and how long does it take until everything is back?',
  repeats: 3,
  cap: CAP,
  minutes: MINUTES,
  timed: true,
  measures: {
    directQuiet: { unit: 's', what: 'how long the direct pair had been silent at the end; 0 if it still talked' },
    relayedQuiet: { unit: 's', what: 'how long the relayed pair had been silent; the relay is part of the server' },
    idleAnswers: { unit: '', what: 'whether a pair that had not talked could begin to' },
    joins: { unit: '', what: 'whether a new node could join' },
    clientRssBefore: { unit: 'MiB', what: "a node's program before" },
    clientRssAfter: { unit: 'MiB', what: "a node's program at the end" },
    relayedSeconds: { unit: 's', what: 'from a healthy server until the relayed pair talked' },
    nodesSeconds: { unit: 's', what: 'from a healthy server until it counted all six nodes' },
  },
  run(bench) {
    return sideBySide(bench, this.repeats, async (world) => {
      const pairs = await pairsOf(world);
      await bench.repeat('server-stopped', async () => {
        await flow(pairs.direct);
        await flow(pairs.relayed);
        await sleep(3000);
        const seen = await without(bench, world, pairs);
        return { ...seen, ...(await back(world, pairs)) };
      });
    });
  },
};
