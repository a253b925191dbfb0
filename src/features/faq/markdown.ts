import type { Address } from '../../core/routes.ts';
import { markdownLink } from '../../core/text/fact-markdown.ts';
import { bodyMarkdown } from '../../core/text/body-markdown.ts';
import { pageMarkdown, type MarkdownPage } from '../../core/view/page.ts';
import { stampText, type StampView } from '../../core/view/stamp.ts';
import type { SourceView } from '../../core/view/source-view.ts';
import type { QuestionView } from './question-view.ts';
import type { FaqView } from './view.ts';

/** The list of all questions as Markdown, each with its answer in one sentence. */
export const faqMarkdown = ({ to, meta, topics }: FaqView, address: Address): MarkdownPage => {
  const { title, description } = meta;
  const parts = topics.flatMap((topic) => [
    `## ${topic.title}`,
    topic.questions
      .map(({ question, to: own, short }) => `- ${markdownLink(question, address(own))}: ${short}`)
      .join('\n'),
  ]);
  return {
    ...{ path: to, group: 'Pages', title, description },
    markdown: pageMarkdown(title, description, address(to), parts),
  };
};

/** One question as Markdown: the answer, that of each tool, what the editors add, each with its sources. `body` is what is written below the answer. */
export const questionMarkdown = (view: QuestionView, body: string, address: Address): MarkdownPage => {
  const { to, question, short, answer, sources, stamp, answers, reported, checked } = view;
  const linked = (list: readonly SourceView[]): string => list.map((source) => `<${address(source.to)}>`).join(' ');
  const stamped = (one?: StampView): string => (one ? `(${stampText(one)}) ` : '');
  const parts = [
    `${answer} ${stamped(stamp)}${linked(sources)}`.trimEnd(),
    answers
      .map(({ tool, text, stamp: of, sources: own }) => `- ${tool.name}: ${text} ${stamped(of)}${linked(own)}`)
      .join('\n'),
    bodyMarkdown(body, address),
    reported ? `The field report ${reported}` : '',
    `Checked ${checked}.`,
  ];
  return {
    ...{ path: to, group: 'Questions', title: question, description: short },
    markdown: pageMarkdown(question, short, address(to), parts),
  };
};
