import type { Alternative as AlternativeData } from '../catalogue/schemas/alternative.ts';
import type { Area as AreaData } from '../catalogue/schemas/area.ts';
import type { Benchmark as BenchmarkData } from '../catalogue/schemas/benchmark.ts';
import type { Change as ChangeData } from '../catalogue/schemas/change.ts';
import type { Claim as ClaimData } from '../catalogue/schemas/claim.ts';
import type { Criterion as CriterionData } from '../catalogue/schemas/criterion.ts';
import type { Fact as FactData, FactValue, Quantity } from '../catalogue/schemas/fact.ts';
import type { GuideQuestion as GuideQuestionData } from '../catalogue/schemas/guide.ts';
import type { Experiment as ExperimentData } from '../catalogue/lab/schema.ts';
import type { Migration as MigrationData } from '../catalogue/schemas/migration.ts';
import type { Need as NeedData } from '../catalogue/schemas/need.ts';
import type { Page as PageData } from '../catalogue/schemas/page.ts';
import type { Plan as PlanData } from '../catalogue/schemas/plan.ts';
import type { Publisher as PublisherData } from '../catalogue/schemas/publisher.ts';
import type { Result as ResultData } from '../catalogue/lab/results.ts';
import type { Scenario as ScenarioData } from '../catalogue/schemas/scenario.ts';
import type { Question as QuestionData } from '../catalogue/schemas/faq.ts';
import type { Source as SourceData } from '../catalogue/schemas/source.ts';
import type { Symptom as SymptomData } from '../catalogue/schemas/symptom.ts';
import type { Term as TermData } from '../catalogue/schemas/term.ts';
import type { Tool as ToolData } from '../catalogue/schemas/tool.ts';
import type { Topic as TopicData } from '../catalogue/schemas/topic.ts';
import type { Certainty } from './certainty.ts';
import type { TextSection } from './text/blocks.ts';

/** What a reference leads to, by the kind of content that it names. */
interface Entities {
  readonly tools: Tool;
  readonly criteria: Criterion;
  readonly needs: Need;
  readonly sources: Source;
  readonly scenarios: Scenario;
  readonly faq: Question;
  readonly topics: Topic;
  readonly migrations: Migration;
  readonly claims: Claim;
  readonly alternatives: Alternative;
  readonly terms: Term;
  readonly plans: Plan;
  readonly pages: Prose;
  readonly areas: Area;
}

/** A value of the content with the entry itself in place of each reference. */
type Resolved<T> = T extends { readonly collection: infer C extends keyof Entities; readonly id: string }
  ? Entities[C]
  : T extends readonly (infer Item)[]
    ? Resolved<Item>[]
    : T extends object
      ? { [Key in keyof T]: Resolved<T[Key]> }
      : T;
type Fields<Data> = { readonly [Key in keyof Data]: Resolved<Data[Key]> };

/** An entry has the id that its file name or key gives it. */
interface Identified {
  readonly id: string;
}
/** An entry whose file has an article below its fields, as MDX. */
interface Written extends Identified {
  readonly body: string;
}

/** What is true of one product for one criterion. */
export interface Fact extends Fields<FactData> {
  /** Both are computed when the content is read. An unknown asserts nothing and has no certainty. */
  readonly certainty?: Certainty;
  /** What our lab measured, in which row and by which of its sources, where this is only what a vendor asks for. */
  readonly measured?: Readonly<{ row: string; value: Quantity; text: string; source: Source }>;
}
export type { FactValue, Quantity };
export interface Tool extends Written, Omit<Fields<ToolData>, 'id' | 'facts'> {
  readonly facts: Readonly<Record<string, Fact>>;
}
/** What it takes to run a tool. */
export type Operations = Tool['operations'];
/** One row of a port table. */
export type Port = Operations['ports'][number];
export type Criterion = CriterionData & Identified;
/** What a reader can do to find an answer that nobody states. */
export type FindOut = NonNullable<Criterion['findOut']>;
export interface Need extends Identified, Fields<NeedData> {}
export interface GuideQuestion extends Identified, Fields<GuideQuestionData> {}
/** One rule of a need. */
export type Rule = Need['rules'][number];
export interface Source extends Identified, Fields<SourceData> {}
/** A publisher with its sources, in the order of their files. */
export interface Publisher extends Identified, Omit<Fields<PublisherData>, 'files'> {
  readonly sources: readonly Source[];
}
export interface Claim extends Identified, Fields<ClaimData> {
  /** Id of the tool that the claim is about, or `general`. */
  readonly about: string;
}
export interface Change extends Identified, Fields<ChangeData> {
  /** The old answer in words. Computed when the content is read, like the new one. */
  readonly from: string;
  /** The new answer in the words of the table. */
  readonly to: string;
}
export interface Alternative extends Written, Omit<Fields<AlternativeData>, 'id' | 'facts'> {
  readonly facts: Readonly<Record<string, Fact | undefined>>;
}
export interface Plan extends Identified, Fields<PlanData> {}
export interface Benchmark extends Identified, Fields<BenchmarkData> {
  /** Computed when the content is read. */
  readonly certainty: Certainty;
}
export interface Scenario extends Written, Omit<Fields<ScenarioData>, 'id'> {}
export interface Migration extends Written, Omit<Fields<MigrationData>, 'id'> {}
export interface Question extends Written, Omit<Fields<QuestionData>, 'id'> {}
/** A part of operations in which something can go wrong. */
export interface Area extends Identified, Fields<AreaData> {}
/** One thing that goes wrong in operation, and its cure. */
export interface Symptom extends Written, Omit<Fields<SymptomData>, 'id'> {}
export interface Topic extends Identified, Fields<TopicData> {}
export interface Term extends Identified, Fields<TermData> {}
/** One experiment of the lab in words. */
export interface Experiment extends Identified, Fields<ExperimentData> {}
/** What one run of an experiment gave for one tool. `cited`: a source names it, so that facts of the site rest on it. */
export type Measured = Omit<ResultData['tools'][number], 'tool'> & { readonly tool: Tool; readonly cited: boolean };
/** One run of one experiment of the lab, as its file has it. */
export interface LabResult extends Omit<ResultData, 'experiment' | 'tools'> {
  readonly experiment: Experiment;
  readonly tools: readonly Measured[];
  /** The day on which it began. */
  readonly day: string;
  /** Its file, under the folder of results. */
  readonly path: string;
  /** The file as it is. */
  readonly text: string;
}
/** Everything that the lab gives. */
export interface Lab {
  /** In reading order. */
  readonly experiments: readonly Experiment[];
  /** The newest first. */
  readonly results: readonly LabResult[];
  /** Tools that were not measured, with the reason. */
  readonly notMeasured: readonly { readonly tool: Tool; readonly because: string }[];
  /** What the lab says of itself. */
  readonly readme: readonly TextSection[];
}
export interface Prose extends Written, Omit<Fields<PageData>, 'id'> {}

/** What the decision functions need to know of a product: a tool in full, or an alternative with some facts missing. */
export interface Judged {
  readonly id: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, Fact | undefined>>;
}
