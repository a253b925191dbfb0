import type { Catalogue } from '../../catalogue/index.ts';
import { formatChoice } from '../../core/decision/choice.ts';
import { grouped } from '../../core/view/groups.ts';
import { replay } from '../../core/decision/matrix.ts';
import type { Need } from '../../core/model.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { needLinks } from '../../core/view/links.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { verdictTable, type VerdictTableView } from '../../core/view/verdict-table.ts';
import type { ReportOutcome } from '../../core/vocabulary.ts';
import { cardsOf, type NeedCards } from './cards.ts';
import { counted, VERDICT_WORDS } from '../../core/text/words.ts';

/** The list of needs. */
export interface NeedsView {
  readonly meta: PageMeta;
  readonly decide: string;
  readonly groups: readonly { readonly id: string; readonly label: string; readonly table: VerdictTableView }[];
}

/** The field report's pick for a need, compared with the facts. */
export interface ReportPickView {
  /** The readers that the report addresses: "run a shop". */
  readonly readers: string;
  readonly report: string;
  readonly pick: string;
  readonly finding: string;
  readonly comment?: string;
  /** Claims of the report that touch this need. */
  readonly claims: readonly Link[];
}

/** The page of one need. */
export interface NeedView extends NeedCards {
  readonly to: string;
  readonly meta: PageMeta;
  /** The need in the reader's words. */
  readonly statement: string;
  /** The same, and what it does not ask. */
  readonly lead: string;
  readonly also: readonly string[];
  readonly comment?: string;
  readonly report?: ReportPickView;
  /** The needs filter with this need as a must. */
  readonly choice: string;
  readonly turn: PageTurn;
}

const FINDING: Readonly<Record<ReportOutcome, string>> = {
  agrees: 'The facts agree.',
  open: 'The facts neither confirm nor contradict it.',
  disagrees: 'The facts do not agree.',
};

/** All needs by group, each with the verdict of every tool. */
export const needsView = ({ needGroups, needs, tools, criteria }: Catalogue): NeedsView => ({
  meta: {
    title: 'Needs, with the verdict for every tool',
    heading: `${counted(needs.length, 'needs')}, and which tool meets each`,
    description: `All ${needs.length} needs that the decision knows, each with the verdict for every tool and the fact that decides it.`,
  },
  decide: PAGES.decide,
  groups: grouped(needGroups, needs).map(({ id, group: label, members }) => ({
    id,
    label,
    table: verdictTable(`${label}: verdicts`, members, tools, criteria),
  })),
});

const reportPick = (need: Need, { tools, claims }: Catalogue): ReportPickView | undefined => {
  const [row] = replay([need], tools);
  if (!row || !need.report) return undefined;
  return {
    readers: need.report.need,
    report: PAGES.fieldReport,
    pick: need.report.pick.name,
    finding: FINDING[row.outcome],
    ...(need.comment && { comment: need.comment }),
    claims: claims
      .filter(({ needs }) => needs.some(({ id }) => id === need.id))
      .map(({ id, claim }) => ({ label: `See the checked claim: ${claim}`, to: routes.claim(id) })),
  };
};

/** The page of one need: the verdict of every tool with all facts behind it. */
export const needView = (catalogue: Catalogue, need: Need): NeedView => {
  const { id, label, statement, caveat = '', also, comment } = need;
  const lead = [statement, caveat].join(' ').trim();
  const shown = cardsOf(need, catalogue);
  const { cards, others } = shown;
  const each = cards.map(({ tool, verdict }) => `${tool.name}: ${VERDICT_WORDS[verdict].label}`).join('; ');
  const said = others ? others.text : `${each}.`;
  const report = reportPick(need, catalogue);
  const to = routes.need(id);
  return {
    ...{ to, statement, lead, also, ...shown },
    meta: {
      title: label,
      description: `${statement} ${said}`,
      lead,
      kind: 'need',
      source: 'content/needs.yml',
      markdown: true,
      feed: { label: 'Changed facts behind this need', to: routes.needChanges(id) },
      crumbs: [{ label: 'Needs', to: PAGES.needs }],
    },
    ...(comment && { comment }),
    ...(report && { report }),
    choice: routes.choice(formatChoice({ must: [id], nice: [] })),
    turn: pageTurn('Needs', needLinks(catalogue.needs), to),
  };
};
