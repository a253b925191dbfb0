import type { Catalogue } from '../../catalogue/index.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { grouped } from '../../core/view/groups.ts';
import type { Alternative, Need } from '../../core/model.ts';
import { outline } from '../../core/text/outline.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { reasons } from '../../core/decision/reason-text.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { judgeNeed } from '../../core/decision/verdict.ts';
import type { Verdict } from '../../core/vocabulary.ts';
import { hosting } from './table-view.ts';

/** A need with the verdict and what decided it; a reason leads to the fact below, where there is one. */
export interface NeedRow extends Link {
  readonly id: string;
  readonly verdict: Verdict;
  readonly why: readonly { readonly label: string; readonly to?: string }[];
}

/** The facts of one group of criteria, with the id of its heading. */
export interface FactGroup {
  readonly id: string;
  readonly label: string;
  readonly facts: readonly FactView[];
}

/** The page of one alternative, but for its article. */
export interface AlternativeView {
  readonly to: string;
  readonly meta: PageMeta & { readonly lead: string };
  readonly id: string;
  readonly chooseWhen: string;
  readonly notWhen: string;
  readonly hosting: string;
  /** Its home page and its repository. */
  readonly places: readonly Link[];
  /** The article, as its author wrote it. */
  readonly body: string;
  readonly needs: readonly NeedRow[];
  readonly facts: readonly FactGroup[];
  /** How many criteria were checked. */
  readonly known: string;
  readonly turn: PageTurn;
}

/** Sections below the article: id in the address and heading. */
export const SECTIONS = { needs: 'Which needs it meets', facts: 'Facts' } as const;

const rowOf = (need: Need, alternative: Alternative, { criteria }: Catalogue): NeedRow => {
  const { verdict, deciding } = judgeNeed(need, alternative);
  const why = reasons(deciding, new Map(criteria.map((criterion) => [criterion.id, criterion])));
  return {
    ...{ id: need.id, label: need.label, to: routes.need(need.id), verdict },
    why: why.map(({ criterion, text }) => ({
      label: text,
      ...(alternative.facts[criterion] && { to: routes.alternativeFact(alternative.id, criterion) }),
    })),
  };
};

const metaOf = ({ id, name, summary, checked, body }: Alternative): AlternativeView['meta'] => ({
  title: name,
  description: summary,
  lead: summary,
  source: `content/alternatives/${id}.mdx`,
  markdown: true,
  updated: checked.on,
  updatedLabel: `Facts for ${checked.version}, checked`,
  crumbs: [{ label: 'Alternatives', to: PAGES.alternatives }],
  outline: [
    ...outline(body),
    ...Object.entries(SECTIONS).map(([section, title]) => ({ id: section, title, level: 2 })),
  ],
});

const factsOf = (alternative: Alternative, { groups, criteria, today }: Catalogue): FactGroup[] =>
  grouped(groups, criteria)
    .map(({ id, group, members }) => ({
      id: `group-${id}`,
      label: group.label,
      facts: factViews(alternative, members, today, (criterion, product) => routes.alternativeFact(product, criterion)),
    }))
    .filter(({ facts }) => facts.length > 0);

/** The page of one alternative: when to choose it, which needs it meets, and every fact that was checked. */
export const alternativeView = (catalogue: Catalogue, alternative: Alternative): AlternativeView => {
  const { id, chooseWhen, notWhen, homepage, repository, body } = alternative;
  const to = routes.alternative(id);
  const facts = factsOf(alternative, catalogue);
  return {
    ...{ to, id, chooseWhen, notWhen, body, facts },
    meta: metaOf(alternative),
    hosting: hosting(alternative),
    places: Object.entries({ 'Home page': homepage, Repository: repository }).flatMap(([label, to]) =>
      to ? [{ label, to }] : [],
    ),
    needs: catalogue.needs.map((need) => rowOf(need, alternative, catalogue)),
    known: `${facts.flatMap((group) => group.facts).length} of the ${catalogue.criteria.length} criteria`,
    turn: pageTurn(
      'Alternatives',
      catalogue.alternatives.map((other) => ({ label: other.name, to: routes.alternative(other.id) })),
      to,
    ),
  };
};
