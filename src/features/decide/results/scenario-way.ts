import type { Chosen } from '../../../core/decision/nearest.ts';
import type { Scenario } from '../../../core/model.ts';
import { routes } from '../../../core/routes.ts';
import type { Link } from '../../../core/view/page.ts';

/** A scenario to compare with a choice. */
export interface ScenarioWay extends Link, Chosen {}

/** The way to a scenario. */
export const scenarioWay = ({ id, title, tool, needs: { must, nice } }: Scenario): ScenarioWay => ({
  ...{ label: title, to: routes.scenario(id), tool: tool.id },
  must: must.map((need) => need.id),
  needs: [...must, ...nice].map((need) => need.id),
});
