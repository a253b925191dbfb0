import type { Catalogue } from '../../catalogue/index.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { grouped } from '../../core/view/groups.ts';
import type { Alternative, Criterion, Need } from '../../core/model.ts';
import type { CertaintyReason } from '../../core/certainty.ts';
import { outline } from '../../core/text/outline.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { reasons } from '../../core/text/reason-text.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { judgeNeed } from '../../core/decision/verdict.ts';
import { counted } from '../../core/text/words.ts';
import type { Verdict } from '../../core/vocabulary.ts';
import { sharedReasons, sharedText, withoutShared } from './shared-certainty.ts';
import { hosting } from './table-view.ts';
import { indexById } from '../../core/index-by-id.ts';

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
  /** Needs with a verdict, met ones first, and needs for which a fact is missing. */
  readonly needs: { readonly judged: readonly NeedRow[]; readonly unknown: readonly NeedRow[] };
  readonly titles: Readonly<Record<Section, string>>;
  readonly facts: readonly FactGroup[];
  /** Why none of the facts is surer, in a sentence; empty if they share no reason. */
  readonly shared: string;
  readonly turn: PageTurn;
}

/** Ids of the sections below the article; part of their addresses. */
type Section = 'needs' | 'facts';

/** Verdicts in the order of the page. */
const JUDGED: readonly Verdict[] = ['meets', 'partly', 'fails'];

const needsOf = (rows: readonly NeedRow[]): AlternativeView['needs'] => ({
  judged: JUDGED.flatMap((verdict) => rows.filter((row) => row.verdict === verdict)),
  unknown: rows.filter(({ verdict }) => verdict === 'unknown'),
});

/** "Meets 12 of 56 needs, 30 undecided". */
const needsTitle = ({ judged, unknown }: AlternativeView['needs']): string => {
  const met = judged.filter(({ verdict }) => verdict === 'meets').length;
  const total = counted(judged.length + unknown.length, 'needs');
  return `Meets ${met} of ${total}${unknown.length > 0 ? `, ${unknown.length} unknown` : ''}`;
};

const rowOf = (need: Need, alternative: Alternative, criteria: ReadonlyMap<string, Criterion>): NeedRow => {
  const { verdict, deciding } = judgeNeed(need, alternative);
  const why = reasons(deciding, criteria);
  return {
    ...{ id: need.id, label: need.label, to: routes.need(need.id), verdict },
    why: why.map(({ criterion, text }) => ({
      label: text,
      ...(alternative.facts[criterion] && { to: routes.alternativeFact(alternative.id, criterion) }),
    })),
  };
};

const metaOf = (
  { id, name, summary, checked, body }: Alternative,
  titles: AlternativeView['titles'],
): AlternativeView['meta'] => ({
  title: name,
  description: summary,
  lead: summary,
  source: `content/alternatives/${id}.mdx`,
  markdown: true,
  updated: checked.on,
  updatedLabel: `Facts for ${checked.version}, checked`,
  crumbs: [{ label: 'Alternatives', to: PAGES.alternatives }],
  outline: [...outline(body), ...Object.entries(titles).map(([section, title]) => ({ id: section, title, level: 2 }))],
});

const factsOf = (
  alternative: Alternative,
  shared: readonly CertaintyReason[],
  { groups, criteria, today }: Catalogue,
): FactGroup[] =>
  grouped(groups, criteria)
    .map(({ id, group, members }) => ({
      id: `group-${id}`,
      label: group.label,
      facts: factViews(alternative, members, today, (criterion, product) =>
        routes.alternativeFact(product, criterion),
      ).map((fact) => withoutShared(fact, alternative, shared)),
    }))
    .filter(({ facts }) => facts.length > 0);

/** The page of one alternative: when to choose it, which needs it meets, and every fact that was checked. */
export const alternativeView = (catalogue: Catalogue, alternative: Alternative): AlternativeView => {
  const { id, chooseWhen, notWhen, homepage, repository, body } = alternative;
  const to = routes.alternative(id);
  const shared = sharedReasons(alternative);
  const facts = factsOf(alternative, shared, catalogue);
  const criteria = indexById(catalogue.criteria);
  const needs = needsOf(catalogue.needs.map((need) => rowOf(need, alternative, criteria)));
  const checked = facts.flatMap((group) => group.facts).length;
  const titles = {
    needs: needsTitle(needs),
    facts: `Answers to ${checked} of ${counted(catalogue.criteria.length, 'criteria')}`,
  };
  return {
    ...{ to, id, chooseWhen, notWhen, body, facts, needs, titles },
    shared: sharedText(shared),
    meta: metaOf(alternative, titles),
    hosting: hosting(alternative),
    places: Object.entries({ 'Home page': homepage, Repository: repository }).flatMap(([label, to]) =>
      to ? [{ label, to }] : [],
    ),
    turn: pageTurn(
      'Alternatives',
      catalogue.alternatives.map((other) => ({ label: other.name, to: routes.alternative(other.id) })),
      to,
    ),
  };
};
