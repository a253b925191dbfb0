import { judgeNeed } from '../../../core/decision/verdict.ts';
import type { Criterion, Fact, Judged, Need } from '../../../core/model.ts';
import type { Verdict } from '../../../core/vocabulary.ts';
import type { ChangeInFile, Cited, FactInFile, FactsFile, Patterns, ToolInFile } from './facts-in-file.ts';

/** A tool as decisions judge it. */
export type DecidingTool = Judged & Pick<ToolInFile, 'checked' | 'version' | 'editions' | 'ways' | 'moves'>;

/** The same file with things in place of ids, as the functions of the decision take them. */
export interface DecisionFacts {
  readonly today: string;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly needs: readonly Need[];
  readonly questions: FactsFile['questions'];
  readonly scenarios: FactsFile['scenarios'];
  readonly costs: FactsFile['costs'];
  readonly tools: readonly DecidingTool[];
  readonly changes: readonly (Omit<ChangeInFile, 'tool' | 'criterion' | 'sources'> & {
    readonly tool: { readonly id: string };
    readonly criterion: { readonly id: string };
    readonly sources: Fact['sources'];
  })[];
  /** The verdict of a tool for a need. */
  readonly verdict: (tool: string, need: string) => Verdict;
  /** Address of a cell, and of other things by their ids. */
  readonly cell: (row: string, tool: string) => string;
  readonly to: (kind: Exclude<keyof Patterns, 'cell'>, id: string) => string;
  /** The sources of a fact as a record cites them. */
  readonly cited: (sources: Fact['sources']) => Cited[];
}

/** Judges each tool for each need when it is first asked for. */
const verdictsOf = (tools: readonly DecidingTool[], needs: readonly Need[]): DecisionFacts['verdict'] => {
  const known = new Map<string, Verdict>();
  const judged = (id: string, wanted: string): Verdict => {
    const [tool, need] = [tools.find((one) => one.id === id), needs.find((one) => one.id === wanted)];
    return tool && need ? judgeNeed(need, tool).verdict : 'unknown';
  };
  return (tool, need) => {
    const key = `${tool} ${need}`;
    const verdict = known.get(key) ?? judged(tool, need);
    known.set(key, verdict);
    return verdict;
  };
};

/**
 * Puts things in place of ids. The file has only the fields that decisions ask for, so nothing else of the result may
 * be read.
 */
export const readFacts = (file: FactsFile): DecisionFacts => {
  const criteria = new Map(file.criteria.map((criterion) => [criterion.id, criterion as Criterion]));
  const sourcesOf = (ids: readonly string[]) => ids.map((id) => ({ id }) as Fact['sources'][number]);
  const factOf = ({ certainty, sources, measured, ...fact }: FactInFile): Fact => ({
    ...{ ...fact, against: [], doubts: [], sources: sourcesOf(sources) },
    ...(measured && { measured: measured as Fact['measured'] }),
    ...(certainty && { certainty: { level: certainty, reasons: [] } }),
  });
  const needs = file.needs.map((need) => ({
    ...need,
    rules: need.rules.map((rule) => ({ ...rule, criterion: criteria.get(rule.criterion) })),
  })) as unknown as readonly Need[];
  const tools = file.tools.map((tool) => ({
    ...tool,
    facts: Object.fromEntries(Object.entries(tool.facts).map(([row, fact]) => [row, factOf(fact)])),
  }));
  return {
    ...{ today: file.today, criteria, questions: file.questions, scenarios: file.scenarios, costs: file.costs },
    ...{ needs, tools, verdict: verdictsOf(tools, needs) },
    changes: file.changes.map(({ tool, criterion, sources, ...change }) => ({
      ...{ ...change, tool: { id: tool }, criterion: { id: criterion } },
      sources: sourcesOf(sources),
    })),
    cell: (row, tool) => file.patterns.cell.replace('{row}', row).replace('{tool}', tool),
    to: (kind, id) => file.patterns[kind].replace('{id}', id),
    cited: (sources) => sources.flatMap(({ id }) => file.sources[id] ?? []),
  };
};
