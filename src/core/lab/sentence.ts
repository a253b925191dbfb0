import { listed } from '../text/lists.ts';
import { caseText, figureText, valuesOf } from './figure.ts';
import { caseOf, type CaseSeen, type ExperimentSeen, type ToolSeen } from './seen.ts';

/** A placeholder in a line, and what fills it. */
interface Placeholder {
  readonly cases: readonly string[];
  readonly measures: readonly string[];
  /**
   * `yes`: cases in which the measure always was a yes. `not`: those in which it once was a no. `count`: how many things
   * were seen. `where`: values beside another one.
   */
  readonly form: 'figure' | 'yes' | 'not' | 'count' | 'where';
  readonly value?: string;
}

const HOLE = /\{([^{}]+)\}/g;

const placeholder = (source: string): Placeholder => {
  const [, form, judged] = /^(yes|not) (.+)$/.exec(source) ?? [];
  if (judged !== undefined) return { form: form === 'yes' ? 'yes' : 'not', cases: [], measures: [judged] };
  const [, name = source, measure = '', other, value] = /^(.*)\.([^.:]+)(?:: (\w+)=(.+))?$/.exec(source) ?? [];
  if (measure === '#') return { form: 'count', cases: [name], measures: [] };
  if (other !== undefined && value !== undefined)
    return { form: 'where', cases: [name], measures: [measure, other], value };
  return { form: 'figure', cases: [name], measures: [measure] };
};

/** The placeholders of a line. */
export const placeholders = (says: string): Placeholder[] =>
  Array.from(says.matchAll(HOLE), ([, source = '']) => placeholder(source));

const NOT_MEASURED = 'not measured';

/** A name without its DNS record type, because most names are asked for twice. */
const withoutType = (text: string): string => text.replace(/^A(?:AAA)? (?=\S+\.\S+$)/, '');

const filling = (hole: Placeholder, tool: ToolSeen, seen: ExperimentSeen): string => {
  const [measure = '', other = ''] = hole.measures;
  if (hole.form === 'yes' || hole.form === 'not') {
    const judged = tool.cases.filter((one) => valuesOf(one, measure).length > 0);
    const good = (one: CaseSeen) => valuesOf(one, measure).every((value) => value === true);
    const named = judged.filter((one) => good(one) === (hole.form === 'yes'));
    return listed(named.map(({ name }) => caseText(seen, name))) || 'none';
  }
  const own = caseOf(tool, hole.cases[0] ?? '');
  if (!own) return NOT_MEASURED;
  if (hole.form === 'count') return String(own.runs.length);
  // How often of how many is said of repeats: beside its figure a line has no head of a column that says so.
  if (hole.form === 'figure') return figureText(own, measure, seen).replace(/\d of \d+$/, '$& repeats') || NOT_MEASURED;
  const found = own.runs.filter(({ values }) => String(values[other]) === hole.value);
  return listed([...new Set(found.map(({ values }) => withoutType(String(values[measure]))))]) || 'none';
};

/** What was found of one tool, a line for each figure. */
export const linesOf = (tool: ToolSeen, seen: ExperimentSeen): string[] =>
  seen.experiment.says.map((line) =>
    line.replaceAll(HOLE, (_, source: string) => filling(placeholder(source), tool, seen)),
  );
