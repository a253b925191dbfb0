import { routes } from '../../src/core/routes.ts';
import type { Catalogue } from '../../src/catalogue/index.ts';
import { criterionCard } from '../../src/features/compare/criterion/preview.ts';
import { criterionView } from '../../src/features/compare/criterion/view.ts';
import { pairView } from '../../src/features/compare/pair-view.ts';
import { pairCard } from '../../src/features/compare/preview.ts';
import { questionCard } from '../../src/features/faq/preview.ts';
import { questionViews } from '../../src/features/faq/view.ts';
import { experimentViews } from '../../src/features/lab/experiment-view.ts';
import { experimentCard } from '../../src/features/lab/preview.ts';
import { needCard } from '../../src/features/needs/preview.ts';
import { needView } from '../../src/features/needs/view.ts';
import { scenarioCard } from '../../src/features/scenarios/preview.ts';
import { scenarioView } from '../../src/features/scenarios/view.ts';
import { toolCard } from '../../src/features/tools/preview.ts';
import { toolView } from '../../src/features/tools/view.ts';
import { areaViews } from '../../src/features/troubleshoot/area-view.ts';
import { areaCard, symptomCard } from '../../src/features/troubleshoot/preview.ts';
import { symptomView } from '../../src/features/troubleshoot/symptom-view.ts';
import type { Card } from '../../src/core/view/page.ts';

/** Cards of the pages that show one entry of the content, by path. */
export const cardsOfContent = (content: Catalogue): Map<string, Card> => {
  const { tools, criteria, needs, scenarios, symptoms, pairs } = content;
  return new Map([
    ...tools.map((tool) => [routes.tool(tool.id), toolCard(toolView(content, tool))] as const),
    ...criteria.map((row) => [routes.criterion(row.id), criterionCard(criterionView(content, row))] as const),
    ...needs.map((need) => [routes.need(need.id), needCard(needView(content, need))] as const),
    ...pairs.map((pair) => [routes.pair(pair.slug), pairCard(pairView(pair, content))] as const),
    ...scenarios
      .map((scenario) => scenarioView(content, scenario))
      .map((view) => [view.to, scenarioCard(view)] as const),
    ...questionViews(content).map((view) => [view.to, questionCard(view)] as const),
    ...experimentViews(content).map(({ view }) => [view.to, experimentCard(view)] as const),
    ...areaViews(content).map(({ view }) => [view.to, areaCard(view)] as const),
    ...symptoms.map((symptom) => symptomView(content, symptom)).map((view) => [view.to, symptomCard(view)] as const),
  ]);
};
