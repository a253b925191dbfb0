import { listWithin, namesAnd } from '../../core/text/lists.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { fewPairLinks } from '../../core/view/links.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES } from '../../core/routes.ts';
import { toolPages, toolPagesView, type ToolPages } from '../../core/view/tool-pages.ts';
import { compareTable, type Compared, type CompareTableView } from './table.ts';

/** What one comparison page shows. */
export interface CompareView {
  readonly meta: PageMeta;
  /** How many criteria there are. */
  readonly size: number;
  readonly criteria: Link;
  /** Two against each other, where they are few. */
  readonly pairs: readonly Link[];
  readonly table: CompareTableView;
  /** The pages of the other tools, where one does not hold all. */
  readonly pages?: ToolPages | undefined;
}

/** The comparison of all tools; of more than a page holds, those of one page, counted from 1. */
export const compareView = (catalogue: Compared & Pick<Catalogue, 'tools' | 'pairs'>, page = 1): CompareView => {
  const { criteria } = catalogue;
  const tools = toolPages(catalogue.tools)[page - 1] ?? [];
  const described = (names: string) =>
    `${criteria.length} criteria for ${names}: every cell with its source, the version it holds for and the date it was checked.`;
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Compare ${names}`),
      description: listWithin(tools, SEARCH_RESULT.description.most, described),
      ...(page > 1 && { crumbs: [{ label: 'Compare', to: PAGES.compare }] }),
    },
    size: criteria.length,
    criteria: { label: 'All criteria as a list', to: PAGES.criteria },
    pairs: fewPairLinks(catalogue.pairs),
    table: compareTable(`${namesAnd(tools)} by criterion`, tools, catalogue),
    pages: toolPagesView(catalogue.tools, page),
  };
};
