import type { Catalogue } from '../../../catalogue/index.ts';
import type { Tool } from '../../../core/model.ts';
import { PAGES, routes } from '../../../core/routes.ts';
import type { Link } from '../../../core/view/page.ts';

/** A migration to a tool, by the product that it leaves. */
export interface MoveView extends Link {
  /** Needs of readers who use that product today, by id. */
  readonly needs: readonly string[];
}

/** The migrations to a tool; the page of all migrations if none is written. */
export interface MovesView extends Link {
  readonly paths: readonly MoveView[];
}

/** Links to what a reader loses with a tool, and to its cost. */
export const waysOf = ({ id, name }: Tool): Link[] => [
  { label: `What you lose with ${name}`, to: routes.toolSection(id, 'falls-short') },
  { label: `What ${name} costs`, to: PAGES.cost },
];

/** The paths to a tool, each with the needs that say a reader leaves what it leaves. */
export const movesTo = (
  { id, name }: Tool,
  { migrations, needs }: Pick<Catalogue, 'migrations' | 'needs'>,
): MovesView => ({
  ...{ label: `How to move to ${name}`, to: PAGES.migrate },
  paths: migrations
    .filter(({ to }) => to.id === id)
    .map(({ id: path, from }) => ({
      ...{ label: `from ${from.name}`, to: routes.migration(path) },
      needs: needs.filter(({ leaves }) => leaves?.id === from.id).map((need) => need.id),
    })),
});
