import type { Catalogue } from '../../../catalogue/index.ts';
import { PAGES, routes } from '../../../core/routes.ts';
import { grouped } from '../../../core/view/groups.ts';
import type { PageMeta } from '../../../core/view/page.ts';

/** One criterion in the list of all. */
export interface CriterionEntry {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  readonly question: string;
}

/** The list of criteria, by group. */
export interface CriteriaView {
  readonly meta: PageMeta;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly intro: string;
    readonly entries: readonly CriterionEntry[];
  }[];
}

/** All criteria, each with its question and the way to its page. */
export const criteriaView = ({ groups, criteria }: Pick<Catalogue, 'groups' | 'criteria'>): CriteriaView => {
  const parts = grouped(groups, criteria).map(({ id, group, members }) => ({
    ...{ id: `group-${id}`, label: group.label, intro: group.intro },
    entries: members.map(({ id: row, label, question }) => ({
      ...{ id: row, label, to: routes.criterion(row), question },
    })),
  }));
  return {
    meta: {
      title: 'All criteria',
      description: `The ${criteria.length} criteria of the comparison by group, with the question that each one answers. Each has a page with the answer of every tool.`,
      lead: `The ${criteria.length} criteria with their questions. Each has a page: every tool's answer with its evidence, why it matters, and what depends on it.`,
      kind: 'page',
      source: 'content/criteria.yml',
      crumbs: [{ label: 'Compare', to: PAGES.compare }],
      outline: parts.map(({ id, label }) => ({ id, title: label, level: 2 })),
    },
    groups: parts,
  };
};
