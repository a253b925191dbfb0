import type { Catalogue } from '../../catalogue/index.ts';
import type { Scenario } from '../../core/model.ts';
import type { Link, PageMeta } from '../../core/view/page.ts';
import { PAGES, routes } from '../../core/routes.ts';
import { toolView, type ToolView } from '../../core/view/tool-view.ts';
import { billView } from './bill-view.ts';
import { judgedScenario, type Judging, type ScenarioResult } from './choice-view.ts';
import { capital, counted, inSentence } from '../../core/text/words.ts';
import { nodeCount } from './fleet/fleet-text.ts';

/** A scenario in the list. */
export interface ScenarioCardView {
  readonly to: string;
  readonly title: string;
  readonly summary: string;
  readonly tool: ToolView;
  /** How many nodes, and what they need. */
  readonly needs: string;
  /** What fits, and how certain that is. */
  readonly result: Pick<ScenarioResult, 'text' | 'sure'>;
  /** The first condition under which a reader should not copy it, without what explains it. */
  readonly unless: string;
  /** Other properties that distinguish it, a few words each. */
  readonly marks: readonly string[];
}

/** The list of scenarios. */
export interface ScenariosView {
  readonly meta: PageMeta;
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly intro: string;
    /** Where they were reported. */
    readonly report?: Link;
    readonly cards: readonly ScenarioCardView[];
  }[];
}

const cardOf = (scenario: Scenario, content: Judging): ScenarioCardView => {
  const count = nodeCount(scenario.fleet);
  const nodes = count === undefined ? 'number of nodes unknown' : counted(count, 'nodes');
  const { agreement, result } = judgedScenario(scenario, content);
  return {
    to: routes.scenario(scenario.id),
    title: scenario.title,
    summary: scenario.summary,
    tool: toolView(scenario.tool),
    needs: `${capital(nodes)}. Needs: ${agreement.must.map(({ label }) => inSentence(label)).join('; ')}.`,
    result,
    unless: `Not if ${scenario.dontCopyIf[0]?.split(';')[0] ?? ''}.`,
    marks: [nodes, `${billView(scenario).total} a month`, scenario.lived ? 'real deployment' : 'example'],
  };
};

/** The scenarios in their order, for a list. */
export const scenarioCards = (content: Pick<Catalogue, 'scenarios'> & Judging): ScenarioCardView[] =>
  content.scenarios.map((scenario) => cardOf(scenario, content));

/** The list of scenarios, real deployments first. */
export const scenariosView = (content: Pick<Catalogue, 'scenarios'> & Judging): ScenariosView => {
  const { scenarios } = content;
  return {
    meta: {
      title: 'Scenarios: fleets, tools and bills',
      heading: `${counted(scenarios.length, 'fleets')}, and what each chose`,
      description: `${scenarios.length} deployments written up: the fleet as a drawing, the tool and why, policy and configuration, today's bill, limits, and what the facts say about the choice.`,
      lead: 'Find the situation nearest to yours. Each one shows its fleet, its policy, its bill and its limits, and whether the facts agree with the choice.',
    },
    parts: [
      {
        id: 'lived',
        title: 'Real deployments from the field report',
        intro:
          'One operator ran these. What the report says of them is marked as reported, and corrected where the evidence says otherwise.',
        report: { label: 'See the field report, checked', to: PAGES.fieldReport },
        cards: scenarios.filter(({ lived }) => lived).map((scenario) => cardOf(scenario, content)),
      },
      {
        id: 'composed',
        title: 'Examples',
        intro: 'We built these from sourced facts, which each of them lists. We know of nobody who runs them.',
        cards: scenarios.filter(({ lived }) => !lived).map((scenario) => cardOf(scenario, content)),
      },
    ],
  };
};
