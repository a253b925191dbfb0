import type { Source } from './model.ts';
import { CERTAINTIES, SOURCE_KINDS, type CertaintyLevel, type Doubt, type SourceKind } from './vocabulary.ts';

/** How sure an answer is, with every reason why it is not surer. */
export interface Certainty {
  readonly level: CertaintyLevel;
  /** In the order of the table; none for a high certainty. */
  readonly reasons: readonly CertaintyReason[];
}

/** Everything that decides how sure an answer is. */
export interface Grounds {
  readonly sources: readonly Pick<Source, 'id' | 'kind' | 'ref'>[];
  /** Sources that contradict the answer. */
  readonly against: readonly string[];
  readonly doubts: readonly Doubt[];
  /** Whether a command shows the answer on the reader's own host. */
  readonly verifiable: boolean;
  /** Whether it is what a document says, such as a licence or an opinion: then a document is the best there is. */
  readonly documentary: boolean;
  /** How the reading by someone else ended; undefined if nobody has read it again. */
  readonly secondReading: 'agrees' | 'corrected' | 'unread' | undefined;
  /** How the version that we read compares with the version that the fact is about. */
  readonly version: 'same' | 'older' | 'unknown';
  /** Whether the last check is longer ago than the criterion allows. */
  readonly old: boolean;
}

/**
 * What each reason takes from a certainty that starts high, as systematic reviews (GRADE) do it: a number of steps down,
 * or a level above which the answer cannot be. Steps add up, the lowest level is the floor, and nothing lifts.
 *
 * | reason           | when                                                                   | takes            |
 * | ---------------- | ---------------------------------------------------------------------- | ---------------- |
 * | `documentation`  | the best source is documentation; not of a licence or an opinion       | 1 step          |
 * | `statement`      | the best source is a statement of the vendor                           | 1 step           |
 * | `reports`        | the best source is an issue or a third party                           | 2 steps          |
 * | `field-report`   | only the field report says so                                          | 3 steps          |
 * | `one-witness`    | only the vendor's statements or one report; or an author says so       | 1 step           |
 * | `disputed`       | a source says something else (`against`)                               | 1 step           |
 * | `inferred`       | an author says so                                                      | 1 step           |
 * | `judgement`      | an author says so                                                      | at most low      |
 * | `not-found`      | an author says so                                                      | at most moderate |
 * | `incomplete`     | an author says so                                                      | at most moderate |
 * | `older-version`  | read at an older version than the tool's other facts                   | 1 step           |
 * | `no-version`     | no version is stated                                                   | 1 step           |
 * | `old`            | checked longer ago than the criterion allows                           | 1 step           |
 * | `not-repeatable` | no command shows it, and all that was read can have changed since      | at most moderate |
 * | `unread`         | the second reader could not open its sources                           | at most moderate |
 * | `read-once`      | nobody has read it a second time                                       | at most moderate |
 *
 * Source code, releases, advisories, registries and measurements take nothing: a reader can see there that it is so.
 */
export const TAKES = {
  documentation: 1,
  statement: 1,
  reports: 2,
  'field-report': 3,
  'one-witness': 1,
  disputed: 1,
  inferred: 1,
  judgement: 'low',
  'not-found': 'moderate',
  incomplete: 'moderate',
  'older-version': 1,
  'no-version': 1,
  old: 1,
  'not-repeatable': 'moderate',
  unread: 'moderate',
  'read-once': 'moderate',
} as const satisfies Readonly<Record<string, number | CertaintyLevel>>;

/** Everything that can make an answer less certain. */
export type CertaintyReason = keyof typeof TAKES;
/** In the order in which readers are given the reasons. */
export const CERTAINTY_REASONS = Object.keys(TAKES) as readonly CertaintyReason[];

const KIND_REASON: Readonly<Partial<Record<SourceKind, CertaintyReason>>> = {
  docs: 'documentation',
  'vendor-statement': 'statement',
  issue: 'reports',
  'third-party': 'reports',
  'field-report': 'field-report',
};
const stepsOf = (kind: SourceKind): number => Number(KIND_REASON[kind] && TAKES[KIND_REASON[kind]]) || 0;
/** Kinds that speak for themselves or for one person: one of them alone is one witness. */
const CLAIMS: readonly SourceKind[] = ['vendor-statement', 'issue', 'third-party'];
/** Kinds whose page on the web may say something else tomorrow; a release, an advisory and an issue keep their text. */
const MOVING: readonly SourceKind[] = ['docs', 'vendor-statement', 'third-party', 'registry', 'field-report'];

const isMoving = ({ kind, ref }: Pick<Source, 'kind' | 'ref'>): boolean =>
  MOVING.includes(kind) && (ref.startsWith('/') || ref.includes('://'));

/** Reasons that follow from the kinds of the sources of an answer. */
const reasonsOfSources = (sources: Grounds['sources']): (CertaintyReason | undefined)[] => {
  const kinds = new Set(sources.map(({ kind }) => kind));
  const [best] = SOURCE_KINDS.filter((kind) => kinds.has(kind)).toSorted((a, b) => stepsOf(a) - stepsOf(b));
  if (!best) return ['field-report'];
  const alone = sources.length === 1 || (kinds.size === 1 && best === 'vendor-statement');
  return [KIND_REASON[best], CLAIMS.includes(best) && alone ? 'one-witness' : undefined];
};

/** Every reason against an answer, in the order of the table. */
export const reasonsAgainst = (grounds: Grounds): CertaintyReason[] => {
  const { sources, against, doubts, verifiable, documentary, secondReading, version, old } = grounds;
  const carrying = sources.filter(({ id }) => !against.includes(id));
  const found = new Set<CertaintyReason | false | undefined>([
    ...reasonsOfSources(carrying).filter((reason) => !(documentary && reason === 'documentation')),
    ...doubts,
    against.length > 0 && 'disputed',
    version === 'older' && 'older-version',
    version === 'unknown' && 'no-version',
    old && 'old',
    !verifiable && carrying.every(isMoving) && 'not-repeatable',
    secondReading === 'unread' && 'unread',
    secondReading === undefined && 'read-once',
  ]);
  return CERTAINTY_REASONS.filter((reason) => found.has(reason));
};

/** Place of a level in its order, from 0: of two, the higher is the less certain. */
const place = (level: CertaintyLevel): number => CERTAINTIES.indexOf(level);

/** The certainty that is left after some reasons, starting from high. */
export const levelAfter = (reasons: readonly CertaintyReason[]): CertaintyLevel => {
  const takes = reasons.map((reason): number | CertaintyLevel => TAKES[reason]);
  const steps = takes.reduce<number>((sum, taken) => sum + (typeof taken === 'number' ? taken : 0), 0);
  const down = Math.max(steps, ...takes.map((taken) => (typeof taken === 'number' ? 0 : place(taken))));
  return CERTAINTIES[Math.min(down, CERTAINTIES.length - 1)] ?? 'very-low';
};

/** How sure an answer is, with the reasons. An unknown asserts nothing, so it has no certainty: do not ask for it. */
export const certaintyOf = (grounds: Grounds): Certainty => {
  const reasons = reasonsAgainst(grounds);
  return { level: levelAfter(reasons), reasons };
};

/** The least certain of some; undefined for none. Of equals the first. */
export const weakest = <T>(all: readonly T[], levelOf: (one: T) => CertaintyLevel): T | undefined =>
  all.reduce<T | undefined>(
    (least, one) => (least === undefined || place(levelOf(one)) > place(levelOf(least)) ? one : least),
    undefined,
  );
