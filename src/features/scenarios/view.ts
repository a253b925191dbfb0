import type { Catalogue } from '../../catalogue/index.ts';
import { claimTable, type ClaimTableView } from '../../core/view/claim-table.ts';
import { factViews, type FactView } from '../../core/view/fact-view.ts';
import type { Scenario } from '../../core/model.ts';
import { headings, outline, outlineOf, type Heading } from '../../core/text/outline.ts';
import { pageTurn, type PageTurn } from '../../core/view/page-turn.ts';
import type { PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { sourceView, type SourceView } from '../../core/view/source-view.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { billView, type BillView } from './bill-view.ts';
import { choiceView, type ChoiceView } from './choice-view.ts';
import { nodeCount } from './fleet-text.ts';
import { fleetView, type FleetView } from './fleet-view.ts';

const SECTIONS = headings({
  fleet: 'The fleet',
  choice: 'The choice, and what the facts say',
  bill: 'The bill',
  outcome: 'Outcome, set-up, upkeep',
  limits: 'Limits, and when not to copy it',
  evidence: 'Evidence',
});

/** The first lines of a scenario. */
export interface GlanceView {
  readonly basis: { readonly title: string; readonly text: string };
  readonly tool: ToolView;
  readonly chosenBy: string;
  readonly nodes: string;
  /** What the control plane costs a month. */
  readonly total: string;
  /** The section with the bill. */
  readonly bill: string;
}

/** What a scenario rests on. */
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
  readonly glance: GlanceView;
  readonly fleet: FleetView;
  readonly choice: ChoiceView;
  readonly bill: BillView;
  readonly outcome: readonly { readonly key: string; readonly value: string }[];
  readonly limits: readonly string[];
  readonly dontCopyIf: readonly string[];
  readonly evidence: EvidenceView;
  readonly turn: PageTurn;
}

const metaOf = ({ id, title, summary, situation, body }: Scenario): PageMeta => {
  const { fleet, choice, ...after } = SECTIONS;
  return {
    ...{ title, description: summary, lead: situation, kind: 'scenario', markdown: true },
    source: `content/scenarios/${id}.mdx`,
    crumbs: [{ label: 'Scenarios', to: PAGES.scenarios }],
    outline: [...outlineOf([fleet, choice]), ...outline(body), ...outlineOf(Object.values(after))],
  };
};

const glanceOf = (scenario: Scenario, { total }: BillView): GlanceView => ({
  basis: { title: scenario.lived ? 'Real deployment' : 'Example', text: scenario.basis },
  tool: toolView(scenario.tool),
  chosenBy: scenario.chosenBy,
  nodes: nodeCount(scenario.fleet)?.toString() ?? 'number unknown',
  total,
  bill: `#${SECTIONS.bill.id}`,
});

const evidenceOf = (scenario: Scenario, { claims, criteria, today }: Catalogue): EvidenceView => {
  const { tool, sources } = scenario;
  const said = claims.filter((claim) => scenario.claims.includes(claim));
  const rows = criteria.filter((criterion) => scenario.facts.includes(criterion));
  return {
    ...(said.length > 0 && { claims: claimTable(said) }),
    facts: {
      caption: `Cells of the comparison that it rests on: ${tool.name} ${tool.checked.version}`,
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
  const to = routes.scenario(scenario.id);
  const set = catalogue.scenarios.map(({ id, title }) => ({ label: title, to: routes.scenario(id) }));
  return {
    ...{ to, meta: metaOf(scenario), sections: SECTIONS },
    glance: glanceOf(scenario, bill),
    fleet: fleetView(scenario),
    choice: choiceView(scenario, catalogue),
    bill,
    outcome: [
      { key: 'Outcome', value: outcome },
      { key: 'Set-up', value: setup },
      { key: 'Upkeep', value: upkeep },
    ],
    ...{ limits, dontCopyIf },
    evidence: evidenceOf(scenario, catalogue),
    turn: pageTurn('Scenarios', set, to),
  };
};
