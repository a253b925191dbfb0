import { getCatalogue, type Catalogue } from '../catalogue/index.ts';
import { bodyMarkdown } from '../core/body-markdown.ts';
import type { Prose } from '../core/model.ts';
import { pageMarkdown, type MarkdownPage } from '../core/page.ts';
import { routes, type Address } from '../core/routes.ts';
import { alternativeView } from '../features/alternatives/alternative-view.ts';
import { alternativeMarkdown } from '../features/alternatives/markdown.ts';
import { exportComparison } from '../features/data/export.ts';
import { toolMarkdown } from '../features/data/page-markdown.ts';
import { faqMarkdown } from '../features/faq/markdown.ts';
import { faqView } from '../features/faq/view.ts';
import { needMarkdown } from '../features/needs/markdown.ts';
import { needView } from '../features/needs/view.ts';
import { scenarioMarkdown } from '../features/scenarios/markdown.ts';
import { scenarioView } from '../features/scenarios/view.ts';

const toolPages = (catalogue: Catalogue, address: Address): MarkdownPage[] => {
  const comparison = exportComparison(catalogue, address);
  return catalogue.tools.map((tool) => ({
    path: routes.tool(tool.id),
    group: 'Tools',
    title: tool.name,
    description: tool.summary,
    markdown: toolMarkdown(tool, comparison, address),
  }));
};

const prosePage = (page: Prose, address: Address): MarkdownPage => {
  const { title, description, updated, body } = page;
  const path = routes.prose(page);
  const parts = [`Updated ${updated}.`, bodyMarkdown(body, address)];
  return { path, group: 'Pages', title, description, markdown: pageMarkdown(title, description, address(path), parts) };
};

/** Every page that is also there as Markdown, at `<path>index.md`. */
export const markdownPages = (address: Address): MarkdownPage[] => {
  const catalogue = getCatalogue();
  const { scenarios, alternatives, questions, pages, needs } = catalogue;
  const bodies = new Map(questions.map(({ id, body }) => [id, body]));
  return [
    ...toolPages(catalogue, address),
    ...scenarios.map((scenario) => scenarioMarkdown(scenarioView(catalogue, scenario), scenario.body, address)),
    ...alternatives.map((entry) => alternativeMarkdown(alternativeView(catalogue, entry), address)),
    faqMarkdown(faqView(catalogue), bodies, address),
    ...pages.map((page) => prosePage(page, address)),
    ...needs.map((need) => needMarkdown(needView(catalogue, need), address)),
  ];
};
