import type { Catalogue } from '../../catalogue/index.ts';
import { versionText } from '../../core/freshness.ts';
import { grouped } from '../../core/view/groups.ts';
import { listWithin } from '../../core/text/lists.ts';
import type { Chosen } from '../../core/decision/nearest.ts';
import type { Need, Scenario, Tool } from '../../core/model.ts';
import { criterionLinks } from '../../core/view/links.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { guideView, type GuideView } from './guide-view.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';

/** The card of one tool, before anything is chosen. */
export interface ResultView extends ToolView {
  readonly summary: string;
  /** What its facts hold for, and since when. */
  readonly facts: string;
  /** Where to go on from it as the first place: what is lost and what it costs. */
  readonly ways: readonly Link[];
  /** How to move there. */
  readonly moves: MovesView;
}

/** A path to a tool, by what it leaves. */
export interface MoveView extends Link {
  /** Needs of readers who use today what it leaves, by id. */
  readonly needs: readonly string[];
}

/** The paths to a tool; the page of all paths where none is written. */
export interface MovesView extends Link {
  readonly paths: readonly MoveView[];
}

/** A scenario that may be near to a choice. */
export interface ScenarioWay extends Link, Chosen {}

/** The needs filter: what its script has to know, and the results. */
export interface FilterView {
  /** The page of all needs, where every choice has its address. */
  readonly decide: string;
  /** The day of the build. */
  readonly on: string;
  readonly results: readonly ResultView[];
  readonly scenarios: readonly ScenarioWay[];
  readonly alternatives: string;
  /** The list of needs, with every verdict: the way without JavaScript. */
  readonly needs: string;
}

/** One need with its three positions. */
export interface NeedView extends Pick<Need, 'id' | 'label' | 'statement' | 'caveat' | 'aliases'> {
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
}

const waysOf = ({ id, name }: Tool): Link[] => [
  { label: `What you lose with ${name}`, to: routes.toolSection(id, 'falls-short') },
  { label: `What ${name} costs`, to: routes.editions(id) },
];

/** The paths to a tool, each with the needs that say a reader leaves what it leaves. */
const movesTo = ({ id, name }: Tool, { migrations, needs }: Pick<Catalogue, 'migrations' | 'needs'>): MovesView => ({
  ...{ label: `How to move to ${name}`, to: PAGES.migrate },
  paths: migrations
    .filter(({ to }) => to.id === id)
    .map(({ id: path, from }) => ({
      ...{ label: `from ${from.name}`, to: routes.migration(path) },
      needs: needs.filter(({ leaves }) => leaves?.id === from.id).map((need) => need.id),
    })),
});

const scenarioWay = ({ id, title, tool, needs: { must, nice } }: Scenario): ScenarioWay => ({
  ...{ label: title, to: routes.scenario(id), tool: tool.id },
  needs: [...must, ...nice].map((need) => need.id),
});

/** The results that the page of all needs and the front page share. */
export const filterView = ({ tools, scenarios, behind, today, migrations, needs }: Catalogue): FilterView => ({
  decide: PAGES.decide,
  on: today,
  results: tools.map((tool) => {
    const { version, on } = tool.checked;
    const facts = `${versionText(version, behind.get(tool.id))}, checked ${on}`;
    const moves = movesTo(tool, { migrations, needs });
    return { ...toolView(tool), summary: tool.summary, facts, ways: waysOf(tool), moves };
  }),
  scenarios: scenarios.map(scenarioWay),
  alternatives: PAGES.alternatives,
  needs: PAGES.needs,
});

const needView = ({ id, label, statement, caveat, aliases }: Need): NeedView => ({
  ...{ id, label, statement, aliases, ...(caveat && { caveat }) },
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
  };
};
