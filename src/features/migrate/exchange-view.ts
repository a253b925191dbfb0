import { exchangeOf, type ExchangeRow } from '../../core/decision/exchange.ts';
import type { Criterion, Migration, Need } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import type { Link } from '../../core/view/page.ts';
import { sourceView } from '../../core/view/source-view.ts';
import { editionText } from '../../core/text/words.ts';
import type { Cited } from './step-view.ts';

/** A criterion on which the two differ, as a link to the cell of the new tool; `note` gives the extent and the cost. */
export interface ExchangeLink extends Link {
  readonly note: string;
}

/** One list of changes: first those of the migration's file, then those of the comparison. */
export interface ExchangeList {
  readonly title: string;
  readonly said: readonly Cited[];
  readonly rows: readonly ExchangeLink[];
}

/** Losses and gains of an operator with a migration. */
export type ExchangeView = readonly ExchangeList[];

type Said = Migration['lost'];

/** How much of it; empty if all of it is lost or gained. */
const partText = ({ before, after }: ExchangeRow): string => {
  if (after.value === 'partly' && before.value === 'no') return 'in part';
  return before.value === 'partly' ? 'in part before' : '';
};

const linkOf = (row: ExchangeRow, to: string): ExchangeLink => ({
  ...{ label: row.criterion.label, to: routes.cell(row.criterion.id, to) },
  note: [partText(row), editionText(row.after)].filter(Boolean).join(', '),
});

const saidOf = (said: Said): Cited[] =>
  said.map(({ what, sources }) => ({ text: what, sources: sources.map(sourceView) }));

/**
 * Losses and gains of an operator with a migration. Every migration has the lists of losses and gains; the others
 * appear only if they have entries.
 */
export const exchangeView = (
  { from, to, lost, gained }: Pick<Migration, 'from' | 'to' | 'lost' | 'gained'>,
  criteria: readonly Criterion[],
  needs: readonly Need[],
): ExchangeView => {
  const exchange = exchangeOf(criteria, needs, from, to);
  const list = (title: string, rows: readonly ExchangeRow[], said: Said = []): ExchangeList => ({
    ...{ title, said: saidOf(said) },
    rows: rows.map((row) => linkOf(row, to.id)),
  });
  const some = ({ rows }: ExchangeList): boolean => rows.length > 0;
  // What is kept in part and costs money as well is nearer to a loss than what is only kept in part.
  const weaker = (paid: boolean) => exchange.weaker.filter(({ after }) => (after.edition === 'paid') === paid);
  return [
    list('You lose', exchange.lost, lost),
    ...[
      list('Kept in part, for money', weaker(true)),
      list('Kept in part', weaker(false)),
      list('Kept, for more money', exchange.dearer),
    ].filter(some),
    list('You gain', exchange.gained, gained),
    ...[list('Kept, for less money', exchange.cheaper)].filter(some),
  ];
};
