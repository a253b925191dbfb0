import { agreementText, repeatedOf, runNames, type Repeated, type RepeatedFigure } from '../../core/lab/days.ts';
import { caseText, figureText, measureText } from '../../core/lab/figure.ts';
import { shownDays } from '../../core/lab/line.ts';
import type { ExperimentSeen } from '../../core/lab/seen.ts';
import type { LabResult } from '../../core/model.ts';
import { listed } from '../../core/text/lists.ts';
import { capital } from '../../core/text/words.ts';
import type { TablePart, TableRow } from './tables.ts';

/** Several runs of one experiment on one machine beside each other. */
export interface DaysView {
  /** How many figures agree. */
  readonly says: string;
  /** When two figures agree, and which run the other figures of the page are of. */
  readonly rule: string;
  readonly shown: string;
  /** Each figure that does not agree, as every run saw it. */
  readonly apart: readonly string[];
  readonly table: TablePart;
}

const RULE =
  'A figure agrees where the median of each run lies within what each other run saw, from the least to the most. A yes or a no agrees where all runs saw the same. The range of few repeats is narrow, so that small differences count.';

const whatOf = (seen: ExperimentSeen, { name, measure }: RepeatedFigure): string => {
  const what = capital(measureText(seen, measure));
  return seen.cases.length > 1 ? `${what}: ${caseText(seen, name)}` : what;
};

type Names = ReadonlyMap<LabResult, string>;

const apartText = (seen: ExperimentSeen, figure: RepeatedFigure, names: Names): string => {
  const runs = figure.seen.map(
    (own) => `${figureText(own, figure.measure, seen)} on ${names.get(own.result) ?? own.result.day}`,
  );
  return `${figure.tool.name}, ${whatOf(seen, figure)}: ${runs.join('; ')}`;
};

const rowOf = (seen: ExperimentSeen, figure: RepeatedFigure, { results }: Repeated): TableRow => {
  const cells = results.map((result) => {
    const own = figure.seen.find((one) => one.result === result);
    return own ? figureText(own, figure.measure, seen) : 'not measured';
  });
  return { head: whatOf(seen, figure), cells: [figure.tool.name, ...cells, figure.agrees ? 'yes' : 'no'] };
};

/** Which run the figures of the page are of, and whether facts rest on it. */
const shownText = (seen: ExperimentSeen): string => {
  const days = listed(shownDays(seen));
  const cited = seen.tools.some(({ tool, cases }) =>
    cases.some(({ result }) => result.tools.some((own) => own.tool === tool && own.cited)),
  );
  return cited
    ? `All other figures on this page are of ${days}, the run on which the facts of this site rest.`
    : `All other figures on this page are of ${days}. No fact of this site rests on one of these runs.`;
};

/** The runs of an experiment beside each other; nothing where there was one only. */
export const daysOf = (seen: ExperimentSeen): DaysView | undefined => {
  const repeated = repeatedOf(seen);
  if (!repeated) return undefined;
  const names = runNames(repeated.results);
  const days = listed([...names.values()]);
  return {
    says: `The same programs ran on the same machine on ${days}: ${agreementText(repeated)}.`,
    rule: RULE,
    shown: shownText(seen),
    apart: repeated.figures.filter(({ agrees }) => !agrees).map((figure) => apartText(seen, figure, names)),
    table: {
      caption: 'Every figure of each run: median, least to most, repeats',
      columns: ['What', 'Tool', ...names.values(), 'Agree'],
      rows: repeated.figures.map((figure) => rowOf(seen, figure, repeated)),
    },
  };
};

/** True if the figures of the page are of this run. */
export const isShown = ({ tools }: Pick<ExperimentSeen, 'tools'>, result: LabResult): boolean =>
  tools.some(({ cases }) => cases.some((shown) => shown.result === result));
