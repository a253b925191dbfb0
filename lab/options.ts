import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from './drivers/driver.ts';
import { DRIVERS } from './drivers/index.ts';
import type { Experiment } from './experiments/experiment.ts';
import { EXPERIMENTS } from './experiments/index.ts';
import { hadOf, type Had } from './had.ts';

/** What the caller asked for. */
export interface Options {
  readonly clean: boolean;
  readonly experiments: readonly Experiment[];
  readonly drivers: readonly Driver[];
  readonly paths: Readonly<Record<string, string>>;
  readonly repeats: number | undefined;
  readonly minutes: number | undefined;
  readonly cases: readonly string[] | undefined;
  readonly machine: string;
  readonly had: Had;
  readonly out: string;
  readonly busy: boolean;
  readonly together: boolean;
}

const FLAGS = DRIVERS.flatMap(({ programs }) => programs);

/** How the command is called. */
export const USAGE = `Usage, as root: npm run lab -- --experiment ID[,ID] [options]
Experiments:
${EXPERIMENTS.map(({ id, asks }) => `  ${id.padEnd(16)} ${asks}`).join('\n')}
Programs, which you bring:
${FLAGS.map(({ flag, what }) => `  --${`${flag} PATH`.padEnd(22)} ${what}`).join('\n')}
Options:
  --tool NAME[,NAME]       only these: ${DRIVERS.map(({ tool }) => tool).join(', ')}
  --case NAME[,NAME]       only these cases of the experiment
  --had TEXT               in words, how you had the programs, such as "packages of Debian 13"
  --had NAME="TEXT"        the same for one tool; may be given several times, beside a text for all others
  --machine NAME           a name for this machine in the results, such as small-vm
  --out FOLDER             where results are written, lab/results if not given
  --repeats N, --minutes N other than the method's; such a result is a trial and does not pass verification
  --together               all tools at the same time, for what takes long and needs no quiet, such as calls
  --busy                   go on although the machine is busy
  --clean                  only remove what a run that was killed left behind`;

const KNOWN = {
  ...Object.fromEntries(FLAGS.map(({ flag }) => [flag, { type: 'string' as const }])),
  experiment: { type: 'string' },
  tool: { type: 'string' },
  case: { type: 'string' },
  had: { type: 'string', multiple: true },
  machine: { type: 'string' },
  out: { type: 'string' },
  repeats: { type: 'string' },
  minutes: { type: 'string' },
  busy: { type: 'boolean' },
  together: { type: 'boolean' },
  clean: { type: 'boolean' },
} as const;

/** The named entries of a list, or what is wrong with a name. */
function named<T>(value: unknown, list: readonly T[], name: (one: T) => string, what: string): T[] | string {
  const wanted = typeof value === 'string' ? value.split(',') : [];
  const unknown = wanted.filter((one) => !list.some((known) => name(known) === one));
  if (unknown.length > 0) return `No ${what} is called ${unknown.join(', ')}.`;
  return wanted.flatMap((one) => list.filter((known) => name(known) === one));
}

/** A whole number above zero; nothing if none was given. Errors: it is something else. */
function count(value: unknown, flag: string, wrong: string[]): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) wrong.push(`--${flag} has to be a whole number above zero.`);
  return number;
}

/** Reads the arguments. What is wrong with them comes back all at once. */
export function options(
  args: readonly string[],
  experiments: readonly Experiment[],
  drivers: readonly Driver[],
): Options | { readonly wrong: readonly string[] } {
  let values: Record<string, unknown>;
  try {
    ({ values } = parseArgs({ args: [...args], options: KNOWN }));
  } catch (error) {
    return { wrong: [error instanceof Error ? error.message : String(error)] };
  }
  const wrong: string[] = [];
  const chosen = named(values.experiment, experiments, ({ id }) => id, 'experiment');
  const tools = named(values.tool, drivers, ({ tool }) => tool, 'tool');
  if (typeof chosen === 'string') wrong.push(chosen);
  if (typeof tools === 'string') wrong.push(tools);
  const repeats = count(values.repeats, 'repeats', wrong);
  const minutes = count(values.minutes, 'minutes', wrong);
  const had = hadOf(values.had, drivers, wrong);
  const machine = typeof values.machine === 'string' ? values.machine : 'this-machine';
  if (!/^[a-z0-9-]+$/.test(machine)) wrong.push('--machine takes small letters, digits and hyphens.');
  if (wrong.length > 0 || typeof chosen === 'string' || typeof tools === 'string') return { wrong };
  const paths = FLAGS.flatMap(({ flag }) => (typeof values[flag] === 'string' ? [[flag, values[flag]] as const] : []));
  return {
    ...{
      clean: values.clean === true,
      busy: values.busy === true,
      together: values.together === true,
      experiments: chosen,
      repeats,
      minutes,
      machine,
    },
    cases: typeof values.case === 'string' ? values.case.split(',') : undefined,
    drivers: tools.length > 0 ? tools : drivers,
    paths: Object.fromEntries(paths),
    had,
    out: typeof values.out === 'string' ? values.out : join(import.meta.dirname, 'results'),
  };
}
