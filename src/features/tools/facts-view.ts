import type { Catalogue } from '../../catalogue/index.ts';
import type { Tool } from '../../core/model.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { grouped } from '../../core/view/groups.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { belowTool } from '../../core/view/below-tool.ts';

/** The page of all answers of one tool with their evidence: there where a page of a criterion has only some tools' evidence. */
export interface FactsView {
  readonly meta: PageMeta;
  readonly groups: readonly { readonly label: string; readonly facts: readonly FactView[] }[];
}

/** The answers of a tool, by group. */
export const factGroups = (
  tool: Tool,
  { groups, criteria, today }: Pick<Catalogue, 'groups' | 'criteria' | 'today'>,
): FactsView['groups'] =>
  grouped(groups, criteria).map(({ group, members }) => ({
    label: group.label,
    facts: factViews(tool, members, today),
  }));

/** Every answer of a tool with its evidence, by group. */
export const factsView = (
  catalogue: Pick<Catalogue, 'tools' | 'groups' | 'criteria' | 'behind' | 'today'>,
  tool: Tool,
): FactsView => {
  const { id, name, checked } = tool;
  return {
    meta: {
      title: `All facts on ${name}`,
      description: `${catalogue.criteria.length} answers for ${name} ${checked.version}, each with its sources, the version it holds for and the date we checked it.`,
      ...belowTool(tool, catalogue),
      source: `content/tools/${id}.mdx`,
    },
    groups: factGroups(tool, catalogue),
  };
};
