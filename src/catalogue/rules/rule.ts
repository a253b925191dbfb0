import type { Content } from '../content.ts';
import { definitions } from '../definitions.ts';
import type { ContentFile, Kind } from '../layout.ts';
import type { Fault, Path } from '../problem.ts';
import type { ResultFile } from '../lab/results.ts';

/** What a rule may look at. The day is an argument, so that tests can choose it. */
export interface Scope {
  /** Sound files, and of broken ones the parts that passed their schema. */
  readonly files: readonly ContentFile[];
  /** Sound files only. */
  readonly content: Content;
  /** Results of the lab, those of unknown tools and experiments too. */
  readonly results: readonly ResultFile[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Parts of content files by path, null for one left out: laid over the invented content of `tests/site`, they break the rule or keep it. */
export type Example = Readonly<Record<string, string | null>>;

/** One kind of problem, as authors read of it in `npm run check -- --explain KIND` and in `docs/rules.md`. */
export interface ProblemKind {
  /** Printed with every problem of this kind. Published: it never changes. */
  readonly kind: string;
  /** What the rule demands, in one sentence. */
  readonly description: string;
  /** The figures that decide, each by what it limits. */
  readonly numbers?: Readonly<Record<string, number>>;
  readonly bad: Example;
  readonly good: Example;
}

/** A rule about the quality of the content, beyond the shape of one file. */
export interface QualityRule extends ProblemKind {
  /** Kinds of files that must be complete for its verdict to be right; while one is not, the rule keeps silent. */
  readonly reads: readonly Kind[] | 'everything';
  readonly check: (scope: Scope) => Fault[];
}

/** The files of one kind. */
export const filesOf = <K extends Kind>({ files }: Pick<Scope, 'files'>, kind: K): ContentFile<K>[] =>
  files.filter((file) => file.kind === kind) as ContentFile<K>[];

interface Placed {
  readonly file: string;
  readonly path: Path;
}

/** Where every entry is written, by kind and id. Rules ask it for thousands of entries of the same files. */
const places = new WeakMap<Scope['files'], ReadonlyMap<string, Placed>>();

const placesOf = (files: Scope['files']): ReadonlyMap<string, Placed> =>
  new Map(
    files
      .flatMap((each) => definitions(each).map(({ id, file, path }) => [`${each.kind} ${id}`, { file, path }] as const))
      // Of an id that is written twice, the first place counts.
      .toReversed(),
  );

/** Where an entry of a kind is written: its file, and its path in a file of many. */
export const placeOf = ({ files }: Pick<Scope, 'files'>, kind: Kind, id: string): Placed => {
  const known = places.get(files) ?? placesOf(files);
  places.set(files, known);
  return known.get(`${kind} ${id}`) ?? { file: `content/${kind}`, path: [] };
};
