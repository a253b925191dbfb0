import type { Catalogue } from '../../catalogue/index.ts';
import { valueView, type ValueView } from '../../core/view/fact-view.ts';
import { listWithin, namesOr } from '../../core/text/lists.ts';
import { matrix } from '../../core/decision/matrix.ts';
import type { Criterion, Need } from '../../core/model.ts';
import { scenarioLinks } from '../../core/view/links.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { toolColumns, type ToolColumn } from '../../core/view/tool-head.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';

/** One criterion with the answer of every tool, each a link to its evidence. */
export interface GlanceRow extends Link {
  readonly cells: readonly { readonly tool: string; readonly to: string; readonly value: ValueView }[];
}

/** A few rows of the comparison. */
export interface GlanceView {
  readonly tools: readonly ToolColumn[];
  readonly rows: readonly GlanceRow[];
  readonly all: Link;
}

/** Everything that the front page shows. */
export interface HomeView {
  readonly meta: PageMeta;
  readonly heading: string;
  /** The verdicts that the result above rests on. */
  readonly table: VerdictTableView;
  readonly glance: GlanceView;
  readonly scenarios: readonly Link[];
  /** The field report with its matrix. */
  readonly report: string;
}

/** Rows at a glance. */
const GLANCE = 9;

/**
 * The rows that most needs depend on, in the order of the comparison; of rows with as many, those that the needs given ask
 * for come first.
 */
export const glanceRows = (
  criteria: readonly Criterion[],
  needs: readonly Need[],
  asked: readonly Need[],
): Criterion[] => {
  const count = (id: string, among: readonly Need[]) =>
    among.filter(({ rules }) => rules.some(({ criterion }) => criterion.id === id)).length;
  const ranked = criteria
    .filter(({ id }) => count(id, needs) > 0)
    .toSorted((a, b) => count(b.id, needs) - count(a.id, needs) || count(b.id, asked) - count(a.id, asked));
  const shown = new Set(ranked.slice(0, GLANCE));
  return criteria.filter((criterion) => shown.has(criterion));
};

const glanceOf = ({ criteria, needs, tools }: Catalogue, asked: readonly Need[]): GlanceView => ({
  tools: toolColumns(tools),
  rows: matrix(glanceRows(criteria, needs, asked), tools).map(({ criterion, facts }) => ({
    label: criterion.label,
    to: routes.criterion(criterion.id),
    cells: tools.flatMap(({ id, name }, index) => {
      const fact = facts[index];
      return fact ? [{ tool: name, to: routes.cell(criterion.id, id), value: valueView(criterion, fact) }] : [];
    }),
  })),
  all: { label: `All ${criteria.length} criteria`, to: PAGES.compare },
});

/** The front page, but for the guide and its results, which it takes from the decision; `asked` are the needs of the guide. */
export const homeView = (catalogue: Catalogue, asked: readonly Need[]): HomeView => {
  const { criteria, scenarios, tools } = catalogue;
  const described = (names: string) =>
    `Which self-hosted WireGuard overlay fits your fleet: ${names}? Answer up to six questions and see why. Each fact has its source, version and date.`;
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `${names}, compared`, 'or'),
      description: listWithin(tools, SEARCH_RESULT.description.most, described, 'or'),
    },
    heading: `${namesOr(tools)}?`,
    table: verdictTable('These needs, every tool', asked, tools, criteria),
    glance: glanceOf(catalogue, asked),
    scenarios: scenarioLinks(scenarios),
    report: PAGES.fieldReport,
  };
};
