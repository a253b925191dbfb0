import { PAGES, routes, type Address } from '../../core/routes.ts';
import { bodyMarkdown } from '../../core/body-markdown.ts';
import { dataMarkdown } from './data-markdown.ts';
import { exportComparison } from './export.ts';
import { pageMarkdown, type MarkdownPage } from '../../core/page.ts';
import { evidenceUrl } from '../../core/source-view.ts';
import { faqMarkdown } from '../faq/faq-markdown.ts';
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
  /** An entry with a page of its own at `/<kind>/<id>/`: its body, then its fields as a list, references as they were written. */
  const article = async (
    kind: 'scenarios' | 'alternatives',
    path: string,
    title: string,
    { id, body, summary }: { readonly id: string; readonly body: string; readonly summary: string },
  ): Promise<MarkdownPage> => {
    const { data } = await bodyOf(kind, id);
    // The heading has said these.
    const fields = Object.entries(data as object).filter(([key]) => !['id', 'title', 'name', 'summary'].includes(key));
    const list = dataMarkdown(Object.fromEntries(fields), address, cite);
    const parts = [bodyMarkdown(body, address), '## Data', list];
    const group = kind === 'scenarios' ? 'Scenarios' : 'Alternatives';
    const markdown = pageMarkdown(title, summary, address(path), parts);
    return { path, group, title, description: summary, markdown };
  };
  const answers = faqMarkdown(questions, address);
  const faqLead = `${questions.length} questions with a short answer, what holds for each tool, and sources.`;
  return [
    ...tools.map((tool) => ({
      path: routes.tool(tool.id),
      group: 'Tools',
      title: tool.name,
      description: tool.summary,
      markdown: toolMarkdown(tool, comparison, address),
    })),
    ...(await Promise.all(
      scenarios.map((entry) => article('scenarios', routes.scenario(entry.id), entry.title, entry)),
    )),
    ...(await Promise.all(
      alternatives.map((entry) => article('alternatives', routes.alternative(entry.id), entry.name, entry)),
    )),
    {
      path: PAGES.faq,
      group: 'Pages',
      title: 'Questions operators ask',
      description: faqLead,
      markdown: pageMarkdown('Questions operators ask', faqLead, address(PAGES.faq), answers),
    },
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
