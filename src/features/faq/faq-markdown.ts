import { routes } from '../../core/routes.ts';
import { bodyMarkdown } from '../data/body-markdown.ts';
import { evidenceUrl, type Address } from '../data/export.ts';
import type { Question, Source } from '../../core/model.ts';

/** All questions as Markdown parts: the short answer, what holds for each tool, more where there is more. */
export const faqMarkdown = (
  questions: readonly Question[],
  nameOf: (tool: string) => string,
  bodyFor: (question: string) => string,
  sourceById: ReadonlyMap<string, Source>,
  address: Address,
): string[] => {
  const linked = (refs: readonly { readonly id: string }[]): string =>
    refs
      .flatMap(({ id }) => sourceById.get(id) ?? [])
      .map((source) => `<${evidenceUrl(source, address)}>`)
      .join(' ');
  return questions.flatMap(({ id, question, answer, tools, sources, reported, checked }) => [
    `## ${question}`,
    `${answer} ${linked(sources)}`.trimEnd(),
    tools
      .map(({ tool, text, version, sources }) => {
        const name = version ? `${nameOf(tool.id)} (${version})` : nameOf(tool.id);
        return `- ${name}: ${text} ${linked(sources)}`;
      })
      .join('\n'),
    bodyMarkdown(bodyFor(id), address),
    reported ? `The field report said: ${reported}` : '',
    `Checked ${checked}: ${address(routes.question(id))}`,
  ]);
};
