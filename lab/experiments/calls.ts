import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from '../agent/agent.ts';
import { now, type Heard } from '../agent/protocol.ts';
import type { Place } from '../net/place.ts';
import type { Running } from '../net/process.ts';
import type { Variant } from '../drivers/driver.ts';
import { NotBegun, unlessAborted, type Bench, type Experiment, type World } from './experiment.ts';
import { pairUp } from './pair.ts';

/** Minutes that the lab listens. */
const MINUTES = 60;

/** A packet to an address outside the network, as `tcpdump -tt -n -q -l` prints it, with its second of the calendar; nothing for any other line. */
export function packet(line: string): { second: number; from: string; what: string } | undefined {
  const [, second, from, to, port, protocol] =
    /^([\d.]+) IP (\d+\.\d+\.\d+\.\d+)\.\d+ > (\d+\.\d+\.\d+\.\d+)\.(\d+): (tcp|UDP)/i.exec(line) ?? [];
  return from === undefined
    ? undefined
    : { second: Number(second), from, what: `${protocol?.toUpperCase() ?? ''} ${to ?? ''}:${port ?? ''}` };
}

/** Something that one place asked for or called, and how often. */
interface Seen {
  readonly who: string;
  readonly kind: string;
  readonly what: string;
  times: number;
  readonly firstSeconds: number;
}

/** The same thing heard several times is one entry, in the order in which each was heard first. */
export function tally(heard: readonly Heard[], places: ReadonlyMap<string, string>, begun: number): Seen[] {
  const seen = new Map<string, Seen>();
  for (const { at, from, kind, what } of heard) {
    const who = places.get(from) ?? from;
    const key = `${who} ${kind} ${what}`;
    const known = seen.get(key);
    if (known) known.times += 1;
    else seen.set(key, { who, kind, what, times: 1, firstSeconds: Math.max(0, Math.round((at - begun) / 1000)) });
  }
  return [...seen.values()];
}

async function capture(sink: Place): Promise<Running> {
  const beyond = 'ip and not dst net 10.77.0.0/16 and not dst net 224.0.0.0/4 and not dst host 255.255.255.255';
  return sink.start('tcpdump', ['-i', 'eth0', '-tt', '-n', '-q', '-l', beyond]);
}

function packets(text: string): Heard[] {
  // The dump has the calendar, everything else the steady clock.
  const between = Date.now() - now();
  return text.split('\n').flatMap((line) => {
    const found = packet(line);
    return found ? [{ at: found.second * 1000 - between, kind: 'packet', from: found.from, what: found.what }] : [];
  });
}

/** Listens to a server and two nodes from their start. */
async function listen(bench: Bench, name: string, world: World, begun: number): Promise<void> {
  const { sink, ear, dump } = world.outside ?? {};
  if (!sink || !ear || !dump) throw new Error('this world has no listener');
  const { left, right } = await pairUp(world);
  const places = new Map([world.control.place, left.place, right.place].map((place) => [place.address, place.name]));
  const end = begun + bench.minutes(MINUTES) * 60_000;
  const gather = async () => [...(await ear.ask('heard', null)), ...packets(dump.output())];
  let heard: Heard[] = [];
  bench.say(`listening until ${new Date(Date.now() + end - now()).toISOString().slice(11, 16)} UTC`);
  try {
    // Asked again and again: an hour that ends early has heard what it heard.
    while (now() < end) {
      unlessAborted(bench.signal);
      await sleep(5000);
      heard = await gather();
    }
  } finally {
    await note(bench, name, tally(heard, places, begun));
  }
}

async function note(bench: Bench, name: string, seen: readonly Seen[]): Promise<void> {
  for (const one of seen) await bench.repeat(name, () => Promise.resolve({ ...one }));
  if (seen.length === 0) await bench.repeat(name, () => Promise.resolve({ who: 'nobody', what: 'nothing', times: 0 }));
}

/** The cases: every switch as it is when nobody touches it, the same without the one download that a server does not start without, and all off. */
const CASES: Readonly<Record<string, Variant>> = {
  defaults: { defaults: true },
  'defaults-without-download': { defaults: true, offline: true },
  'switched-off': {},
};

/** A server that ends at its start has asked for something all the same. Errors: any other failure. */
async function notBegun(bench: Bench, name: string, error: unknown, begun: number): Promise<void> {
  if (!(error instanceof NotBegun)) throw error;
  for (const { kind, what, times, firstSeconds } of tally(error.heard, new Map(), begun)) {
    await bench.repeat(name, () => Promise.resolve({ who: 'server', kind, what, times, firstSeconds }));
  }
  const why = error.message.trim().split('\n').at(-1) ?? '';
  bench.notMeasured(`${name}, beyond the start`, `the server ended where it reached nobody: ${why}`);
}

/** Experiment: the hosts that a server and its nodes call by themselves. */
export const calls: Experiment = {
  id: 'calls',
  asks: 'Which names do the server and two nodes look up in an hour, and which hosts do they call, at defaults and with every documented switch off?',
  repeats: 1,
  minutes: MINUTES,
  timed: false,
  measures: {
    who: { unit: '', what: 'the host that asked or called' },
    kind: {
      unit: '',
      what: 'a name that was looked up, a call to the host that every name led to, or a packet to an address',
    },
    what: { unit: '', what: 'the name, or the port and whom the caller wanted there' },
    times: { unit: '', what: 'how often' },
    firstSeconds: { unit: 's', what: 'when first, counted from the start of the server' },
  },
  async run(bench) {
    // Both run at the same time to save an hour; they do not affect each other.
    const wanted = Object.entries(CASES).filter(([name]) => bench.wants(name));
    await Promise.all(
      wanted.map(([name, variant]) => {
        const begun = now();
        const work = bench.world((world) => listen(bench, name, world, begun), { ...variant, sink: true });
        return work.catch((error: unknown) => notBegun(bench, name, error, begun));
      }),
    );
  },
};

/** Adds a host to a network that answers every name and accepts every connection. */
export async function outsideOf(sink: Place): Promise<{ sink: Place; ear: Agent; dump: Running }> {
  const ear = await Agent.in(sink);
  await ear.ask('sink', { address: sink.address });
  return { sink, ear, dump: await capture(sink) };
}
