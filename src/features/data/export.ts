import { FILES, routes, type Address } from '../../core/routes.ts';
import type { Comparison } from './comparison-schema.ts';
import { basisOf } from '../../core/evidence.ts';
import { factView } from '../../core/view/fact-view.ts';
import type { Criterion, Fact, Need, Source, Tool } from '../../core/model.ts';
import { ATTRIBUTION, LICENCE_URL } from '../../core/view/page.ts';
import { evidenceUrl } from '../../core/view/source-view.ts';
import { verdictRow, type VerdictRow } from '../../core/view/verdict-table.ts';
import { indexById } from '../../core/index-by-id.ts';

export type { Comparison };
export type ExportedFact = Comparison['facts'][number];

/** What the exported file is made from. */
export interface Exportable {
  readonly groups: Readonly<Record<string, { label: string; intro: string }>>;
  readonly tools: readonly Tool[];
  readonly criteria: readonly Criterion[];
  readonly needs: readonly Need[];
  readonly sources: readonly Source[];
  readonly today: string;
}

/** Removes fields without a value, so that the file does not contain them. */
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

/** Input for every part of a file: the day of the build, and the form of addresses. */
interface Issue {
  readonly today: string;
  readonly address: Address;
}

/** One cell of the table with everything that is behind it. Throws on a tool without an answer. */
const exportFact = (tool: Tool, criterion: Criterion, fact: Fact, { today, address }: Issue): ExportedFact => {
  const { value, since, note, sources, checked, verify, to } = factView(tool, criterion, fact, today);
  return present({
    tool: tool.id,
    criterion: criterion.id,
    value: fact.value,
    text: value.word,
    edition: fact.edition,
    since,
    note,
    sources: sources.map(({ id }) => id),
    basis: basisOf(fact.sources),
    checked,
    certainty: fact.certainty && { level: fact.certainty.level, reasons: [...fact.certainty.reasons] },
    against: fact.against.length > 0 ? fact.against.map(({ id }) => id) : undefined,
    secondReading: fact.secondReading && { on: fact.secondReading.on, outcome: fact.secondReading.outcome },
    reported: fact.reported && present({ value: fact.reported.value, claim: fact.reported.claim?.id }),
    verify,
    page: address(to),
  });
};

const exportCriterion = (criterion: Criterion): Comparison['criteria'][number] => {
  const { id, group, label, question, why, kind, maxAgeDays } = criterion;
  return present({
    ...{ id, group, label, question, why, kind },
    unit: criterion.kind === 'quantity' ? criterion.unit : undefined,
    better: criterion.kind === 'quantity' ? criterion.better : undefined,
    options: criterion.kind === 'choice' ? criterion.options : undefined,
    maxAgeDays,
  });
};

const exportNeed = (need: Need, { cells, to }: VerdictRow, address: Address): Comparison['needs'][number] =>
  present({
    ...{ id: need.id, group: need.group, label: need.label, statement: need.statement },
    page: address(to),
    verdicts: cells.map(({ tool, verdict, because }) => ({ tool: tool.id, verdict, because: [...because] })),
    report: need.report && { need: need.report.need, pick: need.report.pick.id },
  });

/** The whole comparison as one self-contained value: what `data/comparison.json` holds and the other forms are made from. */
export const exportComparison = (content: Exportable, address: Address): Comparison => {
  const { groups, tools, criteria, needs, sources, today } = content;
  const facts = tools.flatMap((tool) =>
    criteria.map((criterion): ExportedFact => {
      const fact = tool.facts[criterion.id];
      if (!fact) throw new Error(`${tool.id} has no fact for ${criterion.id}`);
      return exportFact(tool, criterion, fact, { today, address });
    }),
  );
  const byId = indexById(criteria);
  const cited = new Set(facts.flatMap((fact) => fact.sources));
  return {
    $schema: address(FILES.comparisonSchema),
    schemaVersion: '2.0.0',
    generatedOn: today,
    site: address('/'),
    licence: { spdx: 'CC-BY-4.0', url: LICENCE_URL, attribution: ATTRIBUTION },
    groups: Object.entries(groups).map(([id, { label, intro }]) => ({ id, label, intro })),
    tools: tools.map(({ id, name, summary, verdict, homepage, repository, checked }) => ({
      ...{ id, name, summary, verdict, homepage, repository, checked },
      page: address(routes.tool(id)),
    })),
    criteria: criteria.map(exportCriterion),
    facts,
    sources: sources
      .filter(({ id }) => cited.has(id))
      .map(({ id, kind, title, ref, also, date, undated, note }) =>
        present({ id, kind, title, ref, url: evidenceUrl({ ref }, address), also, date, undated, note }),
      ),
    needs: needs.map((need) => exportNeed(need, verdictRow(need, tools, byId), address)),
  };
};
