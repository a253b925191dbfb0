import { versionText, type Behind } from '../freshness.ts';
import type { Tool } from '../model.ts';
import { PAGES, routes } from '../routes.ts';
import type { Link, PageMeta } from './page.ts';
import { pictureOf } from './tool-pages.ts';

/** What every page below that of a tool says of itself: which facts it has, and where it is. `between` are pages between the two. */
export const belowTool = (
  { id, name, checked }: Pick<Tool, 'id' | 'name' | 'checked'>,
  { tools, behind }: { readonly tools: readonly unknown[]; readonly behind: ReadonlyMap<string, Behind> },
  ...between: readonly Link[]
) =>
  ({
    ...pictureOf(id, tools),
    kind: 'tool',
    updated: checked.on,
    updatedLabel: `Facts for ${versionText(checked.version, behind.get(id))}, checked`,
    crumbs: [{ label: 'Tools', to: PAGES.tools }, { label: name, to: routes.tool(id) }, ...between],
  }) satisfies Partial<PageMeta>;
