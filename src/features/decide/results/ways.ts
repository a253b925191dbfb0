import type { Catalogue } from '../../../catalogue/index.ts';
import type { Migration, Tool } from '../../../core/model.ts';
import { PAGES, routes } from '../../../core/routes.ts';
import { costLink } from '../../../core/view/links.ts';
import { outline } from '../../../core/text/outline.ts';
import type { CarryLink, Link } from '../../../core/view/page.ts';

/** A migration to a tool, by the product that it leaves. */
export interface MoveView extends Link {
  /** Needs of readers who use that product today, by id. */
  readonly needs: readonly string[];
}

/** The migrations to a tool; the page of all migrations if none is written. */
export interface MovesView extends Link {
  readonly paths: readonly MoveView[];
}

/** The section of a tool's text that says where it falls short. */
const LOSES = 'falls-short';

/** The heading of a section, so that a link has the words that it lands at. */
const titleOf = (body: string, section: string): string[] =>
  outline(body).flatMap(({ id, title }) => (id === section ? [title] : []));

/** Links to where a tool falls short, and to its cost. */
export const waysOf = ({ id, name, body }: Pick<Tool, 'id' | 'name' | 'body'>): CarryLink[] => [
  { label: [`Where ${name} falls short`, ...titleOf(body, LOSES)].join(': '), to: routes.toolSection(id, LOSES) },
  { ...costLink({ id, name }), carry: true },
];

/** A migration with the needs that say a reader leaves what it leaves. */
export const moveOf = ({ id, from }: Pick<Migration, 'id' | 'from'>, needs: Catalogue['needs']): MoveView => ({
  ...{ label: `from ${from.name}`, to: routes.migration(id) },
  needs: needs.filter(({ leaves }) => leaves?.id === from.id).map((need) => need.id),
});

/** The migrations to a tool. */
export const migrationsTo = (tool: Pick<Tool, 'id'>, { migrations }: Pick<Catalogue, 'migrations'>): Migration[] =>
  migrations.filter(({ to }) => to.id === tool.id);

/** The paths to a tool. */
export const movesTo = (tool: Tool, catalogue: Pick<Catalogue, 'migrations' | 'needs'>): MovesView => {
  const paths = migrationsTo(tool, catalogue).map((migration) => moveOf(migration, catalogue.needs));
  // What a reader loses depends on what they leave, so it is on the page of each path.
  const label = `How to move to ${tool.name}${paths.length > 0 ? ', and what you lose by it' : ''}`;
  return { label, to: PAGES.migrate, paths };
};
