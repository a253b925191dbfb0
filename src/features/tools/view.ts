import { listWithin } from '../../core/text/lists.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { CLAIM_WORDS, countClaims } from '../../core/claims.ts';
import { formatFilter } from '../../core/filter.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import { versionText } from '../../core/freshness.ts';
import type { Claim, Need, Tool } from '../../core/model.ts';
import { outline } from '../../core/text/outline.ts';
import { cardTool, SEARCH_RESULT, type Card, type Link, type PageMeta } from '../../core/view/page.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { judgeNeed } from '../../core/decision/verdict.ts';
import { CLAIM_FINDINGS, type Hue } from '../../core/vocabulary.ts';
import { editionText } from '../../core/text/words.ts';
import { runningView, type RunningView } from './running.ts';

/** What the field report says of a tool, counted: all claims about it, and those with each finding. */
export interface ReportedClaims {
  readonly all: Link;
  /** Those with each finding. */
  readonly byFinding: readonly Link[];
}

/** The page of one tool, but for its text and how to run it. */
export interface ToolView extends RunningView {
  readonly id: string;
  readonly name: string;
  readonly meta: PageMeta;
  readonly mark: Card['tools'][number];
  readonly verdict: string;
  /** Version and day that its facts hold for. */
  readonly checked: { readonly version: string; readonly on: string };
  /** What nobody has checked yet. */
  readonly gaps?: string;
  /** Needs that no other tool meets, even in part; a price where the answer takes one. */
  readonly alone: readonly (Link & { readonly price: string })[];
  /** Its own addresses. */
  readonly homepage: string;
  readonly repository: string;
  /** Pages that set it against one other tool. */
  readonly pairs: readonly Link[];
  readonly report: ReportedClaims;
  readonly facts: readonly { readonly label: string; readonly facts: readonly FactView[] }[];
  readonly turn: PageTurn;
}

/** The list of all tools. */
export interface ToolsView {
  readonly meta: PageMeta;
  /** Path of the comparison. */
  readonly compare: string;
  readonly tools: readonly {
    readonly name: string;
    readonly to: string;
    readonly hue: Hue;
    readonly summary: string;
    readonly verdict: string;
    readonly checked: string;
  }[];
}

const aloneIn = (tool: Tool, tools: readonly Tool[], needs: readonly Need[]): ToolView['alone'] =>
  needs.flatMap((need) => {
    const { verdict, deciding } = judgeNeed(need, tool);
    const others = tools.filter(({ id }) => id !== tool.id);
    if (verdict !== 'meets' || others.some((other) => judgeNeed(need, other).verdict !== 'fails')) return [];
    const price = deciding.map(({ fact }) => fact && editionText(fact)).find(Boolean) ?? '';
    return [{ label: need.label, to: routes.need(need.id), price }];
  });

const reportedOf = ({ id, name }: Tool, all: readonly Claim[]): ReportedClaims => {
  const claims = all.filter(({ about }) => about === id);
  const to = (finding: string) => routes.claims(formatFilter({ about: id, finding }));
  return {
    all: { label: `${claims.length} claims about ${name}`, to: to('') },
    byFinding: CLAIM_FINDINGS.flatMap((finding) => {
      const count = countClaims(claims, finding);
      return count > 0 ? [{ label: `${count} ${CLAIM_WORDS[finding].label.toLowerCase()}`, to: to(finding) }] : [];
    }),
  };
};

const pageOf = (tool: Tool, { behind }: Pick<Catalogue, 'behind'>): PageMeta => {
  const { id, name, summary, checked, body } = tool;
  return {
    title: `${name}: strengths, limits and facts`,
    heading: name,
    description: summary,
    lead: summary,
    kind: 'tool',
    source: `content/tools/${id}.mdx`,
    markdown: true,
    feed: { label: `Changed facts of ${name}`, to: routes.toolChanges(id) },
    updated: checked.on,
    updatedLabel: `Facts for ${versionText(checked.version, behind.get(id))}, checked`,
    crumbs: [{ label: 'Tools', to: PAGES.tools }],
    outline: [
      ...outline(body),
      { id: 'report', title: 'What the field report says', level: 2 },
      { id: 'facts', title: 'All facts', level: 2 },
      { id: 'running', title: `Running ${name}`, level: 2 },
    ],
  };
};

type Shown = Pick<Catalogue, 'tools' | 'needs' | 'pairs' | 'claims' | 'groups' | 'criteria' | 'behind' | 'today'>;

/** The page of one tool. */
export const toolView = (catalogue: Shown, tool: Tool): ToolView => {
  const { tools, needs, pairs, claims, groups, criteria, today } = catalogue;
  const { id, name, verdict, gaps, checked, homepage, repository } = tool;
  const pages = tools.map((other) => ({ label: other.name, to: routes.tool(other.id) }));
  return {
    ...{ id, name, meta: pageOf(tool, catalogue), mark: cardTool(tool), verdict, checked },
    ...(gaps && { gaps }),
    alone: aloneIn(tool, tools, needs),
    ...{ homepage, repository },
    pairs: pairs
      .filter(({ pair }) => pair.some((one) => one.id === id))
      .map(({ slug, pair: [a, b] }) => ({ label: `${a.name} or ${b.name}`, to: routes.pair(slug) })),
    report: reportedOf(tool, claims),
    facts: Object.entries(groups).map(([group, { label }]) => ({
      label,
      facts: factViews(
        tool,
        criteria.filter((criterion) => criterion.group === group),
        today,
      ),
    })),
    ...runningView(tool),
    turn: pageTurn('Tools', pages, routes.tool(id)),
  };
};

/** All tools, alphabetical. */
export const toolsView = ({ tools }: Pick<Catalogue, 'tools'>): ToolsView => {
  const described = (names: string) =>
    `${names}: what each is, where it falls short, and who should and should not pick it.`;
  return {
    meta: {
      title: listWithin(tools, SEARCH_RESULT.title.most, (names) => `Tools: ${names}`),
      description: listWithin(tools, SEARCH_RESULT.description.most, described),
    },
    compare: PAGES.compare,
    tools: tools.map(({ id, name, hue, summary, verdict, checked }) => ({
      ...{ name, to: routes.tool(id), hue, summary, verdict },
      checked: `Facts for ${checked.version}, checked ${checked.on}`,
    })),
  };
};
