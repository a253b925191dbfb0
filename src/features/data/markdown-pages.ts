import { routes, type Address } from '../../core/routes.ts';
import { bodyMarkdown } from '../../core/body-markdown.ts';
import { dataMarkdown } from './data-markdown.ts';
import { exportComparison } from './export.ts';
import { pageMarkdown, type MarkdownPage } from '../../core/page.ts';
import { evidenceUrl } from '../../core/source-view.ts';
import { faqMarkdown } from '../faq/markdown.ts';
import { faqView } from '../faq/view.ts';
import { scenarioMarkdown } from '../scenarios/markdown.ts';
import { scenarioView } from '../scenarios/view.ts';
import { needMarkdown, toolMarkdown } from './page-markdown.ts';
import { bodyOf } from '../../catalogue/body.ts';
import { getCatalogue } from '../../catalogue/index.ts';

/** Every page that is also there as Markdown, at `<path>index.md`. */
export const markdownPages = async (address: Address): Promise<MarkdownPage[]> => {
  const catalogue = getCatalogue();
  const comparison = exportComparison(catalogue, address);
  const { tools, scenarios, alternatives, questions, pages, sources } = catalogue;
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const cite = (collection: string, id: string): string | undefined => {
    const source = collection === 'sources' ? sourceById.get(id) : undefined;
    return source && evidenceUrl(source, address);
  };
  /** An alternative: its body, then its fields as a list, references as they were written. */
  const article = async (
    path: string,
    title: string,
    { id, body, summary }: { readonly id: string; readonly body: string; readonly summary: string },
  ): Promise<MarkdownPage> => {
    const { data } = await bodyOf('alternatives', id);
    // The heading has said these.
    const fields = Object.entries(data as object).filter(([key]) => !['id', 'title', 'name', 'summary'].includes(key));
    const list = dataMarkdown(Object.fromEntries(fields), address, cite);
    const parts = [bodyMarkdown(body, address), '## Data', list];
    const markdown = pageMarkdown(title, summary, address(path), parts);
    return { path, group: 'Alternatives', title, description: summary, markdown };
  };
  const bodies = new Map(questions.map(({ id, body }) => [id, body]));
  return [
    ...tools.map((tool) => ({
      path: routes.tool(tool.id),
      group: 'Tools',
      title: tool.name,
      description: tool.summary,
      markdown: toolMarkdown(tool, comparison, address),
    })),
    ...scenarios.map((scenario) => scenarioMarkdown(scenarioView(catalogue, scenario), scenario.body, address)),
    ...(await Promise.all(alternatives.map((entry) => article(routes.alternative(entry.id), entry.name, entry)))),
    faqMarkdown(faqView(catalogue), bodies, address),
    ...pages.map((page) => {
      const { title, description } = page;
      const path = routes.prose(page);
      const parts = [`Updated ${page.updated}.`, bodyMarkdown(page.body, address)];
      return {
        path,
        group: 'Pages',
        title,
        description,
        markdown: pageMarkdown(title, description, address(path), parts),
      };
    }),
    ...comparison.needs.map((need) => ({
      path: routes.need(need.id),
      group: 'Needs',
      title: need.label,
      description: need.statement,
      markdown: needMarkdown(need, comparison),
    })),
  ];
};
