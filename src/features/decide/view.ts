import type { Catalogue } from '../../catalogue/index.ts';
import { versionText } from '../../core/freshness.ts';
import { grouped } from '../../core/view/groups.ts';
import { listWithin } from '../../core/text/lists.ts';
import type { Need } from '../../core/model.ts';
import { criterionLinks } from '../../core/view/links.ts';
import { SEARCH_RESULT, type CarryLink, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { scenarioWay, type ScenarioWay } from './results/scenario-way.ts';
import { movesTo, waysOf, type MovesView } from './results/ways.ts';
import { guideView, type GuideView } from './guide/guide-view.ts';
import { TOOLS_ON_A_PAGE } from '../../core/view/tool-pages.ts';
import { verdictCode } from '../../core/view/verdict-code.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';

/** The card of one tool, before anything is chosen. */
export interface ResultView extends ToolView {
  readonly summary: string;
  /** What its facts hold for, and since when. */
  readonly facts: string;
  /** Whether a newer release is known than the one that its facts hold for. */
  readonly behind: boolean;
  /** Next steps with this tool in first place: where it falls short, and what it costs. */
  readonly ways: readonly CarryLink[];
  /** Links to the migrations to it. */
  readonly moves: MovesView;
  /** Its verdicts as a code, where the table below has no column for it; its card waits until it is among the first. */
  readonly verdicts?: string;
}

/** The needs filter: what its script has to know, and the results. */
export interface FilterView {
  /** The page of all needs, where every choice has its address. */
  readonly decide: string;
  /** What would change a decision, on that page. */
  readonly record: string;
  /** The day of the build. */
  readonly on: string;
  readonly results: readonly ResultView[];
  readonly scenarios: readonly ScenarioWay[];
  readonly allScenarios: string;
  readonly alternatives: string;
  /** The list of needs, with every verdict: the way without JavaScript. */
  readonly needs: string;
}

/** One need with its three positions. */
export interface NeedView extends Pick<Need, 'id' | 'label' | 'statement' | 'caveat' | 'also' | 'aliases'> {
  readonly to: string;
}

/** The needs of one group, with its place on the page. */
export interface NeedGroup extends Link {
  readonly id: string;
  readonly size: number;
  readonly needs: readonly NeedView[];
}

/** Everything that the page shows. */
export interface DecideView {
  readonly meta: PageMeta;
  readonly filter: FilterView;
  /** The list of needs, with every verdict: the way without JavaScript. */
  readonly needs: string;
  readonly groups: readonly NeedGroup[];
  readonly guide: GuideView;
  readonly compare: string;
  readonly table: VerdictTableView;
  /** Criteria that no need asks for, because the answer is yes for every tool. */
  readonly shared: readonly Link[];
  /** The other criteria that no need asks for. */
  readonly unasked: readonly Link[];
}

/** The results that the page of all needs and the front page share; `asked` are the rows of the table of the page. */
export const filterView = (
  { tools, scenarios, behind, today, migrations, needs }: Catalogue,
  asked: readonly Need[] = needs,
): FilterView => ({
  decide: PAGES.decide,
  record: routes.decision('what-would-change-it'),
  on: today,
  results: tools.map((tool, place) => {
    const { version, on } = tool.checked;
    const facts = `${versionText(version, behind.get(tool.id))}, checked ${on}`;
    const moves = movesTo(tool, { migrations, needs });
    const code = place >= TOOLS_ON_A_PAGE ? { verdicts: verdictCode(tool, asked) } : {};
    return {
      ...toolView(tool),
      summary: tool.summary,
      facts,
      behind: behind.has(tool.id),
      ways: waysOf(tool),
      moves,
      ...code,
    };
  }),
  scenarios: scenarios.map(scenarioWay),
  allScenarios: PAGES.scenarios,
  alternatives: PAGES.alternatives,
  needs: PAGES.needs,
});

const needView = ({ id, label, statement, caveat, also, aliases }: Need): NeedView => ({
  ...{ id, label, statement, also, aliases, ...(caveat && { caveat }) },
  to: routes.need(id),
});

/** The page of all needs. */
export const decideView = (catalogue: Catalogue): DecideView => {
  const { needGroups, needs, tools, criteria } = catalogue;
  const described = (names: string) =>
    `Tick what you need. See which of ${names} meets it, which need rules one out, and the sourced fact behind every answer.`;
  const shared = criteria.filter(
    ({ id, kind }) => kind === 'support' && tools.every(({ facts }) => facts[id]?.value === 'yes'),
  );
  const asked = new Set(needs.flatMap(({ rules }) => rules.map(({ criterion }) => criterion.id)));
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Decide: ${names}`, 'or'),
      description: listWithin(tools, SEARCH_RESULT.description.most, described, 'or'),
    },
    filter: filterView(catalogue),
    needs: PAGES.needs,
    guide: guideView(catalogue),
    groups: grouped(needGroups, needs).map(({ id, group, members }) => ({
      ...{ id: `needs-${id}`, to: `#needs-${id}` },
      label: group,
      size: members.length,
      needs: members.map(needView),
    })),
    compare: PAGES.compare,
    table: verdictTable('Needs and verdicts', needs, tools, criteria),
    shared: criterionLinks(shared),
    unasked: criterionLinks(criteria.filter((one) => !asked.has(one.id) && !shared.includes(one))),
  };
};
