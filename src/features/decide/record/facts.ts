import type { PublishedFact } from '../../../core/changes.ts';
import type { Criterion, Fact, GuideQuestion, Judged, Need, Rule } from '../../../core/model.ts';
import type { GuideAnswer } from '../../../core/decision/guide.ts';
import type { CertaintyLevel, ChangeKind } from '../../../core/vocabulary.ts';

/** A source as a record cites it. */
export interface Cited {
  readonly title: string;
  /** A path of the site, or an address elsewhere. */
  readonly to: string;
  readonly kind: string;
  readonly day: string;
}

/** A fact as the file of facts keeps it. */
export interface FactInFile extends PublishedFact {
  readonly certainty?: CertaintyLevel | undefined;
  readonly checked?: Fact['checked'];
  readonly verify?: string | undefined;
  readonly contrary?: string | undefined;
  readonly measured?: Fact['measured'];
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

/** A rule with the id of its criterion. */
export type RuleInFile = Omit<Rule, 'criterion'> & { readonly criterion: string };

/** A change with ids in place of what it leads to. */
export interface ChangeInFile {
  readonly id: string;
  readonly on: string;
  readonly tool: string;
  readonly criterion: string;
  readonly kind: ChangeKind;
  readonly was?: PublishedFact | undefined;
  readonly from: string;
  readonly to: string;
  /** True where the old answer is what the field report said. */
  readonly reported?: boolean;
  readonly sources: readonly string[];
}

/** The fields of a criterion that its answers need. */
type AskedCriterion = Pick<Criterion, 'id' | 'kind' | 'label' | 'maxAgeDays' | 'findOut'> & {
  readonly options?: Readonly<Record<string, string>>;
  readonly unit?: string;
};

/** A question of the guide, its answers with the ids of their needs. */
type QuestionInFile = Pick<GuideQuestion, 'id' | 'question'> & {
  readonly answers: readonly (GuideAnswer & { readonly text: string; readonly paid: readonly string[] })[];
};

/** A tool with those of its facts that needs ask for. */
interface ToolInFile {
  readonly id: string;
  readonly name: string;
  readonly checked: { readonly version: string; readonly on: string };
  /** The version, with how far it is behind. */
  readonly version: string;
  readonly facts: Readonly<Record<string, FactInFile>>;
  /** Paid editions, each with those of its criteria that needs ask for, its prices in words, and their date. */
  readonly editions: readonly {
    readonly name: string;
    readonly unlocks: readonly string[];
    readonly prices: string;
    readonly on: string;
  }[];
}

/** Addresses of things by their ids, with `{id}`, or `{row}` and `{tool}`, where these belong. */
export interface Patterns {
  readonly cell: string;
  readonly need: string;
  readonly needChanges: string;
  readonly toolChanges: string;
  readonly change: string;
  readonly upgrades: string;
  readonly cost: string;
}

/** The file that the record of a decision is made of; it is fetched once something is chosen. */
export interface FactsFile {
  /** Day of the build. */
  readonly today: string;
  readonly patterns: Patterns;
  readonly criteria: readonly AskedCriterion[];
  readonly needs: readonly (Pick<Need, 'id' | 'label' | 'aliases'> & { readonly rules: readonly RuleInFile[] })[];
  /** Questions of the guide with their answers: for what a reader left open, or answered without choosing a need. */
  readonly questions: readonly QuestionInFile[];
  readonly tools: readonly ToolInFile[];
  readonly sources: Readonly<Record<string, Cited>>;
  /** The newest first. */
  readonly changes: readonly ChangeInFile[];
}

/** A tool as decisions judge it. */
export type DecidingTool = Judged & Pick<ToolInFile, 'checked' | 'version' | 'editions'>;

/** The same file with things in place of ids, as the functions of the decision take them. */
export interface DecisionFacts {
  readonly today: string;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly needs: readonly Need[];
  readonly questions: FactsFile['questions'];
  readonly tools: readonly DecidingTool[];
  readonly changes: readonly (Omit<ChangeInFile, 'tool' | 'criterion' | 'sources'> & {
    readonly tool: { readonly id: string };
    readonly criterion: { readonly id: string };
    readonly sources: Fact['sources'];
  })[];
  /** Address of a cell, and of other things by their ids. */
  readonly cell: (row: string, tool: string) => string;
  readonly to: (kind: Exclude<keyof Patterns, 'cell'>, id: string) => string;
  /** The sources of a fact as a record cites them. */
  readonly cited: (sources: Fact['sources']) => Cited[];
}

/**
 * Puts things in place of ids. The file has only the fields that decisions ask for, so nothing else of the result may
 * be read.
 */
export const readFacts = (file: FactsFile): DecisionFacts => {
  const criteria = new Map(file.criteria.map((criterion) => [criterion.id, criterion as Criterion]));
  const sourcesOf = (ids: readonly string[]) => ids.map((id) => ({ id }) as Fact['sources'][number]);
  const factOf = ({ certainty, sources, measured, ...fact }: FactInFile): Fact => ({
    ...{ ...fact, against: [], doubts: [], sources: sourcesOf(sources) },
    ...(measured && { measured }),
    ...(certainty && { certainty: { level: certainty, reasons: [] } }),
  });
  return {
    ...{ today: file.today, criteria, questions: file.questions },
    needs: file.needs.map((need) => ({
      ...need,
      rules: need.rules.map((rule) => ({ ...rule, criterion: criteria.get(rule.criterion) })),
    })) as unknown as readonly Need[],
    tools: file.tools.map((tool) => ({
      ...tool,
      facts: Object.fromEntries(Object.entries(tool.facts).map(([row, fact]) => [row, factOf(fact)])),
    })),
    changes: file.changes.map(({ tool, criterion, sources, ...change }) => ({
      ...{ ...change, tool: { id: tool }, criterion: { id: criterion } },
      sources: sourcesOf(sources),
    })),
    cell: (row, tool) => file.patterns.cell.replace('{row}', row).replace('{tool}', tool),
    to: (kind, id) => file.patterns[kind].replace('{id}', id),
    cited: (sources) => sources.flatMap(({ id }) => file.sources[id] ?? []),
  };
};
