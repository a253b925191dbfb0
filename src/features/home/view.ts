import type { Catalogue } from '../../catalogue/index.ts';
import { isOpinion } from '../../core/evidence.ts';
import { valueView, type ValueView } from '../../core/view/fact-view.ts';
import { counted } from '../../core/text/words.ts';
import { listWithin } from '../../core/text/lists.ts';
import { matrix } from '../../core/decision/matrix.ts';
import type { Criterion, Fact, Need, Tool } from '../../core/model.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { captionOf, someTools } from '../../core/view/tool-pages.ts';
import { toolColumns, type ToolColumn } from '../../core/view/tool-head.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';

/** The answer of one tool to one criterion, or why it has none, as a link to its evidence. */
export interface CellView {
  readonly tool: string;
  readonly to: string;
  readonly value?: ValueView;
  /** Of a figure of our lab the version and how often it was measured, or why it was not. */
  readonly words?: string;
}

/** A few criteria of the comparison. */
export interface CellsView {
  readonly tools: readonly ToolColumn[];
  readonly rows: readonly (Link & { readonly cells: readonly CellView[] })[];
}

/** The criteria that most needs depend on, with a link to all of them. */
export interface GlanceView extends CellsView {
  readonly all: Link;
}

/** Everything that the front page shows. */
export interface HomeView {
  readonly meta: PageMeta;
  readonly heading: string;
  /** The verdicts that the result above rests on. */
  readonly table: VerdictTableView;
  readonly glance: GlanceView;
  /** Figures that our lab took. */
  readonly measured: CellsView;
  /** The field report with its matrix. */
  readonly report: string;
}

/** Characters of the heading: three lines on a phone. */
const HEADING = 90;

/** Rows at a glance. */
const GLANCE = 9;

/**
 * The rows that most needs depend on, in the order of the comparison; among criteria with equally many, those that the
 * given needs ask for come first.
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

const glanceOf = ({ criteria, needs, tools: all }: Catalogue, asked: readonly Need[]): GlanceView => {
  const tools = someTools(all);
  const judged = ({ id }: Criterion) => all.some(({ facts: { [id]: fact } }) => fact && isOpinion(fact));
  const stated = criteria.filter((criterion) => !judged(criterion));
  return {
    tools: toolColumns(tools),
    rows: matrix(glanceRows(stated, needs, asked), tools).map(({ criterion, facts }) => ({
      label: criterion.label,
      to: routes.criterion(criterion.id),
      cells: tools.flatMap(({ id, name }, index) => {
        const fact = facts[index];
        return fact ? [{ tool: name, to: routes.cell(criterion.id, id), value: valueView(criterion, fact) }] : [];
      }),
    })),
    all: { label: captionOf(`All ${criteria.length} criteria`, tools.length, all.length), to: PAGES.compare },
  };
};

const labOf = (fact: Fact | undefined) => fact?.sources.find(({ lab }) => lab)?.lab;

/** The cell of one tool in a row that our lab measured of another or of it. */
const measuredCell = (criterion: Criterion, { id, name, facts }: Tool): CellView => {
  const fact = facts[criterion.id];
  const lab = labOf(fact);
  const place = { tool: name, to: routes.cell(criterion.id, id) };
  if (!fact || !lab)
    return { ...place, words: `not measured${fact?.unmeasured ? `, because ${fact.unmeasured}` : ''}` };
  const repeats = counted(lab.repeats, 'repeats');
  const days = lab.again.length + 1;
  const words = `${lab.version}, ${repeats}${days > 1 ? ` on each of ${days} days` : ''}`;
  return { ...place, value: valueView(criterion, fact), words };
};

/** Rows of figures of which our lab has at least one. */
const measuredOf = ({ criteria, tools: all }: Pick<Catalogue, 'criteria' | 'tools'>): CellsView => {
  const rows = criteria.filter(({ id, kind }) => kind === 'quantity' && all.some(({ facts }) => labOf(facts[id])));
  const tools = someTools(all, ({ facts }) => rows.some(({ id }) => labOf(facts[id])));
  return {
    tools: toolColumns(tools),
    rows: rows.map((criterion) => ({
      label: criterion.label,
      to: routes.criterion(criterion.id),
      cells: tools.map((tool) => measuredCell(criterion, tool)),
    })),
  };
};

/** The front page, but for what it takes from the decision and from the scenarios; `asked` are the needs of the guide. */
export const homeView = (catalogue: Catalogue, asked: readonly Need[]): HomeView => {
  const { criteria, tools } = catalogue;
  const described = (names: string) =>
    `${names}: which self-hosted WireGuard overlay fits your fleet? Answer up to six questions. Each fact has its source, version and date.`;
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `${names}, compared`, 'or'),
      description: listWithin(tools, SEARCH_RESULT.description.most, described, 'or'),
    },
    heading: listWithin(tools, HEADING, (names) => `${names}?`, 'or'),
    table: verdictTable('Verdicts for these needs', asked, tools, criteria),
    glance: glanceOf(catalogue, asked),
    measured: measuredOf(catalogue),
    report: PAGES.fieldReport,
  };
};
