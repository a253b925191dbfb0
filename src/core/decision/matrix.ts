import type { Criterion, Fact, FactValue, Judged, Need, Tool } from '../model.ts';
import { judgeNeed, level, type NeedVerdict } from './verdict.ts';
import type { ReportOutcome } from '../vocabulary.ts';

/** One row of the comparison: a fact of every tool, in the order of the tools. */
export interface Row {
  readonly criterion: Criterion;
  readonly facts: readonly Fact[];
  /** True when at least two tools answer differently, or for different editions. */
  readonly differs: boolean;
}

const canonical = (value: FactValue): string =>
  Array.isArray(value)
    ? value
        .map((item) => JSON.stringify(item))
        .toSorted()
        .join()
    : JSON.stringify(value);

/** Rows for a table of `tools`, in the order given. Throws on a tool without an answer: the catalogue refuses those. */
export const matrix = (criteria: readonly Criterion[], tools: readonly Tool[]): Row[] =>
  criteria.map((criterion) => {
    const facts = tools.map((tool) => {
      const fact = tool.facts[criterion.id];
      if (!fact) throw new Error(`${tool.id} has no fact for ${criterion.id}`);
      return fact;
    });
    const answers = new Set(facts.map((fact) => `${canonical(fact.value)} ${fact.edition ?? ''}`));
    return { criterion, facts, differs: answers.size > 1 };
  });

/** A row of the field report's matrix beside the computed verdicts. */
export interface ReportRow {
  readonly need: Need;
  readonly verdicts: readonly NeedVerdict[];
  /** Id of the tool that the report picks. */
  readonly pick: string;
  /** `agrees`: the pick meets the need and nothing meets it better; `open`: the pick is unknown and nothing is known to be better. */
  readonly outcome: ReportOutcome;
}

/** Replays the report's rows: needs that carry a pick, judged like any other need. */
export const replay = (needs: readonly Need[], tools: readonly Judged[]): ReportRow[] =>
  needs.flatMap((need) => {
    if (!need.report) return [];
    const pick = need.report.pick.id;
    const verdicts = tools.map((tool) => judgeNeed(need, tool));
    const own = verdicts[tools.findIndex((tool) => tool.id === pick)]?.verdict ?? 'unknown';
    const beaten = verdicts.some(({ verdict }) => level(verdict) > level(own));
    const outcome = beaten || own === 'fails' ? 'disagrees' : own === 'unknown' ? 'open' : 'agrees';
    return [{ need, verdicts, pick, outcome }];
  });

/** True when a need tells at least two of the tools apart. */
export const separates = (need: Need, tools: readonly Judged[]): boolean =>
  new Set(tools.map((tool) => judgeNeed(need, tool).verdict)).size > 1;
