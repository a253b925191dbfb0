import type { Catalogue } from '../../catalogue/index.ts';
import { versionText } from '../../core/freshness.ts';
import type { Tool } from '../../core/model.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { grouped } from '../../core/view/groups.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { pictureOf } from '../../core/view/tool-pages.ts';

/** The page of all answers of one tool with their evidence: there where a page of a criterion has only some tools' evidence. */
export interface FactsView {
  readonly meta: PageMeta;
  readonly groups: readonly { readonly label: string; readonly facts: readonly FactView[] }[];
}

/** Every answer of a tool with its evidence, by group. */
export const factsView = (
  { tools, groups, criteria, behind, today }: Pick<Catalogue, 'tools' | 'groups' | 'criteria' | 'behind' | 'today'>,
  tool: Tool,
): FactsView => {
  const { id, name, checked } = tool;
  return {
    meta: {
      title: `All facts on ${name}`,
      description: `${criteria.length} answers for ${name} ${checked.version}, each with its sources, the version it holds for and the day we checked it.`,
      kind: 'tool',
      source: `content/tools/${id}.mdx`,
      updated: checked.on,
      updatedLabel: `Facts for ${versionText(checked.version, behind.get(id))}, checked`,
      crumbs: [
        { label: 'Tools', to: PAGES.tools },
        { label: name, to: routes.tool(id) },
      ],
      ...pictureOf(id, tools),
    },
    groups: grouped(groups, criteria).map(({ group, members }) => ({
      label: group.label,
      facts: factViews(tool, members, today),
    })),
  };
};
