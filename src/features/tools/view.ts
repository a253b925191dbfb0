import { pairLinks } from '../../core/view/links.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import type { FactView } from '../../core/view/fact-view.ts';
import { versionText } from '../../core/freshness.ts';
import type { Need, Tool } from '../../core/model.ts';
import { outline, outlineOf, type Heading } from '../../core/text/outline.ts';
import { cardTool, type Card, type Link, type PageMeta } from '../../core/view/page.ts';
import { symptomList, type SymptomListView } from '../../core/view/symptom-list.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { judgeNeed } from '../../core/decision/verdict.ts';
import { counted, editionText } from '../../core/text/words.ts';
import { factGroups, type FactsView } from './facts-view.ts';
import { reportedClaims, type ReportedClaims } from './reported-claims.ts';
import { runningView, type RunningView } from './running.ts';
import { sideNotes } from './side-notes.ts';

/** The page of one tool, but for its text and how to run it. */
export interface ToolView extends RunningView {
  readonly id: string;
  readonly name: string;
  readonly meta: PageMeta;
  readonly mark: Card['tools'][number];
  readonly verdict: string;
  /** Version and day that its facts hold for. */
  readonly checked: { readonly version: string; readonly on: string };
  /** Facts that have not been checked yet. */
  readonly gaps?: string;
  /** Needs that no other tool meets, even in part; with the price if the answer has one. */
  readonly alone: readonly (Link & { readonly price: string })[];
  /** Its own addresses. */
  readonly homepage: string;
  readonly repository: string;
  /** Pages that set it against one other tool. */
  readonly pairs: readonly Link[];
  readonly report: ReportedClaims;
  /** Facts behind each section of its text, by the id of the section. */
  readonly notes: ReturnType<typeof sideNotes>;
  readonly factsTitle: string;
  readonly facts: FactsView['groups'];
  readonly symptoms: SymptomListView | undefined;
  readonly turn: PageTurn;
}

const aloneIn = (tool: Tool, tools: readonly Tool[], needs: readonly Need[]): ToolView['alone'] =>
  needs.flatMap((need) => {
    const { verdict, deciding } = judgeNeed(need, tool);
    const other = ({ id }: Tool): boolean => id !== tool.id;
    if (verdict !== 'meets' || tools.some((one) => other(one) && judgeNeed(need, one).verdict !== 'fails')) return [];
    const price = deciding.map(({ fact }) => fact && editionText(fact)).find(Boolean) ?? '';
    return [{ label: need.label, to: routes.need(need.id), price }];
  });

/** "90 facts, 3 of them unknown". */
const factsTitleOf = (facts: readonly FactView[]): string => {
  const unknown = facts.filter(({ value }) => value.mark === 'unknown').length;
  return `${counted(facts.length, 'facts')}, ${unknown === 0 ? 'all known' : `${unknown} of them unknown`}`;
};

const pageOf = (tool: Tool, { behind }: Pick<Catalogue, 'behind'>, after: readonly Heading[]): PageMeta => {
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
    outline: [...outline(body), ...outlineOf(after)],
  };
};

type Shown = Pick<
  Catalogue,
  'tools' | 'needs' | 'pairs' | 'claims' | 'groups' | 'criteria' | 'behind' | 'today' | 'symptoms'
>;

/** As many symptoms as the page has room for. */
const SYMPTOMS = 3;

/** The page of one tool. */
export const toolView = (catalogue: Shown, tool: Tool): ToolView => {
  const { tools, needs, pairs, claims, criteria, today } = catalogue;
  const { id, name, verdict, gaps, checked, homepage, repository } = tool;
  const facts = factGroups(tool, catalogue);
  const report = reportedClaims(tool, claims);
  const factsTitle = factsTitleOf(facts.flatMap((group) => group.facts));
  const symptoms = symptomList(catalogue.symptoms, tool, SYMPTOMS);
  const after = [
    { id: 'report', title: report.title },
    { id: 'facts', title: factsTitle },
    { id: 'running', title: `Running ${name}` },
    ...(symptoms ? [symptoms] : []),
  ];
  const pages = tools.map((other) => ({ label: other.name, to: routes.tool(other.id) }));
  return {
    ...{ id, name, mark: cardTool(tool), verdict, checked },
    meta: pageOf(tool, catalogue, after),
    ...(gaps && { gaps }),
    alone: aloneIn(tool, tools, needs),
    ...{ homepage, repository },
    pairs: pairLinks(pairs.filter(({ pair }) => pair.some((one) => one.id === id))),
    ...{ report, factsTitle, facts, symptoms },
    notes: sideNotes(tool, criteria, today),
    ...runningView(tool),
    turn: pageTurn('Tools', pages, routes.tool(id)),
  };
};
