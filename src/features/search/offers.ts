import { FAQ, TROUBLESHOOT } from '../../core/routes.ts';
import type { Findings } from './find.ts';
import { linkTo, make } from './result-list.ts';

/** What an offer depends on. */
export interface Situation {
  readonly findings: Findings;
  /** How many results are shown. */
  readonly shown: number;
  /** Address of this search on its own page; undefined on that page. */
  readonly page: string | undefined;
  /** Address where this query can be asked as a question, where there is one. */
  readonly ask: string | undefined;
  /** Shows more results. */
  readonly more: () => void;
}

export const button = (words: string, onClick: () => void): HTMLButtonElement => {
  const element = make('button', { type: 'button', className: 'button button-quiet' }, words);
  element.addEventListener('click', onClick);
  return element;
};

/** What else a reader can do: see more, or ask. */
export function offers({ findings: { places, missing, apart }, shown, page, ask, more }: Situation): Node[] {
  const rest = places.length - shown;
  const found = places.length > 0;
  const poor = !found || apart || missing.length > 0;
  return [
    ...(page !== undefined && rest > 0 ? [make('a', { href: page }, 'All results')] : []),
    ...(page === undefined && rest > 0 ? [button('Show more', more)] : []),
    ...(poor ? [linkTo(FAQ, 'All questions'), linkTo(TROUBLESHOOT, 'All symptoms')] : []),
    // Without a repository there is no form for a question.
    ...(ask ? [make('a', { href: ask }, found ? 'Not here? Ask it' : 'Ask this question')] : []),
  ];
}
