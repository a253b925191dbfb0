import { getCatalogue, type Catalogue } from '../catalogue/index.ts';
import type { MarkdownPage } from '../core/view/page.ts';
import { proseMarkdown } from '../core/view/prose.ts';
import type { Prose } from '../core/model.ts';
import { PAGES, routes, type Address } from '../core/routes.ts';
import { alternativeView } from '../features/alternatives/alternative-view.ts';
import { alternativeMarkdown } from '../features/alternatives/markdown.ts';
import { criterionMarkdown } from '../features/compare/criterion/markdown.ts';
import { criterionView } from '../features/compare/criterion/view.ts';
import { costParts, costReportParts } from '../features/cost/markdown.ts';
import { costReportView } from '../features/cost/report-view.ts';
import { costView } from '../features/cost/view.ts';
import { faqMarkdown, questionMarkdown } from '../features/faq/markdown.ts';
import { faqView, questionViews } from '../features/faq/view.ts';
import { editionViews } from '../features/lab/edition-view.ts';
import { experimentViews } from '../features/lab/experiment-view.ts';
import { editionMarkdown, experimentMarkdown, labMarkdown } from '../features/lab/markdown.ts';
import { methodMarkdown } from '../features/lab/method/markdown.ts';
import { methodView } from '../features/lab/method/view.ts';
import { labView } from '../features/lab/view.ts';
import { needMarkdown } from '../features/needs/markdown.ts';
import { needView } from '../features/needs/view.ts';
import { operateMarkdown } from '../features/operate/markdown.ts';
import { operationsView } from '../features/operate/operations.ts';
import { performanceBody } from '../features/performance/markdown.ts';
import { performanceView } from '../features/performance/view.ts';
import { scenarioMarkdown } from '../features/scenarios/markdown.ts';
import { scenarioView } from '../features/scenarios/view.ts';
import { areaViews } from '../features/troubleshoot/area-view.ts';
import { areaMarkdown, symptomMarkdown, troubleshootMarkdown } from '../features/troubleshoot/markdown.ts';
import { symptomView } from '../features/troubleshoot/symptom-view.ts';
import { troubleshootView } from '../features/troubleshoot/view.ts';
import { toolMarkdown } from '../features/tools/markdown.ts';
import { toolView } from '../features/tools/view.ts';

const toolPages = (catalogue: Catalogue, address: Address): MarkdownPage[] =>
  catalogue.tools.map((tool) => {
    const operate = operateMarkdown(operationsView(tool), address);
    return toolMarkdown(toolView(catalogue, tool), tool.body, operate, address);
  });

const troubleshootPages = (catalogue: Catalogue, address: Address): MarkdownPage[] => [
  troubleshootMarkdown(troubleshootView(catalogue), address),
  ...areaViews(catalogue).map(({ view }) => areaMarkdown(view, address)),
  ...catalogue.symptoms.map((symptom) => symptomMarkdown(symptomView(catalogue, symptom), address)),
];

const labPages = (catalogue: Catalogue, address: Address): MarkdownPage[] => [
  labMarkdown(labView(catalogue), address),
  methodMarkdown(methodView(catalogue), address),
  ...editionViews(catalogue).map(({ view }) => editionMarkdown(view, address)),
  ...experimentViews(catalogue).map(({ view }) => experimentMarkdown(view, address)),
];

/** A page of prose with what its HTML page shows beside the text of its file. */
const prosePage = (catalogue: Catalogue, page: Prose, address: Address): MarkdownPage => {
  switch (routes.prose(page)) {
    case PAGES.cost:
      return proseMarkdown(page, address, costParts(costView(catalogue), address));
    case PAGES.costReport:
      return proseMarkdown(page, address, costReportParts(costReportView(catalogue), address));
    case PAGES.performance: {
      const body = performanceBody(performanceView(catalogue), page.body, address);
      return proseMarkdown({ ...page, body }, address);
    }
    default:
      return proseMarkdown(page, address);
  }
};

/** Every page that is also there as Markdown, at `<path>index.md`. */
export const markdownPages = (address: Address, catalogue = getCatalogue()): MarkdownPage[] => {
  const { scenarios, alternatives, questions, pages, needs, criteria } = catalogue;
  const bodies = new Map(questions.map(({ id, body }) => [id, body]));
  return [
    ...toolPages(catalogue, address),
    ...scenarios.map((scenario) => scenarioMarkdown(scenarioView(catalogue, scenario), scenario.body, address)),
    ...alternatives.map((entry) => alternativeMarkdown(alternativeView(catalogue, entry), address)),
    ...troubleshootPages(catalogue, address),
    ...labPages(catalogue, address),
    faqMarkdown(faqView(catalogue), address),
    ...questionViews(catalogue).map((view) => questionMarkdown(view, bodies.get(view.id) ?? '', address)),
    ...pages.map((page) => prosePage(catalogue, page, address)),
    ...criteria.map((row) => criterionMarkdown(criterionView(catalogue, row), address)),
    ...needs.map((need) => needMarkdown(needView(catalogue, need), address)),
  ];
};
