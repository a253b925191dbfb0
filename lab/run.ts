import { Notebook, type BenchOptions } from './bench.ts';
import type { Driver } from './drivers/driver.ts';
import { EDITION } from './edition.ts';
import type { Experiment } from './experiments/experiment.ts';
import { UNSAID } from './programs.ts';
import { digestOf } from './record/digest.ts';
import { load, machine, quiet } from './record/machine.ts';
import type { Result, ToolResult } from './record/schema.ts';
import { spreads } from './record/spread.ts';

/** Versions and hashes of a tool's programs on this machine. */
export type Programs = ToolResult['programs'];

export interface RunOptions {
  readonly experiment: Experiment;
  readonly drivers: readonly Driver[];
  readonly machineName: string;
  readonly programs: Readonly<Record<string, Programs>>;
  /** All tools at the same time, for what takes long and needs no quiet. */
  readonly together?: boolean;
  /** How to work with one tool. */
  readonly bench: (driver: Driver) => BenchOptions;
}

/** What a run gave: the result if every tool was done, else what was done of it and why it ended. */
export type Outcome = { readonly result: Result } & (
  { readonly whole: true } | { readonly whole: false; readonly why: string }
);

/** Runs one experiment on each tool in turn. A failure ends the run and keeps what was seen. */
export async function run({
  experiment,
  drivers,
  machineName,
  programs,
  bench,
  together = false,
}: RunOptions): Promise<Outcome> {
  const began = new Date().toISOString();
  const before = load();
  const tools: ToolResult[] = [];
  let why: string | undefined;
  const one = async (driver: Driver) => {
    const notebook = new Notebook(bench(driver));
    try {
      await experiment.run(notebook);
    } catch (error) {
      why = `${driver.tool}: ${error instanceof Error ? error.message : String(error)}`;
    }
    tools.push(toolResult(notebook, programs[driver.tool] ?? []));
  };
  if (together) await Promise.all(drivers.map(one));
  else for (const driver of drivers) if (why === undefined) await one(driver);
  tools.sort((a, b) => a.tool.localeCompare(b.tool));
  const loads = tools.flatMap(({ runs }) => runs.map((one) => one.load));
  const seen = { before, most: Math.max(before, ...loads), quiet: [before, ...loads].every(quiet), together };
  const { id, measures } = experiment;
  const head = {
    edition: EDITION,
    experiment: id,
    began,
    ended: new Date().toISOString(),
    machine: machine(machineName),
  };
  const rest = { ...head, load: seen, measures: { ...measures }, tools };
  const result = { ...rest, digest: digestOf(rest) };
  return why === undefined ? { result, whole: true } : { result, whole: false, why };
}

const toolResult = (notebook: Notebook, programs: Programs): ToolResult => ({
  tool: notebook.driver.tool,
  programs: programs.map((one) =>
    one.version === UNSAID && notebook.version ? { ...one, version: notebook.version } : one,
  ),
  configuration: { ...notebook.configuration },
  runs: notebook.runs,
  notMeasured: notebook.reasons,
  spread: spreads(notebook.runs),
});
