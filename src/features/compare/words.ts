import type { Criterion } from '../../core/model.ts';
import { normal } from '../../core/text/normal.ts';

/** Other words that each row is found by, as they are searched, by the id of its criterion. */
export type RowWords = Readonly<Record<string, string>>;

/** The file that the table fetches when a reader starts to look for a row. */
export const rowWords = (criteria: readonly Criterion[]): RowWords =>
  Object.fromEntries(
    criteria.filter(({ also }) => also.length > 0).map(({ id, also }) => [id, normal(also.join(' '))]),
  );
