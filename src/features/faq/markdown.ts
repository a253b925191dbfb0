import { bodyMarkdown } from '../../core/text/body-markdown.ts';
import { pageMarkdown, type MarkdownPage } from '../../core/view/page.ts';
import type { Address } from '../../core/routes.ts';
import type { SourceView } from '../../core/view/source-view.ts';
import type { FaqView, QuestionView } from './view.ts';

/** What is written below an answer, by the id of its question. */
export type Bodies = ReadonlyMap<string, string>;

const questionParts = (view: QuestionView, body: string, address: Address): string[] => {
  const { to, question, answer, sources, answers, reported, checked } = view;
  const linked = (list: readonly SourceView[]): string => list.map((source) => `<${address(source.to)}>`).join(' ');
  return [
    `### ${question}`,
    `${answer} ${linked(sources)}`.trimEnd(),
    answers
      .map(({ tool, text, version, sources: own }) => {
        const name = version ? `${tool.name} (${version})` : tool.name;
        return `- ${name}: ${text} ${linked(own)}`;
      })
      .join('\n'),
    bodyMarkdown(body, address),
    reported ? `The field report: ${reported}` : '',
    `Checked ${checked}: ${address(to)}`,
  ];
};

/** The page of all questions as Markdown, under the headings of the page. */
export const faqMarkdown = ({ to, meta, topics }: FaqView, bodies: Bodies, address: Address): MarkdownPage => {
  const { title, description } = meta;
  const parts = topics.flatMap((topic) => [
    `## ${topic.title}`,
    ...topic.questions.flatMap((question) => questionParts(question, bodies.get(question.id) ?? '', address)),
  ]);
  return {
    ...{ path: to, group: 'Pages', title, description },
    markdown: pageMarkdown(title, description, address(to), parts),
  };
};
