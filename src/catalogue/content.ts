import type {
  Alternative,
  Area,
  Benchmark,
  Change,
  Claim,
  Criterion,
  GuideQuestion,
  Lab,
  Migration,
  Need,
  Plan,
  Prose,
} from '../core/model.ts';
import type { Publisher, Question, Scenario, Source, Symptom, Term, Tool, Topic } from '../core/model.ts';
import type { CriteriaFile } from './schemas/criterion.ts';
import type { NeedsFile } from './schemas/need.ts';
import type { Publisher as PublisherData } from './schemas/publisher.ts';
import { inWords, newestFirst } from '../core/changes.ts';
import { byName } from '../core/text/order.ts';
import { definitions } from './definitions.ts';
import { labOf } from './lab/resolve.ts';
import type { ContentFile, Kind } from './layout.ts';
import { referencesOf, type Reference } from './references.ts';
import { resolve } from './resolve.ts';
import { indexById } from '../core/index-by-id.ts';
import { NOTHING_MEASURED, type Brought } from './lab/results.ts';

/** All entries of the site, each list sorted once. What pages see. */
export interface Content {
  readonly groups: CriteriaFile['groups'];
  readonly criteria: readonly Criterion[];
  readonly needGroups: NeedsFile['groups'];
  readonly needs: readonly Need[];
  /** The questions of the guide, in the order in which they are asked. */
  readonly guide: readonly GuideQuestion[];
  readonly tools: readonly Tool[];
  readonly alternatives: readonly Alternative[];
  readonly sources: readonly Source[];
  /** Every source once, by publisher; alphabetical. */
  readonly publishers: readonly Publisher[];
  readonly claims: readonly Claim[];
  readonly plans: readonly Plan[];
  readonly benchmarks: readonly Benchmark[];
  readonly scenarios: readonly Scenario[];
  /** By file name. */
  readonly migrations: readonly Migration[];
  /** In reading order. */
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
  /** In reading order. */
  readonly areas: readonly Area[];
  /** By file name. */
  readonly symptoms: readonly Symptom[];
  /** Alphabetical. */
  readonly terms: readonly Term[];
  /** Pages of prose. */
  readonly pages: readonly Prose[];
  /** The newest first. */
  readonly changes: readonly Change[];
  /** What the lab asks, and what it found. */
  readonly lab: Lab;
  /** The last parts of the addresses of pairs that were published: `<a>-vs-<b>`. */
  readonly lastingPairs: readonly string[];
  /** Every reference from one entry to another, in the order of the files. */
  readonly references: readonly Reference[];
}

const byTerm = (a: Term, b: Term): number => byName({ name: a.term }, { name: b.term });

/** Publishers with their sources; a file of sources that no publisher lists has a page under its own name. */
const publishersOf = (
  listed: readonly (PublisherData & { readonly id: string })[],
  files: readonly ContentFile[],
  sources: ReadonlyMap<string, Source>,
): Publisher[] => {
  const written = files.filter(({ kind }) => kind === 'sources');
  const alone = written
    .filter(({ id }) => !listed.some((publisher) => publisher.files.includes(id)))
    .map(({ id }) => ({ id, name: id, about: 'Sources.', files: [id] }));
  return [...listed, ...alone]
    .map(({ files: names, ...publisher }) => ({
      ...publisher,
      sources: written
        .filter(({ id }) => names.includes(id))
        .flatMap(definitions)
        .flatMap(({ id }) => sources.get(id) ?? []),
    }))
    .toSorted(byName);
};

/** Joins files into entries. Tools and alternatives are alphabetical, vocabularies keep the order they were written in. */
export const arrange = (files: readonly ContentFile[], brought: Brought = NOTHING_MEASURED): Content => {
  const resolved = resolve(files);
  const entries = <T>(kind: Kind) => resolved(kind) as readonly T[];
  const first = <K extends 'criteria' | 'needs'>(kind: K) =>
    (files.find((file) => file.kind === kind) as ContentFile<K> | undefined)?.data;
  const sources = entries<Source>('sources');
  const byId = indexById(sources);
  const tools = entries<Tool>('tools').toSorted(byName);
  return {
    groups: first('criteria')?.groups ?? {},
    criteria: entries<Criterion>('criteria'),
    needGroups: first('needs')?.groups ?? {},
    needs: entries<Need>('needs'),
    guide: entries<GuideQuestion>('guide'),
    tools,
    alternatives: entries<Alternative>('alternatives').toSorted(byName),
    sources,
    publishers: publishersOf(entries('publishers'), files, byId),
    claims: entries<Claim>('claims'),
    plans: entries<Plan>('plans'),
    benchmarks: entries<Benchmark>('benchmarks'),
    scenarios: entries<Scenario>('scenarios').toSorted((a, b) => a.order - b.order),
    migrations: entries<Migration>('migrations'),
    topics: entries<Topic>('topics'),
    questions: entries<Question>('faq'),
    areas: entries<Area>('areas'),
    symptoms: entries<Symptom>('symptoms'),
    terms: entries<Term>('terms').toSorted(byTerm),
    pages: entries<Prose>('pages'),
    changes: newestFirst(entries<Change>('changes').map(inWords)),
    lab: labOf(files, entries('experiments'), { tools, sources }, brought),
    lastingPairs: first('criteria')?.pairs ?? [],
    references: files.flatMap(referencesOf),
  };
};
