import { routes, type Address } from '../../core/routes.ts';
import { bodyMarkdown } from '../../core/body-markdown.ts';
import { evidenceUrl } from '../../core/source-view.ts';
import type { Question, Source } from '../../core/model.ts';

/** All questions as Markdown parts: the short answer, what holds for each tool, more where there is more. */
export const faqMarkdown = (questions: readonly Question[], address: Address): string[] => {
  const linked = (sources: readonly Source[]): string =>
    sources.map((source) => `<${evidenceUrl(source, address)}>`).join(' ');
  return questions.flatMap(({ id, question, answer, tools, sources, reported, checked, body }) => [
    `## ${question}`,
    `${answer} ${linked(sources)}`.trimEnd(),
    tools
      .map(({ tool, text, version, sources }) => {
        const name = version ? `${tool.name} (${version})` : tool.name;
        return `- ${name}: ${text} ${linked(sources)}`;
      })
      .join('\n'),
    bodyMarkdown(body, address),
    reported ? `The field report said: ${reported}` : '',
    `Checked ${checked}: ${address(routes.question(id))}`,
  ]);
};
