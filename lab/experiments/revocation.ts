import { FLOWS } from '../agent/protocol.ts';
import type { Change, Control, Rule } from '../drivers/driver.ts';
import type { Value } from '../record/schema.ts';
import { unlessAborted, type Bench, type Experiment, type World } from './experiment.ts';
import { flowing, seconds, silence } from './flowing.ts';
import { AWAY, BESIDE, EVERYTHING, LEFT, NARROW, pairBeside, reached, type Pair } from './pair.ts';

/** Seconds that a repeat waits for a flow to stop. */
const CAP = 15;

/** One way of taking a permission away, and of giving it back before the next repeat. */
interface Case {
  readonly id: string;
  /** Rules that hold beside the one that lets everything through. */
  readonly beside?: readonly Rule[];
  readonly take: (control: Control, pair: Pair) => Promise<Change>;
  readonly giveBack: (world: World, pair: Pair) => Promise<void>;
}

/** The left node begins from nothing, as a reinstalled device does. */
async function joinAgain({ control }: World, pair: Pair): Promise<void> {
  await pair.left.program.stop();
  pair.left.place.wipe();
  pair.left = await control.join(pair.left.place, await control.invite(LEFT));
}

const CASES: readonly Case[] = [
  {
    id: 'last-rule-removed',
    take: (control) => control.allow([BESIDE]),
    giveBack: async ({ control }) => void (await control.allow([BESIDE, EVERYTHING])),
  },
  {
    id: 'one-rule-of-two-removed',
    beside: [NARROW],
    take: (control) => control.allow([BESIDE, NARROW]),
    giveBack: async ({ control }) => void (await control.allow([BESIDE, EVERYTHING, NARROW])),
  },
  {
    id: 'group-left',
    take: (control, { left }) => control.regroup(left, AWAY),
    giveBack: async ({ control }, { left }) => void (await control.regroup(left, LEFT)),
  },
  { id: 'node-deleted', take: (control, { left }) => control.remove(left), giveBack: joinAgain },
  {
    id: 'expired',
    take: (control, { left }) => {
      if (!control.expire) throw new Error('this tool has no expiry by hand');
      return control.expire(left);
    },
    giveBack: async (world, pair) => {
      await world.control.remove(pair.left);
      await joinAgain(world, pair);
    },
  },
  {
    id: 'policy-emptied',
    take: (control) => control.allow([]),
    giveBack: async ({ control }) => void (await control.allow([BESIDE, EVERYTHING])),
  },
];

async function one(bench: Bench, world: World, pair: Pair, { take }: Case): Promise<Record<string, Value>> {
  await flowing(pair);
  const { askedAt, answeredAt } = await take(world.control, pair);
  const flows = await silence(pair, askedAt, CAP * 1000, bench.signal);
  const stopped = Object.fromEntries(FLOWS.map((name) => [name, seconds(flows, name, askedAt)]));
  const { closedAt } = flows.openTcp;
  await pair.caller.ask('still', null);
  return { ...stopped, answered: Math.round(answeredAt - askedAt) / 1000, openTcpClosed: closedAt !== undefined };
}

async function series(bench: Bench, world: World, pair: Pair, kind: Case): Promise<void> {
  if (kind.beside) await world.control.allow([BESIDE, EVERYTHING, ...kind.beside]);
  for (let time = bench.repeats(revocation.repeats); time > 0; time -= 1) {
    unlessAborted(bench.signal);
    await bench.repeat(kind.id, () => one(bench, world, pair, kind));
    await kind.giveBack(world, pair);
    await reached(pair.left, pair.right);
  }
  if (kind.beside) await world.control.allow([BESIDE, EVERYTHING]);
}

/** How long a permission outlives its end. */
export const revocation: Experiment = {
  id: 'revocation',
  asks: 'How many seconds after a permission is taken away do new and open connections, datagrams and pings still get through?',
  repeats: 30,
  cap: CAP,
  timed: true,
  measures: {
    newTcp: { unit: 's', what: 'until no new TCP connection could be made' },
    openTcp: { unit: 's', what: 'until an open TCP connection carried nothing any more' },
    udp: { unit: 's', what: 'until no datagram was answered' },
    ping: { unit: 's', what: 'until no ping was answered' },
    answered: { unit: 's', what: 'until the server said that the change is made' },
    openTcpClosed: { unit: '', what: 'whether the open connection was closed, not only silent' },
  },
  async run(bench) {
    const { cannot } = bench.driver;
    const wanted = CASES.filter(({ id }) => bench.wants(id));
    const can = wanted.filter(({ id }) => cannot[id] === undefined);
    for (const { id } of wanted.filter((kind) => !can.includes(kind))) bench.notMeasured(id, cannot[id] ?? '');
    if (can.length === 0) return;
    await bench.world(async (world) => {
      const pair = await pairBeside(world);
      for (const kind of can) await series(bench, world, pair, kind);
    });
  },
};
