import { someTools, TOOLS_ON_A_PAGE } from '../view/tool-pages.ts';
import type { Experiment, Lab, LabResult, Measured, Tool } from '../model.ts';

type Run = Measured['runs'][number];
type Spread = Measured['spread'][number];
export type Value = Run['values'][string];

/** One case of an experiment as it was seen with one tool. */
export interface CaseSeen {
  readonly name: string;
  readonly runs: readonly Run[];
  readonly spread: readonly Spread[];
  /** The result that it is from. */
  readonly result: LabResult;
}

/** One tool in one experiment. Without cases it was not measured, and the reason says why. */
export interface ToolSeen {
  readonly tool: Tool;
  readonly cases: readonly CaseSeen[];
  /** What was run, of the result that is shown; nothing where the tool was not measured. */
  readonly programs: Measured['programs'];
  readonly configuration: Measured['configuration'];
  /** Why it was not measured; where it was, the cases that were not, each with the reason. */
  readonly because: string;
  readonly without: Measured['notMeasured'];
}

/** What one edition of the lab found in one experiment. */
export interface ExperimentSeen {
  readonly experiment: Experiment;
  readonly edition: number;
  /** Every result, the newest first. */
  readonly results: readonly LabResult[];
  /** The machine's name whose results are shown together. */
  readonly machine: string;
  readonly measures: LabResult['measures'];
  /** Names of all cases, in the order of the experiment's words. */
  readonly cases: readonly string[];
  /** Every tool that the site compares, in its order; of more than a page holds, those that were measured and the first others. */
  readonly tools: readonly ToolSeen[];
}

/** What one result has of a tool. */
export const ownOf = ({ tools }: LabResult, tool: Tool): Measured | undefined =>
  tools.find((one) => one.tool.id === tool.id);

/** Versions that ran. A run of other ones is not a repeat. */
export const ranOf = (own: Measured | undefined): string => (own?.programs ?? []).map(({ version }) => version).join();

/**
 * The results of a tool, the one whose figures are shown first: of the newest versions the first run that facts rest on,
 * so that a reader who comes from a fact finds its figure; the newest where no fact rests on one. `results` with the newest first.
 */
export const shownFirst = (results: readonly LabResult[], tool: Tool): LabResult[] => {
  const all = results.filter((result) => ownOf(result, tool));
  const [newest] = all;
  if (!newest) return [];
  const versions = ranOf(ownOf(newest, tool));
  const own = all.map((result) => ownOf(result, tool));
  const at = Math.max(
    0,
    own.findLastIndex((one) => one?.cited === true && ranOf(one) === versions),
  );
  return [...all.slice(at, at + 1), ...all.toSpliced(at, 1)];
};

/** The first run of each case of a tool, in the order of the results. */
export const casesOf = (results: readonly LabResult[], tool: Tool): CaseSeen[] => {
  const seen = new Map<string, CaseSeen>();
  for (const result of results) {
    for (const { runs, spread } of result.tools.filter((one) => one.tool.id === tool.id)) {
      for (const [name, own] of Map.groupBy(runs, (run) => run.case)) {
        const figures = spread.filter((one) => one.case === name);
        if (!seen.has(name)) seen.set(name, { name, runs: own, spread: figures, result });
      }
    }
  }
  return [...seen.values()];
};

/** Cases in the order in which the experiment names them: some run side by side, and end in any order. */
const asNamed = ({ words }: Experiment, cases: readonly CaseSeen[]): CaseSeen[] => {
  const order = [...Object.keys(words), ...cases.map(({ name }) => name)];
  return cases.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
};

/** One case of a tool; undefined where it was not measured. */
export const caseOf = ({ cases }: Pick<ToolSeen, 'cases'>, name: string): CaseSeen | undefined =>
  cases.find((one) => one.name === name);

/** The tools that were measured in at least one case. */
export const measuredTools = ({ tools }: Pick<ExperimentSeen, 'tools'>): ToolSeen[] =>
  tools.filter(({ cases }) => cases.length > 0);

const NOT_YET = 'nobody has run this experiment with it yet';

const toolSeen = (tool: Tool, experiment: Experiment, lab: Lab, results: readonly LabResult[]): ToolSeen => {
  const ordered = shownFirst(results, tool);
  const shown = ordered[0] && ownOf(ordered[0], tool);
  const reasons = [...experiment.notMeasured, ...lab.notMeasured];
  return {
    tool,
    cases: asNamed(experiment, casesOf(ordered, tool)),
    programs: shown?.programs ?? [],
    configuration: shown?.configuration ?? {},
    because: reasons.find((one) => one.tool.id === tool.id)?.because ?? NOT_YET,
    without: shown?.notMeasured ?? {},
  };
};

/** What is known of an experiment in an edition; nothing where that has no result of it. */
export const experimentSeen = (
  { tools, lab }: { readonly tools: readonly Tool[]; readonly lab: Lab },
  experiment: Experiment,
  edition: number,
): ExperimentSeen | undefined => {
  const results = lab.results.filter((one) => one.experiment.id === experiment.id && one.edition === edition);
  // A result of another machine that somebody sends must not take the place of the one that facts rest on.
  const lead = results.find((one) => one.tools.some(({ cited }) => cited)) ?? results[0];
  if (!lead) return undefined;
  const machine = lead.machine.name;
  const beside = results.filter((one) => one.machine.name === machine);
  const isMeasured = ({ cases }: ToolSeen) => cases.length > 0;
  const seen = tools.map((tool) => toolSeen(tool, experiment, lab, beside));
  const measured = seen.filter(isMeasured);
  // What was measured is shown, however much it is.
  const shown = measured.length > TOOLS_ON_A_PAGE ? measured : someTools(seen, isMeasured);
  return {
    ...{ experiment, edition, results, machine },
    measures: Object.assign({}, ...beside.toReversed().map(({ measures }) => measures)) as LabResult['measures'],
    cases: [...new Set(seen.flatMap(({ cases }) => cases.map(({ name }) => name)))],
    tools: shown,
  };
};

/** Editions that have a result, the newest first. */
export const editionsOf = ({ results }: Lab): number[] =>
  [...new Set(results.map(({ edition }) => edition))].toSorted((a, b) => b - a);

/** What the newest edition with a result found in each experiment. */
export const newestSeen = (catalogue: { readonly tools: readonly Tool[]; readonly lab: Lab }): ExperimentSeen[] => {
  const editions = editionsOf(catalogue.lab);
  return catalogue.lab.experiments.flatMap((experiment) => {
    const all = editions.flatMap((edition) => experimentSeen(catalogue, experiment, edition) ?? []);
    return all.slice(0, 1);
  });
};
