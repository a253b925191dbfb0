import type { Catalogue } from '../../../../catalogue/index.ts';
import { exchangeOf } from '../../../../core/decision/exchange.ts';
import type { Migration } from '../../../../core/model.ts';
import { someOf } from '../some-of.ts';

/** Criteria in one line that a migration loses; more are counted. */
const MOST = 4;

/** What a reader loses by a migration, in the words of its page: first what its file says, then criteria of the comparison. */
export const lostBy = (
  { from, to, lost }: Pick<Migration, 'from' | 'to' | 'lost'>,
  { criteria, needs }: Pick<Catalogue, 'criteria' | 'needs'>,
): string => {
  const labels = exchangeOf(criteria, needs, from, to).lost.map(({ criterion }) => criterion.label);
  return [...lost.map(({ what }) => what), ...(labels.length > 0 ? [`${someOf(labels, MOST)}.`] : [])].join(' ');
};
