import type { Catalogue } from '../../catalogue/index.ts';
import type { Fact } from '../../core/model.ts';

type Reading = Fact['secondReading'];

/** How the second readings of some facts or claims ended. */
export interface ReadingCount {
  readonly all: number;
  readonly agrees: number;
  readonly corrected: number;
  /** Corrections that made the tool look better, worse, or neither. */
  readonly inFavour: number;
  readonly against: number;
  readonly neither: number;
  /** The source could not be opened. */
  readonly unread: number;
  /** Nobody has read it again yet. */
  readonly toCome: number;
}

/** One row of the table of second readings: what is counted, and its figure in each column. */
export interface ReadingRow {
  readonly label: string;
  readonly cells: readonly { readonly column: string; readonly figure: number }[];
}

const countOf = (readings: readonly Reading[]): ReadingCount => {
  const ended = (outcome: NonNullable<Reading>['outcome']) =>
    readings.filter((reading) => reading?.outcome === outcome).length;
  const moved = (effect: NonNullable<Reading>['effect']) =>
    readings.filter((reading) => reading?.outcome === 'corrected' && reading.effect === effect).length;
  return {
    all: readings.length,
    agrees: ended('agrees'),
    corrected: ended('corrected'),
    inFavour: moved('for'),
    against: moved('against'),
    neither: moved('neither'),
    unread: ended('unread'),
    toCome: readings.filter((reading) => reading === undefined).length,
  };
};

const ROWS: readonly (readonly [keyof ReadingCount, string])[] = [
  ['all', 'Entries'],
  ['agrees', 'The second reader agreed'],
  ['corrected', 'Corrected'],
  ['inFavour', 'Corrections in favour of the tool'],
  ['against', 'Corrections against the tool'],
  ['neither', 'Corrections that favour neither side'],
  ['unread', 'Source could not be opened'],
  ['toCome', 'Not yet read a second time'],
];

/** How the second readings ended: of the facts of each tool, and of the claims of the field report. */
export const readingsOf = ({
  tools,
  claims,
}: Pick<Catalogue, 'tools' | 'claims'>): {
  readonly columns: readonly string[];
  readonly rows: readonly ReadingRow[];
  readonly total: ReadingCount;
} => {
  const facts = tools.map(({ name, facts: own }) => ({
    column: name,
    readings: Object.values(own).map(({ secondReading }) => secondReading),
  }));
  const groups = [...facts, { column: 'Claims', readings: claims.map(({ secondReading }) => secondReading) }];
  const counted = groups.map(({ column, readings }) => ({ column, count: countOf(readings) }));
  return {
    columns: groups.map(({ column }) => column),
    rows: ROWS.map(([key, label]) => ({
      label,
      cells: counted.map(({ column, count }) => ({ column, figure: count[key] })),
    })),
    total: countOf(groups.flatMap(({ readings }) => readings)),
  };
};

/** The counts in two sentences. */
export const readingSummary = (count: ReadingCount): string => {
  const { all, agrees, corrected, inFavour, against, neither } = count;
  return (
    `Of ${all} facts and claims, a second reader read ${agrees + corrected} and corrected ${corrected} of these: ` +
    `${inFavour} in favour of a tool, ${against} against one, ${neither} neither.`
  );
};
