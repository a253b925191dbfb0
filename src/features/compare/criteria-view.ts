import type { Catalogue } from '../../catalogue/index.ts';
import { grouped } from '../../core/view/groups.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { symptomLinks } from '../../core/symptoms.ts';

/** One row of the comparison, explained. */
export interface CriterionEntry {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  readonly question: string;
  readonly why: string;
  /** Words of the glossary that it uses. */
  readonly terms: readonly Link[];
  /** What goes wrong there. */
  readonly symptoms: readonly Link[];
  /** How long an answer counts as fresh, and other names. */
  readonly note: string;
}

/** What the page that explains every row shows. */
export interface CriteriaView {
  readonly meta: PageMeta;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly intro: string;
    readonly entries: readonly CriterionEntry[];
  }[];
}

/** Why each row of the comparison matters. */
export const criteriaView = ({
  groups,
  criteria,
  terms,
  symptoms,
}: Pick<Catalogue, 'groups' | 'criteria' | 'terms' | 'symptoms'>): CriteriaView => {
  const parts = grouped(groups, criteria).map(({ id, group, members }) => ({
    ...{ id: `group-${id}`, label: group.label, intro: group.intro },
    entries: members.map(({ id, label, question, why, maxAgeDays, also }) => ({
      ...{ id, label, to: routes.criterion(id), question, why },
      terms: terms
        .filter((term) => term.criteria.some((row) => row.id === id))
        .map((term) => ({ label: term.term, to: routes.term(term.id) })),
      symptoms: symptomLinks(symptoms.filter((symptom) => symptom.criteria.some((row) => row.id === id))),
      note: `Checked again after ${maxAgeDays} days at the latest.${also.length > 0 ? ` Also called: ${also.join(', ')}.` : ''}`,
    })),
  }));
  return {
    meta: {
      title: 'Why each criterion matters',
      description: `The ${criteria.length} rows of the comparison: the question each one answers, why an operator should care, and how long an answer counts as fresh.`,
      lead: `The ${criteria.length} rows of the comparison, with the question each one answers and why you should care.`,
      kind: 'page',
      crumbs: [{ label: 'Compare', to: PAGES.compare }],
      outline: parts.map(({ id, label }) => ({ id, title: label, level: 2 })),
    },
    groups: parts,
  };
};
