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

type Product = Migration['from'];

/** How much of it and what it costs with the new product, and whether the old one has less than all of it. */
const noteOf = ({ before, after }: ExchangeRow, from: Product): string => {
  const part = before.value === 'no' && after.value === 'partly' && 'in part';
  const now = [part, editionText(after)].filter(Boolean).join(', ');
  return [now, before.value === 'partly' && `${from.name} has it in part`].filter(Boolean).join('; ');
};

const linkOf = (row: ExchangeRow, from: Product, to: Product): ExchangeLink => ({
  ...{ label: row.criterion.label, to: routes.cell(row.criterion.id, to.id) },
  note: noteOf(row, from),
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
    rows: rows.map((row) => linkOf(row, from, to)),
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
