import { isDeepStrictEqual } from 'node:util';
import { EDITION } from '../edition.ts';
import type { Experiment } from '../experiments/experiment.ts';
import { digestOf } from './digest.ts';
import { resultSchema, type Result, type ToolResult } from './schema.ts';
import { spreads } from './spread.ts';
import { pathOf } from './write.ts';

type Method = Pick<Experiment, 'id' | 'repeats' | 'fewer' | 'timed' | 'measures'>;

/** Repeats that a case of an experiment needs. */
const needed = ({ repeats, fewer = {} }: Method, name: string): number => fewer[name] ?? repeats;

/** What is wrong with the runs of one tool: too few, numbered wrongly, or a spread that they do not give. */
function ofTool({ tool, runs, spread, notMeasured, programs }: ToolResult, method: Method): string[] {
  const cases = [...new Set(runs.map((run) => run.case))];
  const few = cases.flatMap((name) => {
    const own = runs.filter((run) => run.case === name);
    const found =
      own.length < needed(method, name) ? [`${name} has ${own.length} repeats of ${needed(method, name)}`] : [];
    return own.every(({ repeat }, index) => repeat === index + 1) ? found : [...found, `${name} is numbered wrongly`];
  });
  const unsaid = runs.flatMap(({ values }) => Object.keys(values)).filter((measure) => !(measure in method.measures));
  return [
    ...few,
    ...(cases.length + Object.keys(notMeasured).length === 0 ? ['neither measured nor said why not'] : []),
    ...[...new Set(unsaid)].map((measure) => `the measure ${measure} is not described`),
    ...(isDeepStrictEqual(spread, spreads(runs)) ? [] : ['the spread is not the one of the runs']),
    ...programs.filter(({ had }) => had === 'not said').map(({ what }) => `how ${what} was had is not said`),
  ].map((problem) => `${tool}: ${problem}`);
}

/** What is wrong with one result as a whole. */
function ofWhole(result: Result, path: string, { timed }: Method): string[] {
  const times = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return [
    ...(result.edition > EDITION ? [`edition ${result.edition} does not exist yet`] : []),
    ...(times.some((time) => pathOf(result, time) === path) ? [] : [`it belongs at ${pathOf(result)}`]),
    ...(result.ended < result.began ? ['it ended before it began'] : []),
    ...(timed && !result.load.quiet
      ? [`the machine was busy, load ${result.load.most}: run it again on a quiet one`]
      : []),
    ...(digestOf(result) === result.digest ? [] : ['it was changed after the run: the digest is another one']),
  ];
}

/** Everything that is wrong with a result, a line each; the path is the one below the folder of results. */
export function problemsOf(text: string, path: string, methods: readonly Method[]): string[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [`${path}: it is not JSON`];
  }
  const { success, data: result, error } = resultSchema.safeParse(data);
  if (!success) return error.issues.map(({ path: at, message }) => `${path}: ${at.join('.')}: ${message}`);
  const method = methods.find(({ id }) => id === result.experiment);
  if (!method) return [`${path}: no experiment is called ${result.experiment}`];
  return [...ofWhole(result, path, method), ...result.tools.flatMap((tool) => ofTool(tool, method))].map(
    (problem) => `${path}: ${problem}`,
  );
}
