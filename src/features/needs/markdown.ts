import { evidenceMarkdown } from '../../core/text/fact-markdown.ts';
import { markdownLinks } from '../../core/text/markdown.ts';
import { answerOf } from '../../core/view/fact-view.ts';
import { pageMarkdown, type MarkdownPage } from '../../core/view/page.ts';
import type { Address } from '../../core/routes.ts';
import type { NeedCard, OtherTools } from './cards.ts';
import type { NeedView, ReportPickView } from './view.ts';

const cardMarkdown = ({ tool, words, facts }: NeedCard, address: Address): string[] => [
  `## ${tool.name}: ${words}`,
  ...facts.flatMap((fact) => [
    `### ${fact.criterion.label}: ${answerOf(fact.value)}`,
    ...evidenceMarkdown(fact, address),
  ]),
];

const reportMarkdown = (
  { readers, pick, finding, comment = '', claims }: ReportPickView,
  address: Address,
): string[] => [
  "## The field report's pick",
  `For readers who ${readers}, the field report picks **${pick}**. ${finding}`,
  comment,
  markdownLinks(claims, address),
];

const othersMarkdown = ({ text, met, rows }: OtherTools, address: Address): string[] => [
  '## All tools',
  text,
  markdownLinks(met, address),
  'Every answer:',
  markdownLinks(rows, address),
];

/** The need page as Markdown: the verdict of every tool, and the facts behind it. */
export const needMarkdown = (view: NeedView, address: Address): MarkdownPage => {
  const { to, lead, meta, cards, others, report } = view;
  const parts = [
    ...cards.flatMap((card) => cardMarkdown(card, address)),
    ...(others ? othersMarkdown(others, address) : []),
    ...(report ? reportMarkdown(report, address) : []),
  ];
  return {
    ...{ path: to, group: 'Needs', title: meta.title, description: lead },
    markdown: pageMarkdown(meta.title, lead, address(to), parts),
  };
};
