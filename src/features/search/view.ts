import type { PageMeta } from '../../core/view/page.ts';
import { PAGES } from '../../core/routes.ts';
import { SEARCH_KINDS } from '../../core/vocabulary.ts';
import { reportUrl } from '../../ui/site.ts';
import { SEARCH_KIND_LABEL } from './search-kinds.ts';

/** Input of every search field. */
export interface SearchFieldView {
  /** The search page. */
  readonly page: string;
  /** Link for a question without an answer. */
  readonly ask: string | undefined;
  /** Kinds to choose from; the first is all of them. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
}

export const searchFieldView = (): SearchFieldView => ({
  page: PAGES.search,
  ask: reportUrl('question', {}),
  kinds: [
    { value: '', label: 'everything' },
    ...SEARCH_KINDS.map((kind) => ({ value: kind, label: SEARCH_KIND_LABEL[kind].many.toLowerCase() })),
  ],
});

/** The search page. */
export interface SearchView {
  readonly meta: PageMeta;
  /** Where all questions are, for readers without a script. */
  readonly questions: string;
}

export const searchView = (): SearchView => ({
  meta: {
    title: 'Search',
    description:
      'Find a question, a row of the comparison, a need, a tool, a scenario or a term, and land on the exact place.',
  },
  questions: PAGES.faq,
});
