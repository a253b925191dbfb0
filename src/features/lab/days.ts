import { NEAR } from '../../core/lab/agreement.ts';
import { agreementText, repeatedOf, runNames, type Repeated, type RepeatedFigure } from '../../core/lab/days.ts';
import { figureText } from '../../core/lab/figure.ts';
import { shownDays } from '../../core/lab/line.ts';
import type { ExperimentSeen } from '../../core/lab/seen.ts';
import type { LabResult } from '../../core/model.ts';
import { listed } from '../../core/text/lists.ts';
import { steadyLines, whatOf } from './steady.ts';
import type { TablePart, TableRow } from './tables.ts';

/** Several runs of one experiment on one machine beside each other. */
export interface DaysView {
  /** How many figures agree. */
  readonly says: string;
  /** How well the figures of each tool agree, and which differ most. */
  readonly steady: readonly string[];
  /** The rule for agreement, and the run of the other figures on the page. */
  readonly rule: string;
  readonly shown: string;
  /** Each figure that does not agree, as every run saw it. */
  readonly apart: readonly string[];
  readonly table: TablePart;
}

const RULE = `A figure agrees if the medians of all runs differ by at most ${NEAR} percent. It also agrees if the median of each run lies within what each other run saw, from the least to the most. A yes or a no agrees if all runs saw the same.`;

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
  return {
    head: whatOf(seen, figure),
    cells: [figure.tool.name, ...cells, figure.agreement === 'apart' ? 'no' : 'yes'],
  };
};

/** Which run the figures of the page are of, and on which runs facts rest. */
const shownText = (seen: ExperimentSeen): string => {
  const shown = `All other figures on this page are of ${listed(shownDays(seen))}.`;
  const cited = seen.results.filter(({ tools }) => tools.some((own) => own.cited)).map(({ day }) => day);
  const days = [...new Set(cited)].toSorted();
  if (days.length === 0) return `${shown} No fact of this site rests on one of these runs.`;
  return `${shown} The facts of this site rest on the ${days.length > 1 ? 'runs' : 'run'} of ${listed(days)}.`;
};

/** The runs of an experiment beside each other; nothing where there was one only. */
export const daysOf = (seen: ExperimentSeen): DaysView | undefined => {
  const repeated = repeatedOf(seen);
  if (!repeated) return undefined;
  const names = runNames(repeated.results);
  const days = listed([...names.values()]);
  return {
    says: `The same programs ran on the same machine on ${days}: ${agreementText(repeated)}.`,
    steady: steadyLines(seen, repeated),
    rule: RULE,
    shown: shownText(seen),
    apart: repeated.figures
      .filter(({ agreement }) => agreement === 'apart')
      .map((figure) => apartText(seen, figure, names)),
    table: {
      caption: 'Every figure of each run: median, least to most, repeats',
      of: 'Median, least to most, repeats',
      columns: ['What', 'Tool', ...names.values(), 'Agree'],
      rows: repeated.figures.map((figure) => rowOf(seen, figure, repeated)),
    },
  };
};

/** True if the figures of the page are of this run. */
export const isShown = ({ tools }: Pick<ExperimentSeen, 'tools'>, result: LabResult): boolean =>
  tools.some(({ cases }) => cases.some((shown) => shown.result === result));
