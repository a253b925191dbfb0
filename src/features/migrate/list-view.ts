import type { Tool } from '../../core/model.ts';
import { listWithin } from '../../core/text/lists.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { claimTable, type ClaimTableView } from '../../core/view/claim-table.ts';
import { SEARCH_RESULT, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { TOOLS_ON_A_PAGE } from '../../core/view/tool-pages.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { directions, fromOutside, migrationTitle, STEP_TITLE, writtenDirections } from './migration.ts';
import { plannerView, type PlannerView } from './planner-view.ts';

/** A migration from one product to another. */
export interface DirectionView {
  readonly title: string;
  /** Undefined if it is not written yet. */
  readonly address?: string;
  readonly text: string;
  /** Undefined where the old product is outside the comparison. */
  readonly from?: ToolView;
  readonly to: ToolView;
}

/** The page of all migrations. */
export interface MigrateView {
  readonly meta: PageMeta;
  readonly directions: readonly DirectionView[];
  /** Migrations from products outside the comparison. */
  readonly outside: readonly DirectionView[];
  /** How many are not written; empty when all are. */
  readonly missing: string;
  readonly steps: readonly string[];
  readonly planner?: PlannerView | undefined;
  readonly claims?: ClaimTableView;
  /** Link to the decision, for a reader who has not chosen a tool. */
  readonly decide: string;
}

const described = (names: string): string =>
  `Moving between ${names}: what carries over, an order of work with a rollback for each step, and a planner.`;

const metaOf = (tools: readonly Tool[]): PageMeta => ({
  title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Migrate between ${names}`),
  heading: 'Move from one overlay to another',
  description: listWithin(tools, SEARCH_RESULT.description.most, described),
  lead: 'To move, set up a new network beside the old one, then move the traffic. Keys and rules do not carry over; each migration lists what does, with sources.',
});

const outsideOf = ({ tools, migrations }: Pick<Catalogue, 'tools' | 'migrations'>): DirectionView[] =>
  fromOutside(tools, migrations).flatMap(({ from, to, migration }) => {
    const target = tools.find(({ id }) => id === to.id);
    if (!migration || !target) return [];
    const address = routes.migration(migration.id);
    return [{ title: migrationTitle({ from, to }), address, text: migration.summary, to: toolView(target) }];
  });

/** The page of all migrations. */
export const migrateView = ({ tools, migrations, claims }: Catalogue): MigrateView => {
  // Every pair of a hundred tools would be ten thousand cards: of many tools, only the paths that are written are listed.
  const ways = tools.length > TOOLS_ON_A_PAGE ? writtenDirections(tools, migrations) : directions(tools, migrations);
  const all = tools.length * (tools.length - 1);
  const missing = all - ways.filter(({ migration }) => migration).length;
  const said = claims.filter((claim) => migrations.some((migration) => migration.claims.includes(claim)));
  return {
    meta: metaOf(tools),
    directions: ways.map(({ from, to, migration }) => ({
      title: migrationTitle({ from, to }),
      ...(migration && { address: routes.migration(migration.id) }),
      text: migration ? migration.summary : 'Not written yet.',
      from: toolView(from),
      to: toolView(to),
    })),
    outside: outsideOf({ tools, migrations }),
    missing:
      missing === 0
        ? ''
        : `${missing} of ${all} migrations are not written yet. The order of work below holds for them too, but you have to look up what carries over.`,
    steps: Object.values(STEP_TITLE),
    planner: plannerView(migrations[0]?.outage),
    ...(said.length > 0 && { claims: claimTable(said) }),
    decide: PAGES.decide,
  };
};
