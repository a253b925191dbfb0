import type { Catalogue } from '../../catalogue/index.ts';
import type { Link } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';

/** Links for a reader whose address has no page. */
export interface NotFoundView {
  readonly links: readonly Link[];
}

/** The page for an address that leads nowhere. */
export const notFoundView = ({ tools }: Pick<Catalogue, 'tools'>): NotFoundView => ({
  links: [
    { label: 'Compare every criterion', to: PAGES.compare },
    { label: 'Tick what you need', to: PAGES.decide },
    { label: 'Find a fleet like yours', to: PAGES.scenarios },
    { label: 'Questions operators ask', to: PAGES.faq },
    ...tools.map(({ id, name }) => ({ label: name, to: routes.tool(id) })),
  ],
});
