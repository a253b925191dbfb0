import type { Fact, Source } from './model.ts';
import { listed } from './text/lists.ts';
import { SOURCE_KINDS, type SourceKind } from './vocabulary.ts';

/** What a fact rests on: the kind of its strongest source, or that it is an opinion. Not typed in by anyone. */
export type Basis = SourceKind | 'opinion' | 'none';

/** Kinds from strongest to weakest. */
export const BASIS_ORDER: readonly Basis[] = [...SOURCE_KINDS, 'opinion', 'none'];

/** Kinds that a reader can check without trusting a summary by someone else. */
export const PRIMARY: readonly Basis[] = ['source-code', 'release', 'docs', 'advisory', 'registry'];

/** Words for each kind. */
export const BASIS_LABEL: Readonly<Record<Basis, string>> = {
  'source-code': 'source code',
  release: 'release',
  docs: 'documentation',
  advisory: 'advisory',
  measured: 'measured',
  registry: 'registry',
  issue: 'issue',
  'vendor-statement': 'vendor statement',
  'third-party': 'third party',
  'field-report': 'field report',
  opinion: 'opinion',
  none: 'no source',
};

/** One short word for each kind, shown beside a value; the legend above the table explains them. */
export const BASIS_MARK: Readonly<Record<Basis, string>> = {
  'source-code': 'code',
  release: 'release',
  docs: 'docs',
  advisory: 'advisory',
  measured: 'measured',
  registry: 'registry',
  issue: 'issue',
  'vendor-statement': 'vendor',
  'third-party': 'third party',
  'field-report': 'report',
  opinion: 'opinion',
  none: 'no source',
};

/** The kind of the strongest of some sources. */
export const basisOf = (sources: readonly Pick<Source, 'kind'>[]): Exclude<Basis, 'opinion'> =>
  SOURCE_KINDS.find((kind) => sources.some((source) => source.kind === kind)) ?? 'none';

/** Whether an answer is somebody's judgement. Its sources show that it was given, so their kind is not its basis. */
export const isOpinion = ({ doubts }: Pick<Fact, 'doubts'>): boolean => doubts.includes('judgement');

/** The basis of a fact, given its sources resolved. */
export const factBasis = (fact: Pick<Fact, 'doubts'> & { readonly sources: readonly Pick<Source, 'kind'>[] }): Basis =>
  isOpinion(fact) ? 'opinion' : basisOf(fact.sources);

/** Sources by kind, strongest first; kinds with none are left out. */
export const byKind = <T extends Pick<Source, 'kind'>>(sources: readonly T[]): { kind: Basis; sources: T[] }[] =>
  BASIS_ORDER.map((kind) => ({ kind, sources: sources.filter((source) => source.kind === kind) })).filter(
    ({ sources: members }) => members.length > 0,
  );

/** Each kind as a place that was searched. */
const PLACE: Readonly<Record<SourceKind, string>> = {
  'source-code': 'code',
  release: 'releases',
  docs: 'docs',
  advisory: 'advisories',
  measured: 'our measurements',
  registry: 'the registry',
  issue: 'issues',
  'vendor-statement': 'vendor statements',
  'third-party': 'third parties',
  'field-report': 'the field report',
};

/** What we checked for an unknown: it rests on nothing, so its sources are not a basis. Empty for all else. */
export const placesChecked = ({
  value,
  sources,
}: Pick<Fact, 'value'> & { readonly sources: readonly Pick<Source, 'kind'>[] }): string =>
  value === 'unknown'
    ? listed(SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind)).map((kind) => PLACE[kind]))
    : '';

/** The day of a source as readers see it, of a measurement every day; a copy that shows none gives the day of reading. */
export const sourceDay = ({ date, undated, lab }: Pick<Source, 'date' | 'undated' | 'lab'>): string =>
  undated ? `undated, read ${date}` : listed([date, ...(lab?.again ?? [])]);

const REPOSITORY = /^([\w.-]+\/[\w.-]+)@([^:#]+)(?::([^#]+))?(?:#(.+))?$/;
const COMMIT = /^[0-9a-f]{7,40}$/;
/** Files that the host shows as a page, where a link to a line only works in the plain view. */
const RENDERED = /\.(md|mdx|markdown|rst|adoc)$/i;

/** The releases at which the strongest of some sources were read; none for pages, threads and commits. */
export const releasesRead = (sources: readonly Pick<Source, 'kind' | 'ref'>[]): string[] => {
  const best = sources.filter(({ kind }) => kind === basisOf(sources));
  const revisions = best.flatMap(({ ref }) => (ref.includes('://') ? [] : [REPOSITORY.exec(ref)?.[2] ?? '']));
  return [...new Set(revisions.filter((revision) => revision && !COMMIT.test(revision)))];
};

/** The address of a source reference on its public host: exact file and lines for a repository, the address itself otherwise. */
export const sourceUrl = (reference: string): string => {
  const match = REPOSITORY.exec(reference);
  if (!match || reference.includes('://')) return reference;
  const [, repository, revision, path, lines] = match;
  const base = `https://github.com/${repository}`;
  if (!path) return `${base}/${COMMIT.test(revision ?? '') ? 'commit' : 'releases/tag'}/${revision}`;
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const fragment = lines ? `${RENDERED.test(path) ? '?plain=1' : ''}#${lines}` : '';
  return `${base}/${path.endsWith('/') ? 'tree' : 'blob'}/${revision}/${escaped}${fragment}`;
};
