import type { Alternative, Benchmark, Change, Claim, Criterion, Entry, Migration, Need, Plan } from '../core/model.ts';
import type { Publisher, Question, Scenario, Source, Term, Tool, Topic } from '../core/model.ts';
import type { CriteriaFile } from './schemas/criterion.ts';
import type { NeedsFile } from './schemas/need.ts';
import type { Page } from './schemas/page.ts';
import type { Publisher as PublisherData } from './schemas/publisher.ts';
import { newestFirst } from '../core/changes.ts';
import { byName } from '../core/order.ts';
import { definitions } from './definitions.ts';
import type { ContentFile, Kind } from './layout.ts';

/** All entries of the site, each list sorted once. What pages see. */
export interface Content {
  readonly groups: CriteriaFile['groups'];
  readonly glance: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly needGroups: NeedsFile['groups'];
  readonly needs: readonly Need[];
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
  /** Alphabetical. */
  readonly terms: readonly Term[];
  readonly pages: readonly Entry<Page>[];
  /** The newest first. */
  readonly changes: readonly Change[];
}

const byTerm = (a: Term, b: Term): number => byName({ name: a.term }, { name: b.term });

const publishersOf = (
  listed: readonly Entry<PublisherData>[],
  files: readonly ContentFile<'sources'>[],
): Publisher[] => {
  const alone = files
    .filter(({ id }) => !listed.some((publisher) => publisher.files.includes(id)))
    .map(({ id }) => ({ id, name: id, about: 'Sources.', files: [id] }));
  return [...listed, ...alone]
    .map(({ files: names, ...publisher }) => ({
      ...publisher,
      sources: files
        .filter(({ id }) => names.includes(id))
        .flatMap(definitions)
        .map(({ id, data }) => ({ ...data, id }) as Source),
    }))
    .toSorted(byName);
};

/** Sorts files into entries. Tools and alternatives are alphabetical, vocabularies keep the order they were written in. */
export const arrange = (files: readonly ContentFile[]): Content => {
  const of = <K extends Kind>(kind: K) => files.filter((file) => file.kind === kind) as ContentFile<K>[];
  const entries = <T>(kind: Kind): T[] =>
    of(kind)
      .flatMap(definitions)
      .map(({ id, data }) => ({ ...data, id }) as T);
  const claims = of('claims').flatMap((file) =>
    definitions(file).map(({ id, data }) => ({ ...data, id, about: file.id }) as Claim),
  );
  return {
    groups: of('criteria')[0]?.data.groups ?? {},
    glance: of('criteria')[0]?.data.glance ?? [],
    criteria: entries<Criterion>('criteria'),
    needGroups: of('needs')[0]?.data.groups ?? {},
    needs: entries<Need>('needs'),
    tools: entries<Tool>('tools').toSorted(byName),
    alternatives: entries<Alternative>('alternatives').toSorted(byName),
    sources: entries<Source>('sources'),
    publishers: publishersOf(entries<Entry<PublisherData>>('publishers'), of('sources')),
    claims,
    plans: entries<Plan>('plans'),
    benchmarks: entries<Benchmark>('benchmarks'),
    scenarios: entries<Scenario>('scenarios').toSorted((a, b) => a.order - b.order),
    migrations: entries<Migration>('migrations'),
    topics: entries<Topic>('topics'),
    questions: entries<Question>('faq'),
    terms: entries<Term>('terms').toSorted(byTerm),
    pages: entries<Entry<Page>>('pages'),
    changes: newestFirst(entries<Change>('changes')),
  };
};
