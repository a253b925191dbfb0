import { namesWithin } from '../../core/text/lists.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { separates } from '../../core/decision/matrix.ts';
import type { Tool } from '../../core/model.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import type { Pair } from '../../core/decision/pairs.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { toolColumns, type ToolColumn } from '../../core/view/tool-head.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';
import { differences } from './differences.ts';
import { compareTable, type Compared, type CompareTableView } from './table.ts';

/** A row that decides between two tools. */
export interface DecidingRow {
  readonly label: string;
  /** The needs that depend on it. */
  readonly needs: readonly Link[];
  /** `to` is the place of the cell on the same page. */
  readonly facts: readonly FactView[];
}

/** What the page of two tools shows. */
export interface PairView {
  readonly meta: PageMeta;
  readonly to: string;
  readonly tools: Pair['pair'];
  readonly columns: readonly ToolColumn[];
  /** The rows that tell the two apart, most first. */
  readonly deciding: readonly DecidingRow[];
  readonly needs: VerdictTableView;
  readonly table: CompareTableView;
  /** The way to the pairs before and after it. */
  readonly turn: PageTurn;
}

type PairContent = Compared & Pick<Catalogue, 'needs' | 'pairs'>;

/** As many as a reader can keep in mind. */
const SHOWN = 5;

const decidingRows = (pair: Pair['pair'], { criteria, needs, today }: PairContent): DecidingRow[] =>
  differences(criteria, needs, pair)
    .slice(0, SHOWN)
    .map(({ criterion, needs: apart }) => ({
      label: criterion.label,
      needs: apart.map(({ id, label }) => ({ label, to: routes.need(id) })),
      facts: pair
        .flatMap((tool) => factViews(tool, [criterion], today))
        .map((fact) => ({ ...fact, to: `#${fact.id}` })),
    }));

const title = (a: Tool, b: Tool): string => `${a.name} or ${b.name}`;

/** Two tools against each other. */
export const pairView = ({ slug, pair }: Pair, catalogue: PairContent): PairView => {
  const { criteria, needs, pairs } = catalogue;
  const [a, b] = pair;
  const apart = needs.filter((need) => separates(need, pair));
  return {
    meta: {
      title: namesWithin([a.name, b.name], SEARCH_RESULT.title.most, (names) => names.join(' or ')),
      heading: title(a, b),
      description: `${a.name} against ${b.name}: ${apart.length} needs that tell them apart and ${criteria.length} criteria, each with source, version and date.`,
      lead: `${a.name}: ${a.summary} ${b.name}: ${b.summary}`,
      crumbs: [{ label: 'Compare', to: PAGES.compare }],
    },
    to: routes.pair(slug),
    tools: pair,
    columns: toolColumns(pair),
    deciding: decidingRows(pair, catalogue),
    needs: verdictTable(`Needs for which ${a.name} and ${b.name} differ`, apart, pair, criteria),
    turn: pageTurn(
      'Pairs',
      pairs.map(({ slug: other, pair: tools }) => ({ label: title(...tools), to: routes.pair(other) })),
      routes.pair(slug),
    ),
    table: compareTable(`${a.name} and ${b.name} by criterion`, pair, catalogue),
  };
};
