import type { LabResult, Tool } from '../model.ts';
import { counted } from '../text/words.ts';
import { figureText, spreadOf, valuesOf } from './figure.ts';
import { caseOf, casesOf, measuredTools, ownOf, ranOf, type CaseSeen, type ExperimentSeen } from './seen.ts';

type Spread = CaseSeen['spread'][number];

/** One figure of one tool as it was seen in several runs of the same programs on the same machine. */
export interface RepeatedFigure {
  readonly tool: Tool;
  /** Its case. */
  readonly name: string;
  readonly measure: string;
  /** The oldest first. */
  readonly seen: readonly CaseSeen[];
  readonly agrees: boolean;
}

/** Runs of an experiment beside each other. */
export interface Repeated {
  /** The oldest first. */
  readonly results: readonly LabResult[];
  readonly figures: readonly RepeatedFigure[];
}

/** What had not happened is later than all that had. */
const late = (value: number | null): number => value ?? Infinity;

const within = ({ median }: Spread, { least, most }: Spread): boolean =>
  late(least) <= late(median) && late(median) <= late(most);

/** Figures agree if the median of each run is within what each other run saw, answers if all runs saw the same ones. */
export const agree = (seen: readonly CaseSeen[], measure: string): boolean => {
  const spreads = seen.flatMap((own) => spreadOf(own, measure) ?? []);
  if (spreads.length === seen.length) return spreads.every((one) => spreads.every((other) => within(one, other)));
  const answers = seen.map((own) => [...new Set(valuesOf(own, measure).map(String))].toSorted().join());
  return new Set(answers).size === 1;
};

/** Measures that have a figure for each repeat. In a list of things seen, a number may be a port. */
const comparedOf = ({ experiment: { charts, tables }, measures }: ExperimentSeen): string[] => {
  const lists = Object.values(tables).filter(({ form }) => form !== 'runs');
  const shown = new Set([...Object.values(charts), ...lists].flatMap((part) => part.measures));
  return Object.keys(measures).filter((measure) => shown.has(measure));
};

const runsOf = ({ results, machine }: ExperimentSeen, tool: Tool, { result, name }: CaseSeen): CaseSeen[] => {
  const versions = ranOf(ownOf(result, tool));
  return results
    .filter((one) => one.machine.name === machine && ranOf(ownOf(one, tool)) === versions)
    .toReversed()
    .flatMap((one) => caseOf({ cases: casesOf([one], tool) }, name) ?? []);
};

/** The figures that more than one run has; nothing where there was one run only. */
export const repeatedOf = (seen: ExperimentSeen): Repeated | undefined => {
  const measures = comparedOf(seen);
  const figures = measuredTools(seen).flatMap(({ tool, cases }) =>
    cases.flatMap((shown) => {
      const all = runsOf(seen, tool, shown);
      return measures.flatMap((measure): RepeatedFigure[] => {
        const own = all.filter((one) => figureText(one, measure, seen) !== '');
        return own.length > 1 ? [{ tool, name: shown.name, measure, seen: own, agrees: agree(own, measure) }] : [];
      });
    }),
  );
  const used = new Set(figures.flatMap((figure) => figure.seen.map(({ result }) => result)));
  const results = seen.results.filter((result) => used.has(result)).toReversed();
  return figures.length > 0 ? { results, figures } : undefined;
};

/** Names of runs for a reader: the day, and the time where two began on one day. */
export const runNames = (results: readonly LabResult[]): ReadonlyMap<LabResult, string> =>
  new Map(
    results.map((result) => {
      const alone = results.every((other) => other === result || other.day !== result.day);
      return [result, alone ? result.day : `${result.day} ${result.began.slice(11, 16)}`];
    }),
  );

/** How many figures agree, in words: `all 16 figures agree`, `12 of 16 figures agree`. */
export const agreementText = ({ figures }: Repeated): string => {
  const same = figures.filter(({ agrees }) => agrees).length;
  const all = counted(figures.length, 'figures');
  return same === figures.length ? `all ${all} agree` : `${same} of ${all} agree`;
};
