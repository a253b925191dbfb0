import { exchangeOf } from '../../core/decision/exchange.ts';
import type { Criterion, Migration, Need } from '../../core/model.ts';
import { routes } from '../../core/routes.ts';
import type { Link } from '../../core/view/page.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { editionText } from '../../core/text/words.ts';

/** A row on which the new tool differs, as a link to its cell; `edition` says what a gain costs. */
export interface ExchangeLink extends Link {
  readonly edition: string;
}

/** What an operator loses and gains with a migration. */
export interface ExchangeView {
  readonly lost: readonly ExchangeLink[];
  readonly weaker: readonly ExchangeLink[];
  readonly gained: readonly ExchangeLink[];
  /** What no row of the comparison says. */
  readonly also: readonly { readonly what: string; readonly sources: readonly SourceView[] }[];
}

/** What an operator loses and gains with a migration, by the cells of both tools. */
export const exchangeView = (
  { from, to, lost: also }: Pick<Migration, 'from' | 'to' | 'lost'>,
  criteria: readonly Criterion[],
  needs: readonly Need[],
): ExchangeView => {
  const { lost, weaker, gained } = exchangeOf(criteria, needs, from, to);
  const linked = (rows: readonly Criterion[]): ExchangeLink[] =>
    rows.map(({ id, label }) => {
      const fact = to.facts[id];
      return { label, to: routes.cell(id, to.id), edition: fact ? editionText(fact) : '' };
    });
  return {
    ...{ lost: linked(lost), weaker: linked(weaker), gained: linked(gained) },
    also: also.map(({ what, sources }) => ({ what, sources: sources.map(sourceView) })),
  };
};
