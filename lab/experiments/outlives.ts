import { FLOWS, now } from '../agent/protocol.ts';
import type { Value } from '../record/schema.ts';
import { sideBySide, waitWhile, type Bench, type Experiment, type World } from './experiment.ts';
import { flowing, seconds } from './flowing.ts';
import { BESIDE, EVERYTHING, NARROW, pairBeside } from './pair.ts';

/** Minutes after which a flow that is still answered counts as one that outlives its permission. */
const MINUTES = 10;

/** Takes one of two rules away and looks once more much later. */
async function once(bench: Bench, world: World): Promise<Record<string, Value>> {
  const pair = await pairBeside(world);
  await world.control.allow([BESIDE, EVERYTHING, NARROW]);
  await flowing(pair);
  const { askedAt } = await world.control.allow([BESIDE, NARROW]);
  await waitWhile(bench.signal, () => now() - askedAt < bench.minutes(MINUTES) * 60_000);
  const flows = await pair.caller.ask('flows', null);
  return Object.fromEntries(FLOWS.map((name) => [name, seconds(flows, name, askedAt) === null]));
}

/** Whether what was open when a permission ended is ever cut. */
export const outlives: Experiment = {
  id: 'outlives',
  asks: 'When one of two rules between two nodes is taken away, are connections that were open before still answered ten minutes later?',
  repeats: 3,
  minutes: MINUTES,
  timed: false,
  measures: {
    newTcp: { unit: '', what: 'whether new TCP connections could still be made' },
    openTcp: { unit: '', what: 'whether the open TCP connection still carried something' },
    udp: { unit: '', what: 'whether datagrams were still answered' },
    ping: { unit: '', what: 'whether pings were still answered' },
  },
  run(bench) {
    return sideBySide(bench, this.repeats, (world) =>
      bench.repeat('one-rule-of-two-removed', () => once(bench, world)),
    );
  },
};
