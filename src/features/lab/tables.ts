import { caseText, figureText, measureText, openText, spreadOf } from '../../core/lab/figure.ts';
import { caseOf, measuredTools, type ExperimentSeen, type ToolSeen, type Value } from '../../core/lab/seen.ts';
import { capital, numberText } from '../../core/text/words.ts';

/** One table of what was seen. */
export interface LabTable {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly TablePart[];
}

/** A table of one tool, or of all tools beside each other. */
export interface TablePart {
  readonly caption: string;
  /** What of the caption the heading above does not say; empty if it says all. */
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly head: string;
  readonly cells: readonly string[];
}

type Table = ExperimentSeen['experiment']['tables'][string];
type Wanted = Table & { readonly cases: readonly string[] };

const NOT_SEEN = 'not seen';

/** The reason why a case of a tool has no figure. */
const absent = (own: ToolSeen, name: string): string =>
  own.cases.length === 0 || own.without[name] !== undefined ? 'not measured' : NOT_SEEN;

const cell = (seen: ExperimentSeen, own: ToolSeen, name: string, measure: string): string => {
  const found = caseOf(own, name);
  return found ? figureText(found, measure, seen) || NOT_SEEN : absent(own, name);
};

/** Measures in rows, tools in columns. */
const beside = (seen: ExperimentSeen, { title, measures, cases }: Wanted): TablePart[] => [
  {
    ...{ caption: title, of: '' },
    columns: ['What', ...seen.tools.map(({ tool }) => tool.name)],
    rows: cases.flatMap((name) =>
      measures.map((measure) => ({
        head: [measureText(seen, measure), cases.length > 1 ? caseText(seen, name) : ''].filter(Boolean).join(', '),
        cells: seen.tools.map((own) => cell(seen, own, name, measure)),
      })),
    ),
  },
];

/** One table a tool, a row for each case that it has. */
const byCase = (seen: ExperimentSeen, { title, measures, cases }: Wanted): TablePart[] =>
  measuredTools(seen).map((own) => ({
    ...{ caption: `${own.tool.name}: ${title}`, of: own.tool.name },
    columns: ['Case', ...measures.map((measure) => measureText(seen, measure))],
    rows: cases
      .filter((name) => caseOf(own, name))
      .map((name) => ({
        head: caseText(seen, name),
        cells: measures.map((measure) => cell(seen, own, name, measure)),
      })),
  }));

/** One thing that was seen. A number without a unit may be a port, which is written as it is. */
const plain = (value: Value | undefined, unit: string): string => {
  if (value === undefined || value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' && unit !== '' ? numberText(value) : String(value);
};

/** One table a tool and case, a row for each thing that was seen. */
const byRun = (seen: ExperimentSeen, { title, measures, cases }: Wanted): TablePart[] =>
  measuredTools(seen).flatMap((own) =>
    cases.flatMap((name): TablePart[] => {
      const found = caseOf(own, name);
      if (!found) return [];
      const of = `${own.tool.name}, ${caseText(seen, name)}`;
      return [
        {
          ...{ caption: `${of}: ${title}`, of },
          columns: measures.map((measure) => capital(measureText(seen, measure))),
          rows: found.runs.map(({ values }) => {
            const [head = '', ...cells] = measures.map((measure) =>
              plain(values[measure], seen.measures[measure]?.unit ?? ''),
            );
            return { head, cells };
          }),
        },
      ];
    }),
  );

const FORMS = { beside, cases: byCase, runs: byRun };

/** The tables of an experiment that have a row. */
export const tablesOf = (seen: ExperimentSeen): LabTable[] =>
  Object.entries(seen.experiment.tables).flatMap(([id, table]) => {
    const parts = FORMS[table.form](seen, { ...table, cases: table.cases ?? [...seen.cases] });
    const filled = parts.filter(({ rows }) => rows.length > 0);
    return filled.length > 0 ? [{ id, title: table.title, parts: filled }] : [];
  });

const COLUMNS = ['What', 'Tool', 'Repeats', 'Least', 'First quartile', 'Median', 'Third quartile', 'Most'];

/** Every measure that is a number with its quartiles, for each case and tool. */
export const figuresOf = (seen: ExperimentSeen): TablePart => ({
  caption: 'Every figure with its quartiles; a repeat in which it did not happen counts as the longest',
  of: 'A repeat in which it did not happen counts as the longest',
  columns: COLUMNS,
  rows: seen.cases.flatMap((name) =>
    Object.entries(seen.measures).flatMap(([measure, { unit }]) =>
      seen.tools.flatMap((own): TableRow[] => {
        const found = caseOf(own, name);
        const spread = found && spreadOf(found, measure);
        if (!spread) return [];
        const figure = (value: number | null): string => (value === null ? openText(seen, name) : numberText(value));
        const { count, least, lower, median, upper, most } = spread;
        const what = `${measureText(seen, measure)}${unit && `, ${unit}`}`;
        return [
          {
            head: seen.cases.length > 1 ? `${what}: ${caseText(seen, name)}` : what,
            cells: [own.tool.name, String(count), ...[least, lower, median, upper, most].map(figure)],
          },
        ];
      }),
    ),
  ),
});
