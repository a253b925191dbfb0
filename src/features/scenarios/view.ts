import type { Catalogue } from '../../catalogue/index.ts';
import { claimTable, type ClaimTableView } from '../../core/view/claim-table.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import type { Scenario } from '../../core/model.ts';
import { headings, outline, outlineOf, type Heading } from '../../core/text/outline.ts';
import { scenarioLinks } from '../../core/view/links.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { counted } from '../../core/text/words.ts';
import { billView, type BillView } from './bill-view.ts';
import { choiceView, type ChoiceView, type ScenarioResult } from './choice-view.ts';
import { nodeCount } from './fleet/fleet-text.ts';
import { insteadOf, type InsteadView } from './instead.ts';
import { fleetView, type FleetView } from './fleet/fleet-view.ts';

const SECTIONS = headings({
  fleet: 'The fleet',
  limits: 'Limits, and when not to copy it',
  choice: 'The choice, and what the facts say',
  bill: 'The bill',
  outcome: 'Outcome, setup, upkeep',
  evidence: 'Evidence',
});

/** The answer of a scenario: what fits it, what it chose, its limits, its cost, and who should not copy it. */
export interface AnswerView {
  readonly result: ScenarioResult;
  /** The decision with its needs. */
  readonly decide: string;
  readonly tool: ToolView;
  readonly chosenBy: string;
  readonly because: string;
  /** The first limits, and where all of them are, if there are more. */
  readonly limits: readonly string[];
  readonly all?: Link;
  /** What the control plane costs a month, and the section with the bill. */
  readonly total: string;
  readonly bill: Link;
  readonly nodes: string;
  readonly dontCopyIf: readonly string[];
  /** The situation, in a reader's words. */
  readonly situation: string;
  readonly basis: { readonly title: string; readonly text: string };
}

/** Basis of a scenario. */
export interface EvidenceView {
  readonly claims?: ClaimTableView;
  readonly facts: { readonly caption: string; readonly tool: string; readonly rows: readonly FactView[] };
  readonly sources: readonly SourceView[];
}

/** The page of one scenario. */
export interface ScenarioView {
  /** Its address. */
  readonly to: string;
  readonly meta: PageMeta;
  readonly sections: Readonly<Record<keyof typeof SECTIONS, Heading>>;
  readonly answer: AnswerView;
  readonly fleet: FleetView;
  readonly choice: ChoiceView;
  readonly bill: BillView;
  readonly outcome: readonly { readonly key: string; readonly value: string }[];
  readonly limits: readonly string[];
  readonly instead: readonly InsteadView[];
  readonly dontCopyIf: readonly string[];
  readonly evidence: EvidenceView;
  readonly turn: PageTurn;
}

const metaOf = ({ id, title, summary, body }: Scenario): PageMeta => {
  const { fleet, limits, choice, ...after } = SECTIONS;
  return {
    ...{ title, description: summary, lead: summary, kind: 'scenario', markdown: true },
    source: `content/scenarios/${id}.mdx`,
    crumbs: [{ label: 'Scenarios', to: PAGES.scenarios }],
    outline: [...outlineOf([fleet, limits, choice]), ...outline(body), ...outlineOf(Object.values(after))],
  };
};

/** Limits that the answer names. */
const MOST = 3;

const answerOf = (scenario: Scenario, { total }: BillView, { result, decide }: ChoiceView): AnswerView => {
  const { limits, dontCopyIf, chosenBy, because } = scenario;
  const nodes = nodeCount(scenario.fleet);
  return {
    ...{ result, decide, tool: toolView(scenario.tool), chosenBy, because },
    limits: limits.slice(0, MOST),
    ...(limits.length > MOST && {
      all: {
        label: `all ${counted(limits.length, 'limits')}${scenario.instead.length > 0 ? ', and what to do instead' : ''}`,
        to: `#${SECTIONS.limits.id}`,
      },
    }),
    ...{ total, bill: { label: 'the bill', to: `#${SECTIONS.bill.id}` } },
    nodes: nodes === undefined ? 'number of nodes unknown' : counted(nodes, 'nodes'),
    dontCopyIf,
    situation: scenario.situation,
    basis: { title: scenario.lived ? 'Real deployment' : 'Example', text: scenario.basis },
  };
};

const evidenceOf = (scenario: Scenario, { claims, criteria, today }: Catalogue): EvidenceView => {
  const { tool, sources } = scenario;
  const said = claims.filter((claim) => scenario.claims.includes(claim));
  const rows = criteria.filter((criterion) => scenario.facts.includes(criterion));
  return {
    ...(said.length > 0 && { claims: claimTable(said) }),
    facts: {
      caption: `Answers that it rests on: ${tool.name} ${tool.checked.version}`,
      tool: tool.name,
      rows: factViews(tool, rows, today),
    },
    sources: sources.map(sourceView),
  };
};

/** The page of one scenario; its text comes with the page. */
export const scenarioView = (catalogue: Catalogue, scenario: Scenario): ScenarioView => {
  const { setup, upkeep, outcome, limits, dontCopyIf } = scenario;
  const bill = billView(scenario);
  const choice = choiceView(scenario, catalogue);
  const to = routes.scenario(scenario.id);
  const set = scenarioLinks(catalogue.scenarios);
  return {
    ...{ to, meta: metaOf(scenario), sections: SECTIONS },
    answer: answerOf(scenario, bill, choice),
    fleet: fleetView(scenario),
    ...{ choice, bill },
    outcome: [
      { key: 'Outcome', value: outcome },
      { key: 'Setup', value: setup },
      { key: 'Upkeep', value: upkeep },
    ],
    ...{ limits, instead: insteadOf(scenario), dontCopyIf },
    evidence: evidenceOf(scenario, catalogue),
    turn: pageTurn('Scenarios', set, to),
  };
};
