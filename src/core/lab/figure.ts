import { listed } from '../text/lists.ts';
import { numberText, withUnit } from '../text/words.ts';
import type { CaseSeen, ExperimentSeen, Value } from './seen.ts';

type Words = Pick<ExperimentSeen, 'experiment' | 'measures'>;
type Spread = CaseSeen['spread'][number];

/** Seconds after which a repeat of a case stopped waiting, if the experiment has such a bound. */
export const capOf = ({ experiment: { cap, caps } }: Words, name: string): number | undefined => caps[name] ?? cap;

/** The text for something that had not happened when a repeat stopped waiting. */
export const openText = (words: Words, name: string): string => {
  const cap = capOf(words, name);
  const { open } = words.experiment;
  return cap === undefined ? open : `${open} after ${numberText(cap)} s`;
};

/** Words of a case or a measure. */
export const caseText = ({ experiment }: Words, name: string): string => experiment.words[name] ?? name;
export const measureText = ({ experiment, measures }: Words, name: string): string =>
  experiment.words[name] ?? measures[name]?.what ?? name;

/** What was seen of one measure in each repeat of a case. */
export const valuesOf = ({ runs }: CaseSeen, measure: string): Value[] =>
  runs.flatMap(({ values }) => (Object.hasOwn(values, measure) ? [values[measure] ?? null] : []));

export const spreadOf = ({ spread }: CaseSeen, measure: string): Spread | undefined =>
  spread.find((one) => one.measure === measure);

/** From the least to the most; empty where every repeat gave the same. */
export const rangeText = ({ least, most, open }: Spread, unit: string, late: string): string => {
  if (least === null || (least === most && open === 0)) return '';
  return `${numberText(least)} to ${most === null ? late : withUnit(most, unit)}`;
};

/** The median, or that it had not happened. */
export const medianText = ({ median, open, count }: Spread, unit: string, late: string): string =>
  median === null ? `${late}, ${open} of ${count}` : withUnit(median, unit);

const numberFigure = (spread: Spread, unit: string, late: string): string => {
  const range = rangeText(spread, unit, late);
  const repeats = spread.count > 1 ? `${spread.count} repeats` : '';
  if (spread.median === null) return medianText(spread, unit, late);
  return [medianText(spread, unit, late), range && `(${[range, repeats].filter(Boolean).join(', ')})`].join(' ').trim();
};

/** How often it was a yes. */
const yesFigure = (values: readonly Value[]): string => {
  const yes = values.filter(Boolean).length;
  if (values.length === 1) return yes === 1 ? 'yes' : 'no';
  const often = `${yes} of ${values.length}`;
  if (yes === 0) return `no, ${often}`;
  return yes === values.length ? `yes, ${often}` : `yes in ${often}`;
};

/** A measure of a case in words: median and spread, how often it was a yes, or what was seen. Empty where nothing was. */
export const figureText = (seen: CaseSeen, measure: string, words: Words): string => {
  const values = valuesOf(seen, measure);
  const spread = spreadOf(seen, measure);
  if (values.length === 0) return '';
  if (values.every((value) => typeof value === 'boolean')) return yesFigure(values);
  if (spread) return numberFigure(spread, words.measures[measure]?.unit ?? '', openText(words, seen.name));
  return listed([...new Set(values.map(String))]);
};
