import { exportComparison, type Address } from '../domain/export.ts';
import { bodyMarkdown } from '../domain/body-markdown.ts';
import { needMarkdown, pageMarkdown, toolMarkdown, type MarkdownPage } from '../domain/page-markdown.ts';
import { bodyOf } from './body.ts';
import { getCatalogue } from './index.ts';

/** Every page that is also there as Markdown, at `<path>index.md`. */
export const markdownPages = async (address: Address): Promise<MarkdownPage[]> => {
  const catalogue = await getCatalogue();
  const comparison = exportComparison(catalogue, address);
  const { tools, pages, sourceById } = catalogue;
  const body = async (kind: 'tools' | 'pages', id: string): Promise<string> => (await bodyOf(kind, id)).body ?? '';
  return [
    ...(await Promise.all(
      tools.map(async (tool) => ({
        path: `/tools/${tool.id}/`,
        group: 'Tools',
        title: tool.name,
        description: tool.summary,
        markdown: toolMarkdown(tool, await body('tools', tool.id), comparison, sourceById, address),
      })),
    )),
    ...(await Promise.all(
      pages.map(async ({ id, title, description, updated }) => {
        const parts = [`Updated ${updated}.`, bodyMarkdown(await body('pages', id), address)];
        const markdown = pageMarkdown(title, description, address(`/${id}/`), parts);
        return { path: `/${id}/`, group: 'Pages', title, description, markdown };
      }),
    )),
    ...comparison.needs.map((need) => ({
      path: `/needs/${need.id}/`,
      group: 'Needs',
      title: need.label,
      description: need.statement,
      markdown: needMarkdown(need, comparison),
    })),
  ];
};
