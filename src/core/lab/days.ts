import type { LabResult, Tool } from '../model.ts';
import { counted } from '../text/words.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import { figureText } from './figure.ts';
import { caseOf, casesOf, measuredTools, ownOf, ranOf, type CaseSeen, type ExperimentSeen } from './seen.ts';

/** One figure of one tool as it was seen in several runs of the same programs on the same machine. */
export interface RepeatedFigure {
  readonly tool: Tool;
  /** Its case. */
  readonly name: string;
  readonly measure: string;
  /** The oldest first. */
  readonly seen: readonly CaseSeen[];
  readonly agreement: Agreement;
}

/** Runs of an experiment beside each other. */
export interface Repeated {
  /** The oldest first. */
  readonly results: readonly LabResult[];
  readonly figures: readonly RepeatedFigure[];
}

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
        return own.length > 1
          ? [{ tool, name: shown.name, measure, seen: own, agreement: agreementOf(own, measure) }]
          : [];
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
  const same = figures.filter(({ agreement }) => agreement !== 'apart').length;
  const all = counted(figures.length, 'figures');
  return same === figures.length ? `all ${all} agree` : `${same} of ${all} agree`;
};
