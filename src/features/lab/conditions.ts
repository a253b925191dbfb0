import { caseOf, casesOf, measuredTools, type ExperimentSeen } from '../../core/lab/seen.ts';
import type { LabResult } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import { numberText, sizeText } from '../../core/text/words.ts';
import { isShown } from './days.ts';
import { figureText } from '../../core/lab/figure.ts';

/** One run: when, on what, how busy it was, and its file. */
export interface RunView {
  readonly day: string;
  readonly machine: string;
  readonly load: string;
  readonly file: { readonly label: string; readonly to: string; readonly size: string };
  /** The first figure of the first chart for each tool, to compare runs by. */
  readonly figures: readonly string[];
  /** Note that the experiment page shows this run; empty if there is only one run. */
  readonly role: string;
}

/** A program that ran. */
export interface ProgramView {
  readonly tool: string;
  readonly what: string;
  readonly version: string;
  readonly sha256: string;
  readonly had: string;
}

/** A file of configuration as it was used, secrets masked. */
export interface ConfigurationView {
  readonly title: string;
  readonly text: string;
}

const machineText = ({ machine }: LabResult): string => {
  const { name, processor, cores, memoryMb, kernel, node } = machine;
  return `${name}: ${cores} cores of ${processor}, ${numberText(memoryMb)} MiB of memory, ${kernel}, Node ${node}`;
};

const loadText = ({ load }: LabResult): string => {
  const { before, most, quiet, together } = load;
  return [
    `${before} before, ${most} at most`,
    quiet ? 'quiet whenever a repeat began' : 'busy',
    together ? 'all tools at the same time' : 'one tool after the other',
  ].join('; ');
};

const firstFigures = (seen: ExperimentSeen, result: LabResult): string[] => {
  const [chart] = Object.values(seen.experiment.charts);
  const measure = chart?.measures[0];
  const name = chart?.cases?.[0] ?? seen.cases[0];
  if (measure === undefined || name === undefined) return [];
  return result.tools.flatMap(({ tool }) => {
    const own = caseOf({ cases: casesOf([result], tool) }, name);
    const text = own ? figureText(own, measure, seen) : '';
    return text ? [`${tool.name} ${text}`] : [];
  });
};

/** Every run of an experiment, the newest first. */
export const runViews = (seen: ExperimentSeen): RunView[] =>
  seen.results.map((result) => ({
    day: result.day,
    machine: machineText(result),
    load: loadText(result),
    file: { label: result.path, to: routes.labResult(result.path), size: sizeText(result.text) },
    figures: firstFigures(seen, result),
    role: seen.results.length > 1 && isShown(seen, result) ? 'The page of the experiment shows this run.' : '',
  }));

/** The programs that ran, tool by tool. */
export const programViews = (seen: ExperimentSeen): ProgramView[] =>
  measuredTools(seen).flatMap(({ tool, programs }) => programs.map((program) => ({ tool: tool.name, ...program })));

/** The configuration that they ran with. */
export const configurationViews = (seen: ExperimentSeen): ConfigurationView[] =>
  measuredTools(seen).flatMap(({ tool, configuration }) =>
    Object.entries(configuration).map(([file, text]) => ({ title: `${tool.name}, ${file}`, text })),
  );
