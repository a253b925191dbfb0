import type { Alternative as AlternativeData } from '../catalogue/schemas/alternative.ts';
import type { Benchmark as BenchmarkData } from '../catalogue/schemas/benchmark.ts';
import type { Change as ChangeData } from '../catalogue/schemas/change.ts';
import type { Claim as ClaimData } from '../catalogue/schemas/claim.ts';
import type { Criterion as CriterionData } from '../catalogue/schemas/criterion.ts';
import type { Fact, FactValue, Quantity } from '../catalogue/schemas/fact.ts';
import type { Migration as MigrationData } from '../catalogue/schemas/migration.ts';
import type { Need as NeedData, Rule } from '../catalogue/schemas/need.ts';
import type { Plan as PlanData } from '../catalogue/schemas/plan.ts';
import type { Publisher as PublisherData } from '../catalogue/schemas/publisher.ts';
import type { Scenario as ScenarioData } from '../catalogue/schemas/scenario.ts';
import type { Question as QuestionData } from '../catalogue/schemas/faq.ts';
import type { Source as SourceData } from '../catalogue/schemas/source.ts';
import type { Term as TermData } from '../catalogue/schemas/term.ts';
import type { Tool as ToolData } from '../catalogue/schemas/tool.ts';
import type { Topic as TopicData } from '../catalogue/schemas/topic.ts';

/** An entry of the content with its id: the file name or the key it was written under. */
export type Entry<Data> = Readonly<Data> & { readonly id: string };

export type Tool = Entry<ToolData>;
export type Criterion = Entry<CriterionData>;
export type Need = Entry<NeedData>;
export type Source = Entry<SourceData>;
/** A publisher with its sources, in the order of their files. */
export type Publisher = Entry<Omit<PublisherData, 'files'>> & { readonly sources: readonly Source[] };
export type Claim = Entry<ClaimData> & { readonly about: string };
export type Change = Entry<ChangeData>;
export type Alternative = Entry<AlternativeData>;
export type Plan = Entry<PlanData>;
export type Benchmark = Entry<BenchmarkData>;
export type Scenario = Entry<ScenarioData>;
export type Migration = Entry<MigrationData>;
export type Question = Entry<QuestionData>;
export type Topic = Entry<TopicData>;
export type Term = Entry<TermData>;
export type { Fact, FactValue, Quantity, Rule };

/** What the decision functions need to know of a product: a tool in full, or an alternative with some facts missing. */
export interface Judged {
  readonly id: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, Fact | undefined>>;
}
