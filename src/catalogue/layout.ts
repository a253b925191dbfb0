import type { z } from 'zod';
import { alternativeSchema } from './schemas/alternative.ts';
import { areasFileSchema } from './schemas/area.ts';
import { benchmarksFileSchema } from './schemas/benchmark.ts';
import { changesFileSchema } from './schemas/change.ts';
import { claimsFileSchema } from './schemas/claim.ts';
import { criteriaFileSchema, type CriteriaFile } from './schemas/criterion.ts';
import { faqSchema } from './schemas/faq.ts';
import { guideFileSchema } from './schemas/guide.ts';
import { labFileSchema } from './lab/schema.ts';
import { migrationSchema } from './schemas/migration.ts';
import { needsFileSchema } from './schemas/need.ts';
import { pageSchema } from './schemas/page.ts';
import { plansFileSchema } from './schemas/plan.ts';
import { publishersFileSchema } from './schemas/publisher.ts';
import { scenarioSchema } from './schemas/scenario.ts';
import { sourcesFileSchema } from './schemas/source.ts';
import { symptomSchema } from './schemas/symptom.ts';
import { termsFileSchema } from './schemas/term.ts';
import { toolSchema } from './schemas/tool.ts';
import { topicsFileSchema } from './schemas/topic.ts';

/**
 * What one file of a kind holds: `entry`, one thing named by the file; `record`, things by id; `vocabulary`, things
 * by id under a key named like the kind, beside other settings.
 */
export type Form = 'entry' | 'record' | 'vocabulary';

/** Where the files of one kind are, and what one of them may contain. */
export interface Place<Schema extends z.ZodType = z.ZodType> {
  /** Folder under the project's root. */
  readonly base: string;
  /** File pattern in that folder: `*.mdx`, `*.yml` or one file's name. */
  readonly pattern: string;
  readonly form: Form;
  readonly schema: Schema;
  /** True where a site without such a file makes no sense. */
  readonly required: boolean;
}

const articles = <S extends z.ZodType>(name: string, schema: S, required = false): Place<S> => ({
  base: `content/${name}`,
  pattern: '*.mdx',
  form: 'entry',
  schema,
  required,
});
const records = <S extends z.ZodType>(name: string, schema: S, required = false): Place<S> => ({
  base: `content/${name}`,
  pattern: '*.yml',
  form: 'record',
  schema,
  required,
});
const oneFile = <S extends z.ZodType>(name: string, form: Form, schema: S, required = false): Place<S> => ({
  base: 'content',
  pattern: `${name}.yml`,
  form,
  schema,
  required,
});

/** Every kind of content file. Read by Astro's wiring and by the checker, so that both see the same files. */
export const layout = (criteria: CriteriaFile['criteria']) => ({
  criteria: oneFile('criteria', 'vocabulary', criteriaFileSchema, true),
  needs: oneFile('needs', 'vocabulary', needsFileSchema, true),
  guide: oneFile('guide', 'record', guideFileSchema),
  experiments: oneFile('lab', 'vocabulary', labFileSchema),
  plans: oneFile('plans', 'record', plansFileSchema, true),
  benchmarks: oneFile('benchmarks', 'record', benchmarksFileSchema),
  changes: oneFile('changes', 'record', changesFileSchema),
  topics: oneFile('topics', 'record', topicsFileSchema),
  areas: oneFile('areas', 'record', areasFileSchema),
  publishers: oneFile('publishers', 'record', publishersFileSchema),
  terms: oneFile('terms', 'record', termsFileSchema),
  sources: records('sources', sourcesFileSchema, true),
  claims: records('claims', claimsFileSchema),
  tools: articles('tools', toolSchema(criteria), true),
  alternatives: articles('alternatives', alternativeSchema(criteria)),
  scenarios: articles('scenarios', scenarioSchema),
  migrations: articles('migrations', migrationSchema),
  faq: articles('faq', faqSchema),
  symptoms: articles('symptoms', symptomSchema),
  pages: articles('pages', pageSchema, true),
});

/**
 * The name of Astro's collection for a kind. It differs from the kind because most collections hold files, not entries:
 * Astro would take our references for its own and report every one that points into a file.
 */
export const collectionOf = <K extends string>(kind: K): `${K}-files` => `${kind}-files`;

export type Kind = keyof ReturnType<typeof layout>;
/** What a file of each kind holds once it has passed its schema. */
export type FileData<K extends Kind> = z.output<ReturnType<typeof layout>[K]['schema']>;

/** A file that has passed its schema. */
export interface ContentFile<K extends Kind = Kind> {
  readonly kind: K;
  readonly form: Form;
  /** File name without its ending. */
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly data: FileData<K>;
  readonly body: string;
}
