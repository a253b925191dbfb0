/**
 * Cleans up after a run, whatever ended it. The run holds the other end of this program's standard input: when the run is
 * gone, even killed, the input ends. Started by `network.ts` only.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { runOf } from './names.ts';
import { removeLeftovers } from './leftovers.ts';

const run = runOf(process.argv[2] ?? '');
if (run === undefined) throw new Error('name the run to watch');

// A signal to the whole group, such as Ctrl+C in a terminal, must not end the one who cleans up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.stdin.resume();
process.stdin.on('end', () => {
  void tidy(run).then(() => process.exit(0));
});

/** Twice, for a command that the run had just begun may still make something after the first time. */
async function tidy(name: string): Promise<void> {
  await removeLeftovers(name);
  await sleep(1000);
  await removeLeftovers(name);
}
