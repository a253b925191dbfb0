/** The lab: `npm run lab -- --experiment revocation --headscale PATH` and more; see README.md beside this file. */
import { join } from 'node:path';
import { DRIVERS } from './drivers/index.ts';
import type { Driver } from './drivers/driver.ts';
import { EXPERIMENTS } from './experiments/index.ts';
import { removeLeftovers } from './net/leftovers.ts';
import { options, USAGE, type Options } from './options.ts';
import { programsOf } from './programs.ts';
import { calm, load, quiet } from './record/machine.ts';
import { summary } from './record/summary.ts';
import { write } from './record/write.ts';
import { missingHad, missingHere, missingOf } from './requirements.ts';
import { run, type Programs } from './run.ts';
import { inWorld } from './world.ts';

const stop = new AbortController();

function fail(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

const say = (text: string) => {
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
};

async function clean(): Promise<void> {
  const { spaces, processes, files } = await removeLeftovers();
  say(
    `removed ${spaces.length} namespaces, ${processes.length} processes and ${files.length} folders of runs that are gone`,
  );
}

/** Everything that prevents a run, all at once. */
async function obstacles({ experiments, drivers, paths, had, busy, repeats, minutes }: Options): Promise<string[]> {
  const trial = repeats !== undefined || minutes !== undefined;
  const found = [
    ...(await missingHere()),
    ...drivers.flatMap((driver) => missingOf(driver, paths)),
    ...missingHad(drivers, had, trial),
  ];
  if (experiments.length === 0) found.push('--experiment is missing: one of those below, or several with commas.');
  if (!busy && !quiet(load()))
    found.push(`The machine is busy: load ${load()}. Wait, or say --busy, which the result keeps.`);
  return found;
}

async function all(given: Options): Promise<void> {
  const { drivers, paths, had } = given;
  const entries = await Promise.all(
    drivers.map(async (driver): Promise<[string, Programs]> => [driver.tool, await programsOf(driver, paths, had)]),
  );
  const programs = Object.fromEntries(entries);
  for (const experiment of given.experiments) {
    say(`${experiment.id}: ${experiment.asks}`);
    const bench = (driver: Driver) => ({
      ...{ driver, signal: stop.signal, say, repeats: given.repeats, minutes: given.minutes, cases: given.cases },
      // What one repeat of a timed experiment leaves behind is not to be the load of the next.
      ...(experiment.timed && !given.busy ? { calm: () => calm(stop.signal) } : {}),
      makeWorld: <T>(variant: object, work: Parameters<typeof inWorld<T>>[3]) => inWorld(driver, paths, variant, work),
    });
    const outcome = await run({
      experiment,
      drivers,
      machineName: given.machine,
      programs,
      bench,
      together: given.together,
    });
    const folder = outcome.whole ? given.out : join(given.out, '..', 'unfinished');
    // Where one look is enough, numbers are ports and times of single things.
    if (experiment.repeats > 1) for (const line of summary(outcome.result)) say(line);
    say(`wrote ${write(folder, outcome.result)}`);
    if (!outcome.whole) fail(`The run ended early. ${outcome.why}`);
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    say('stopping, and removing everything that was made; once more ends it at once');
    stop.abort();
  });
}

const given = options(process.argv.slice(2), EXPERIMENTS, DRIVERS);
if ('wrong' in given) fail(...given.wrong, '', USAGE);
if (given.clean) await clean();
else {
  const found = await obstacles(given);
  if (found.length > 0) fail(...found, '', USAGE);
  await all(given);
}
