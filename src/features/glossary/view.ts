import type { Catalogue } from '../../catalogue/index.ts';
import type { Criterion, Term } from '../../core/model.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { routes } from '../../core/routes.ts';
import { counted } from '../../core/text/words.ts';

/** One word as the glossary explains it. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  /** Place of the entry on the page. */
  readonly to: string;
  /** Other names and spelt-out abbreviations. */
  readonly names: readonly string[];
  readonly definition: string;
  readonly why: string;
  /** Related terms on this page, then rows of the comparison. */
  readonly links: readonly Link[];
}

/** What the glossary shows. */
export interface GlossaryView {
  readonly meta: PageMeta;
  readonly terms: readonly TermView[];
}

const here = (id: string): string => `#${id}`;

/** The entries of a list that are named in another, in the order of the list. */
const among = <T extends { readonly id: string }>(all: readonly T[], named: readonly { readonly id: string }[]): T[] =>
  all.filter(({ id }) => named.some((entry) => entry.id === id));

const termView = (term: Term, terms: readonly Term[], criteria: readonly Criterion[]): TermView => ({
  ...{ id: term.id, term: term.term, to: here(term.id), names: term.also },
  ...{ definition: term.definition, why: term.why },
  links: [
    ...among(terms, term.terms).map(({ id, term: label }) => ({ label, to: here(id) })),
    ...among(criteria, term.criteria).map(({ id, label }) => ({
      label: `Compare: ${label}`,
      to: routes.criterion(id),
    })),
  ],
});

/** The glossary: every word, alphabetical. */
export const glossaryView = ({ terms, criteria }: Pick<Catalogue, 'terms' | 'criteria'>): GlossaryView => ({
  meta: {
    title: 'Glossary of WireGuard overlays',
    heading: `${counted(terms.length, 'words')} of overlay networks`,
    description: `${terms.length} words of overlay networks, each in a sentence or two, with why it matters for the choice.`,
    lead: 'Words that the comparison uses: what each means, and why it matters for the choice.',
    kind: 'term',
  },
  terms: terms.map((term) => termView(term, terms, criteria)),
});
