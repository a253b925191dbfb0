import type { Catalogue } from '../../catalogue/index.ts';
import { grouped } from '../../core/view/groups.ts';
import { listWithin } from '../../core/text/lists.ts';
import type { Alternative, Need, Tool } from '../../core/model.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { judgeNeed } from '../../core/decision/verdict.ts';
import { VERDICTS, type Verdict } from '../../core/vocabulary.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import { coverage } from './coverage.ts';
import { alternativesTable, type AlternativesTableView } from './table-view.ts';

/** One need: who meets it, who does in part and who does not, each a link to the verdict. */
export interface CoverageRow extends Link {
  readonly id: string;
  /** True where no tool of the comparison meets it in full. */
  readonly open: boolean;
  readonly known: readonly {
    readonly verdict: Verdict;
    readonly label: string;
    readonly links: readonly NamedLink[];
  }[];
  readonly unknown: { readonly label: string; readonly text: string };
}

/** An alternative by name, as a link. */
export interface NamedLink extends Link {
  readonly id: string;
}

/** Needs of one group: to choose from, and who meets them. */
export interface GroupView {
  readonly id: string;
  readonly label: string;
  readonly needs: readonly Pick<Need, 'id' | 'label' | 'aliases'>[];
  readonly rows: readonly CoverageRow[];
}

/** The list of alternatives. */
export interface AlternativesView {
  readonly meta: PageMeta;
  readonly count: number;
  readonly whyMesh: string;
  readonly decide: string;
  /** Where the form leads. */
  readonly action: string;
  readonly table: AlternativesTableView;
  readonly columns: readonly string[];
  readonly groups: readonly GroupView[];
}

/** Verdicts listed with their products, best first; for unknown only the number is shown. */
const KNOWN: readonly Verdict[] = VERDICTS.filter((verdict) => verdict !== 'unknown').toReversed();

const rowOf = (need: Need, alternatives: readonly Alternative[], tools: readonly Tool[]): CoverageRow => {
  const by = coverage(need, alternatives);
  return {
    ...{ id: need.id, label: need.label, to: routes.need(need.id) },
    open: tools.every((tool) => judgeNeed(need, tool).verdict !== 'meets'),
    known: KNOWN.map((verdict) => ({
      verdict,
      label: VERDICT_WORDS[verdict].label,
      links: by[verdict].map(({ id, name }) => ({ id, label: name, to: routes.alternativeNeed(id, need.id) })),
    })),
    unknown: { label: VERDICT_WORDS.unknown.label, text: `${by.unknown.length} of ${alternatives.length}` },
  };
};

/** All alternatives, and need by need who meets it. */
export const alternativesView = (catalogue: Catalogue): AlternativesView => {
  const { alternatives, needGroups, needs, tools } = catalogue;
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Alternatives to ${names}`, 'or'),
      description: `${alternatives.length} ways to connect servers outside the comparison: when to choose each, when not, licence, version, and which needs it meets.`,
    },
    count: alternatives.length,
    whyMesh: PAGES.whyMesh,
    decide: PAGES.decide,
    action: PAGES.alternatives,
    table: alternativesTable(catalogue),
    columns: [...KNOWN, 'unknown' as const].map((verdict) => VERDICT_WORDS[verdict].label),
    groups: grouped(needGroups, needs).map(({ id, group, members }) => ({
      id: `group-${id}`,
      label: group,
      needs: members.map(({ id: need, label, aliases }) => ({ id: need, label, aliases })),
      rows: members.map((need) => rowOf(need, alternatives, tools)),
    })),
  };
};
