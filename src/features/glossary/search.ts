import type { SearchRecord } from '../../core/view/page.ts';
import { routes } from '../../core/routes.ts';
import type { GlossaryView } from './view.ts';

/** Search records of all glossary terms. */
export const glossaryRecords = ({ terms }: GlossaryView): SearchRecord[] =>
  terms.map(({ id, term, names, definition, why }) => ({
    url: routes.term(id),
    kind: 'term',
    title: term,
    also: names,
    text: `${definition} ${why}`,
  }));
