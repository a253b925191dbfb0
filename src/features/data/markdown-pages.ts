import { PAGES, routes } from '../../core/routes.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { dataMarkdown } from './data-markdown.ts';
import { evidenceUrl, exportComparison, type Address } from './export.ts';
import { faqMarkdown } from '../faq/faq-markdown.ts';
import { needMarkdown, pageMarkdown, toolMarkdown, type MarkdownPage } from './page-markdown.ts';
import { bodyOf } from '../../catalogue/body.ts';
import { getCatalogue } from '../../catalogue/index.ts';
import type { Kind } from '../../catalogue/layout.ts';

/** Every page that is also there as Markdown, at `<path>index.md`. */
export const markdownPages = async (address: Address): Promise<MarkdownPage[]> => {
  const catalogue = await getCatalogue();
  const comparison = exportComparison(catalogue, address);
  const { tools, scenarios, alternatives, questions, tool: toolOf, pages, sourceById } = catalogue;
  const body = async (kind: Kind, id: string): Promise<string> => (await bodyOf(kind, id)).body ?? '';
  const cite = (collection: string, id: string): string | undefined => {
    const source = collection === 'sources' ? sourceById.get(id) : undefined;
    return source && evidenceUrl(source, address);
  };
  /** An entry with a page of its own at `/<kind>/<id>/`: its body, then its fields as a list. */
  const article = async (
    kind: Kind,
    group: string,
    id: string,
    title: string,
    description: string,
    data: object,
  ): Promise<MarkdownPage> => {
    const path = `/${kind}/${id}/`;
    const parts = [bodyMarkdown(await body(kind, id), address), '## Data', dataMarkdown(data, address, cite)];
    return { path, group, title, description, markdown: pageMarkdown(title, description, address(path), parts) };
  };
  const more = new Map(await Promise.all(questions.map(async ({ id }) => [id, await body('faq', id)] as const)));
  const answers = faqMarkdown(
    questions,
    (id) => toolOf(id).name,
    (id) => more.get(id) ?? '',
    sourceById,
    address,
  );
  const faqLead = `${questions.length} questions with a short answer, what holds for each tool, and sources.`;
  return [
    ...(await Promise.all(
      tools.map(async (tool) => ({
        path: routes.tool(tool.id),
        group: 'Tools',
        title: tool.name,
        description: tool.summary,
        markdown: toolMarkdown(tool, await body('tools', tool.id), comparison, sourceById, address),
      })),
    )),
    ...(await Promise.all(
      scenarios.map(({ id, title, summary, ...data }) => article('scenarios', 'Scenarios', id, title, summary, data)),
    )),
    ...(await Promise.all(
      alternatives.map(({ id, name, summary, ...data }) =>
        article('alternatives', 'Alternatives', id, name, summary, data),
      ),
    )),
    {
      path: PAGES.faq,
      group: 'Pages',
      title: 'Questions operators ask',
      description: faqLead,
      markdown: pageMarkdown('Questions operators ask', faqLead, address(PAGES.faq), answers),
    },
    ...(await Promise.all(
      pages.map(async (page) => {
        const { title, description } = page;
        const path = routes.prose(page);
        const parts = [`Updated ${page.updated}.`, bodyMarkdown(await body('pages', page.id), address)];
        return {
          path,
          group: 'Pages',
          title,
          description,
          markdown: pageMarkdown(title, description, address(path), parts),
        };
      }),
    )),
    ...comparison.needs.map((need) => ({
      path: routes.need(need.id),
      group: 'Needs',
      title: need.label,
      description: need.statement,
      markdown: needMarkdown(need, comparison),
    })),
  ];
};
