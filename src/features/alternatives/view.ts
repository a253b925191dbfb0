import type { Catalogue } from '../../catalogue/index.ts';
import { valueView, type ValueView } from '../../core/view/fact-view.ts';
import { grouped } from '../../core/view/groups.ts';
import { listWithin } from '../../core/text/lists.ts';
import type { Alternative, Criterion, Need, Tool } from '../../core/model.ts';
import { SEARCH_RESULT, type Link, type PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { judgeNeed } from '../../core/decision/verdict.ts';
import { VERDICTS, type Verdict } from '../../core/vocabulary.ts';
import { VERDICT_WORDS } from '../../core/text/words.ts';
import { coverage, tally } from './coverage.ts';

/** An alternative in the list. */
export interface CardView extends Pick<Alternative, 'id' | 'name' | 'summary' | 'chooseWhen' | 'notWhen'> {
  readonly to: string;
  /** Where its verdict on a need is, once the id of the need is put behind it. */
  readonly verdicts: string;
  readonly facts: readonly {
    readonly label: string;
    readonly value: ValueView;
    readonly sources: readonly SourceView[];
  }[];
  /** How many of the needs it meets, in part or not. */
  readonly tally: { readonly label: string; readonly text: string };
  readonly chips: readonly string[];
}

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
  readonly places: readonly Link[];
  readonly cards: readonly CardView[];
  readonly columns: readonly string[];
  readonly groups: readonly GroupView[];
}

/** The verdicts that name who has them, the best first; of the unknown only the number is said. */
const KNOWN: readonly Verdict[] = VERDICTS.filter((verdict) => verdict !== 'unknown').toReversed();

/** Where it runs, in the words of a chip. */
export const hosting = ({ selfHosted }: Pick<Alternative, 'selfHosted'>): string =>
  selfHosted ? 'on your own machines' : 'hosted by the vendor';

/** What a card shows: terms and age, the rows that every alternative has. */
const rowsOfCard = ({ criteria, alternatives }: Catalogue): Criterion[] =>
  criteria.filter(
    ({ id, kind, group }) =>
      group === criteria[0]?.group &&
      (kind === 'licence' || kind === 'version') &&
      alternatives.every(({ facts }) => facts[id]),
  );

const cardOf = (alternative: Alternative, criteria: readonly Criterion[], needs: readonly Need[]): CardView => {
  const { id, name, summary, chooseWhen, notWhen, depth } = alternative;
  const counts = tally(needs, alternative);
  return {
    ...{ id, name, summary, chooseWhen, notWhen },
    to: routes.alternative(id),
    verdicts: routes.alternativeNeed(id, ''),
    facts: criteria.flatMap((criterion) => {
      const fact = alternative.facts[criterion.id];
      if (!fact) return [];
      return [{ label: criterion.label, value: valueView(criterion, fact), sources: fact.sources.map(sourceView) }];
    }),
    tally: {
      label: `Our ${needs.length} needs`,
      text: [...KNOWN, 'unknown' as const].map((verdict) => `${verdict} ${counts[verdict]}`).join(', '),
    },
    chips: [hosting(alternative), ...(depth === 'full' ? ['described in depth'] : [])],
  };
};

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
  const shown = rowsOfCard(catalogue);
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Alternatives to ${names}`, 'or'),
      description: `${alternatives.length} ways to connect servers outside the comparison: when to choose each, when not, licence, version, and which needs it meets.`,
    },
    count: alternatives.length,
    whyMesh: PAGES.whyMesh,
    decide: PAGES.decide,
    action: PAGES.alternatives,
    places: alternatives.map(({ id, name }) => ({ label: name, to: `#${id}` })),
    cards: alternatives.map((alternative) => cardOf(alternative, shown, needs)),
    columns: [...KNOWN, 'unknown' as const].map((verdict) => VERDICT_WORDS[verdict].label),
    groups: grouped(needGroups, needs).map(({ id, group, members }) => ({
      id: `group-${id}`,
      label: group,
      needs: members.map(({ id: need, label, aliases }) => ({ id: need, label, aliases })),
      rows: members.map((need) => rowOf(need, alternatives, tools)),
    })),
  };
};
