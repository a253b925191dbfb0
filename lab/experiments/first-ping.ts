import { now } from '../agent/protocol.ts';
import { LEFT, pings, RIGHT } from './pair.ts';
import type { Bench, Experiment } from './experiment.ts';
import { unlessAborted } from './experiment.ts';
import { until } from '../drivers/wait.ts';

const CASE = 'two-nodes';
const seconds = (from: number, to: number): number => Math.round(to - from) / 1000;

/** Everything that the documentation asks for, from an empty folder until one node answers another. */
async function once(bench: Bench): Promise<void> {
  await bench.repeat(CASE, () =>
    bench.world(async ({ network, control }) => {
      const server = now();
      const places = [await network.place(LEFT), await network.place(RIGHT)] as const;
      const prepared = now();
      const key = await control.invite('');
      const left = await control.join(places[0], key);
      const first = now();
      const right = await control.join(places[1], key);
      const joined = now();
      await until('one node answers the other', () => pings(left, right), { every: 5 });
      const answered = now();
      const { commands, files, secrets } = control.effort;
      const began = control.beganAt;
      return {
        serverSeconds: seconds(began, server),
        firstNodeSeconds: seconds(prepared, first),
        secondNodeSeconds: seconds(first, joined),
        pingSeconds: seconds(joined, answered),
        // Making the two hosts is the lab's own work.
        totalSeconds: seconds(0, server - began + answered - prepared),
        commands: commands.length,
        files: files.length,
        secrets: secrets.length,
      };
    }),
  );
}

/** How long and how much work it is from nothing to the first answer. */
export const firstPing: Experiment = {
  id: 'first-ping',
  asks: 'How many commands, files, secrets and seconds does it take from an empty folder to the first answer of one node to another?',
  repeats: 10,
  timed: true,
  measures: {
    serverSeconds: { unit: 's', what: 'from the start of the server until it is healthy and the first user is made' },
    firstNodeSeconds: { unit: 's', what: 'from the key for joining until the first node has joined' },
    secondNodeSeconds: { unit: 's', what: 'until the second node has joined' },
    pingSeconds: { unit: 's', what: 'from then until the second node answers the first' },
    totalSeconds: { unit: 's', what: 'all of it, without the time a person needs to type' },
    commands: { unit: '', what: 'commands typed and forms filled in' },
    files: { unit: '', what: 'files written by hand' },
    secrets: { unit: '', what: 'secrets made or copied by hand' },
  },
  async run(bench) {
    const repeats = bench.repeats(this.repeats);
    for (let time = 0; time < repeats; time += 1) {
      unlessAborted(bench.signal);
      await once(bench);
    }
  },
};
