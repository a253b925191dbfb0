import { medianRange, movedPercent, NEAR, type Agreement } from '../../core/lab/agreement.ts';
import type { Repeated, RepeatedFigure } from '../../core/lab/days.ts';
import { caseText, measureText } from '../../core/lab/figure.ts';
import type { ExperimentSeen } from '../../core/lab/seen.ts';
import { listed } from '../../core/text/lists.ts';
import { capital, counted, numberText, withUnit } from '../../core/text/words.ts';

/** The measure, with its case if the experiment has several. */
export const whatOf = (seen: ExperimentSeen, { name, measure }: RepeatedFigure): string => {
  const what = capital(measureText(seen, measure));
  return seen.cases.length > 1 ? `${what}: ${caseText(seen, name)}` : what;
};

/** How far apart two medians are: `12%`, or how many times the lesser one the greater one is. */
const movedText = (medians: readonly [number, number]): string => {
  const percent = movedPercent(medians);
  if (percent < 100) return `${numberText(Number(percent.toPrecision(2)))}%`;
  const [least, most] = medians;
  return least > 0 ? `${numberText(Number((most / least).toPrecision(2)))} times as much` : '';
};

/** The figure whose medians lie furthest apart, in words; empty where none moved. */
const furthest = (seen: ExperimentSeen, figures: readonly RepeatedFigure[]): string => {
  const moved = figures.flatMap((figure) => {
    const medians = medianRange(figure.seen, figure.measure);
    return medians && medians[0] < medians[1] ? [{ figure, medians, percent: movedPercent(medians) }] : [];
  });
  const [most] = moved.toSorted((a, b) => b.percent - a.percent);
  if (!most) return '';
  const { figure, medians } = most;
  const unit = seen.measures[figure.measure]?.unit ?? '';
  const both = [numberText(medians[0]), withUnit(medians[1], unit)].join(' and ');
  const far = movedText(medians);
  return `The medians furthest apart: ${whatOf(seen, figure)}, ${far ? `${both} (${far})` : both}.`;
};

const ofTool = (seen: ExperimentSeen, figures: readonly RepeatedFigure[]): string => {
  const [first] = figures;
  if (!first) return '';
  const count = (...wanted: readonly Agreement[]) =>
    figures.filter(({ agreement }) => wanted.includes(agreement)).length;
  const [still, within, apart] = [count('same', 'near'), count('within'), count('apart')];
  const parts = [
    `${still} the same or within ${NEAR}%`,
    ...(within > 0 ? [`${within} further apart, but within the range of the other run`] : []),
    ...(apart > 0 ? [`${apart} outside the range of the other run`] : []),
  ];
  const all = `${first.tool.name}: of ${counted(figures.length, 'figures')}, ${listed(parts)}.`;
  return [all, furthest(seen, figures)].filter(Boolean).join(' ');
};

/** How well the runs of an experiment agree, a line for each tool. */
export const steadyLines = (seen: ExperimentSeen, { figures }: Repeated): string[] =>
  [...Map.groupBy(figures, ({ tool }) => tool).values()].map((own) => ofTool(seen, own));
