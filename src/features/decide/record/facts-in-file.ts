import type { PublishedFact } from '../../../core/changes.ts';
import type { CostStart } from '../../../core/cost/data.ts';
import type { GuideAnswer } from '../../../core/decision/guide.ts';
import type { Criterion, Fact, GuideQuestion, Need, Rule } from '../../../core/model.ts';
import type { CarryLink } from '../../../core/view/page.ts';
import type { CertaintyLevel, ChangeKind } from '../../../core/vocabulary.ts';
import type { MovesView, MoveView } from '../results/ways.ts';
import type { ScenarioWay } from '../results/scenario-way.ts';

/** A source as a record cites it. */
export interface Cited {
  readonly title: string;
  /** A path of the site, or an address elsewhere. */
  readonly to: string;
  readonly kind: string;
  readonly day: string;
}

/** A measurement with what is cited of its source. */
type MeasuredInFile = Omit<NonNullable<Fact['measured']>, 'source'> & {
  readonly source: Pick<NonNullable<Fact['measured']>['source'], 'id' | 'ref'>;
};

/** A fact as the file of facts keeps it. */
export interface FactInFile extends PublishedFact {
  readonly certainty?: CertaintyLevel | undefined;
  readonly checked?: Fact['checked'];
  readonly verify?: string | undefined;
  readonly contrary?: string | undefined;
  readonly measured?: MeasuredInFile;
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
type QuestionInFile = Pick<GuideQuestion, 'id' | 'question' | 'exclusive'> & {
  readonly answers: readonly (GuideAnswer & { readonly text: string; readonly paid: readonly string[] })[];
};

/** A migration to a tool with what is lost by it, in words; empty if that is nothing. */
export interface MoveInFile extends MoveView {
  readonly lost: string;
}

/** A tool with those of its facts that needs ask for. */
export interface ToolInFile {
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
  /** Next steps with it in first place, the first of them where it falls short, and the migrations to it. */
  readonly ways: readonly CarryLink[];
  readonly moves: Omit<MovesView, 'paths'> & { readonly paths: readonly MoveInFile[] };
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
  readonly scenarios: readonly ScenarioWay[];
  readonly costs: CostStart;
  readonly sources: Readonly<Record<string, Cited>>;
  /** The newest first. */
  readonly changes: readonly ChangeInFile[];
}
