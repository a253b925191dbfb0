import { listWithin, namesAnd } from '../../core/text/lists.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES } from '../../core/routes.ts';
import { compareTable, type Compared, type CompareTableView } from './table.ts';

/** What the page of all tools shows. */
export interface CompareView {
  readonly meta: PageMeta;
  /** How many criteria there are. */
  readonly size: number;
  readonly criteria: Link;
  readonly table: CompareTableView;
}

/** The comparison of all tools. */
export const compareView = (catalogue: Compared & Pick<Catalogue, 'tools'>): CompareView => {
  const { tools, criteria } = catalogue;
  const described = (names: string) =>
    `${criteria.length} criteria for ${names}: every cell with its source, the version it holds for and the day it was checked.`;
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Compare ${names}`),
      description: listWithin(tools, SEARCH_RESULT.description.most, described),
    },
    size: criteria.length,
    criteria: { label: 'All criteria as a list', to: PAGES.criteria },
    table: compareTable(`${namesAnd(tools)} by criterion`, tools, catalogue),
  };
};
