import { namesWithin } from '../../core/text/lists.ts';
import { counted, inSentence } from '../../core/text/words.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { separates } from '../../core/decision/matrix.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import type { MovedPlace } from '../../core/view/moved-places.ts';
import { needLinks, pairLinks, pairTitle } from '../../core/view/links.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import type { Pair } from '../../core/decision/pairs.ts';
import { cellId } from '../../core/place-ids.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { toolColumns, type ToolColumn } from '../../core/view/tool-head.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';
import { differences } from './differences.ts';
import { toolPages } from '../../core/view/tool-pages.ts';
import { formatTable } from './table-query.ts';
import { takeWhen, type Take } from './take.ts';

/** A criterion that decides between two tools. */
export interface DecidingRow {
  readonly label: string;
  /** The needs that depend on it. */
  readonly needs: readonly Link[];
  readonly facts: readonly FactView[];
}

/** What the page of two tools shows. */
export interface PairView {
  readonly meta: PageMeta;
  readonly to: string;
  readonly tools: Pair['pair'];
  /** When to take which. */
  readonly takes: readonly Take[];
  readonly columns: readonly ToolColumn[];
  /** The criteria on which the two differ, most important first. */
  readonly deciding: readonly DecidingRow[];
  readonly needs: VerdictTableView;
  /** The two alone in the table of everything. */
  readonly all: Link;
  /** Rows and cells that this page had. */
  readonly moved: readonly MovedPlace[];
  /** The way to the pairs before and after it. */
  readonly turn: PageTurn;
}

type PairContent = Pick<Catalogue, 'groups' | 'criteria' | 'needs' | 'pairs' | 'tools' | 'today'>;

/** As many as a reader can keep in mind. */
const SHOWN = 5;

const decidingRows = (pair: Pair['pair'], { criteria, needs, today }: PairContent): DecidingRow[] =>
  differences(criteria, needs, pair)
    .slice(0, SHOWN)
    .map(({ criterion, needs: apart }) => ({
      label: criterion.label,
      needs: needLinks(apart),
      facts: pair.flatMap((tool) => factViews(tool, [criterion], today)),
    }));

/** `Take Alpha for night rides; a bell.` */
export const takeText = ({ tool, clauses }: Take): string =>
  clauses.length > 0 ? `Take ${tool.name} for: ${clauses.map(({ label }) => inSentence(label)).join('; ')}.` : '';

const ALL_ROWS = { differ: false, primary: false, find: '' } as const;

/** Where the rows, cells and groups are that the page of a pair had before it answered first. */
const movedRows = (pair: Pair['pair'], { groups, criteria }: PairContent): MovedPlace[] => [
  ...Object.entries(groups).map(([id, { label }]) => ({ id: `group-${id}`, label, to: routes.criterionGroup(id) })),
  ...criteria.flatMap(({ id, label }) => [
    { id, label, to: routes.criterion(id) },
    ...pair.map((tool) => ({
      ...{ id: cellId(id, tool.id), label: `${tool.name}: ${label}`, to: routes.cell(id, tool.id) },
    })),
  ]),
];

/** The two alone in the table of all tools; all criteria where no table holds both. */
const allRows = (pair: Pair['pair'], { tools, criteria }: PairContent): Link => {
  const pages = toolPages(tools);
  const page = pages.findIndex((members) => pair.every((tool) => members.includes(tool)));
  if (page < 0) return { label: `All ${criteria.length} criteria as a list`, to: PAGES.criteria };
  const view = { ...ALL_ROWS, tools: pair.map(({ id }) => id) };
  return {
    label: `All ${criteria.length} criteria of the two, side by side`,
    to:
      routes.comparePage(page + 1) +
      formatTable(
        view,
        (pages[page] ?? []).map(({ id }) => id),
      ),
  };
};

/** The pairs before and after one, in the order of all. */
const turnOf = (slug: string, pairs: readonly Pair[]): PageTurn => {
  const at = pairs.findIndex((other) => other.slug === slug);
  // Links to all pairs on the page of each pair would make the cost of the pairs grow with their square.
  const near = at < 0 ? [] : pairs.slice(Math.max(0, at - 1), at + 2);
  return pageTurn('Pairs', pairLinks(near), routes.pair(slug));
};

/** When to take which; of two that no need tells apart, that it is so. */
const described = (pair: Pair['pair'], takes: readonly Take[]): string =>
  takes.map(takeText).filter(Boolean).join(' ') || `${pairTitle(pair)}: neither has what the other is known to lack.`;

/** One reason to take each, and how many there are: `Take Alpha for “Night rides”, and Beta for “A bell”.`, then the counts */
const verdictOf = ([a, b]: readonly [Take, Take], otherwise: string): string => {
  const reason = ({ tool, clauses: [first] }: Take) => first && `${tool.name} for “${first.label}”`;
  const reasons = [a, b].flatMap((take) => reason(take) ?? []);
  if (reasons.length === 0) return otherwise;
  const counts = `${a.tool.name} meets ${counted(a.count, 'needs')} that ${b.tool.name} does not meet in full. ${b.tool.name} meets ${b.count} that ${a.tool.name} does not.`;
  return `Take ${reasons.join(', and ')}. ${counts}`;
};

/** Two tools against each other. */
export const pairView = ({ slug, pair }: Pair, catalogue: PairContent): PairView => {
  const { criteria, needs } = catalogue;
  const [a, b] = pair;
  const takes: [Take, Take] = [takeWhen(a, b, needs, criteria), takeWhen(b, a, needs, criteria)];
  const apart = needs.filter((need) => separates(need, pair));
  return {
    meta: {
      title: namesWithin([a.name, b.name], SEARCH_RESULT.title.most, (names) => names.join(' or ')),
      heading: pairTitle(pair),
      lead: verdictOf(takes, described(pair, takes)),
      description: described(pair, takes),
      crumbs: [{ label: 'Compare', to: PAGES.compare }],
    },
    to: routes.pair(slug),
    ...{ tools: pair, takes },
    columns: toolColumns(pair),
    deciding: decidingRows(pair, catalogue),
    needs: verdictTable(`Needs on which ${a.name} and ${b.name} differ`, apart, pair, criteria),
    all: allRows(pair, catalogue),
    moved: movedRows(pair, catalogue),
    turn: turnOf(slug, catalogue.pairs),
  };
};
