import type { Address } from '../../../core/routes.ts';
import { evidenceMarkdown } from '../../../core/text/fact-markdown.ts';
import { markdownLinks } from '../../../core/text/markdown.ts';
import { answerOf } from '../../../core/view/fact-view.ts';
import { pageMarkdown, type MarkdownPage } from '../../../core/view/page.ts';
import { stampText, stampView } from '../../../core/view/stamp.ts';
import type { CriterionAnswer, CriterionView, OtherAnswer } from './view.ts';

const answerMarkdown = ({ tool, fact }: CriterionAnswer, address: Address): string[] => [
  `## ${tool.name}: ${answerOf(fact.value)}`,
  `${answerOf(fact.value)}: ${stampText(stampView(fact))}`,
  ...evidenceMarkdown(fact, address),
];

const otherMarkdown = (others: readonly OtherAnswer[], address: Address): string[] => {
  const links = others.map(({ name, to, value }) => ({ label: `${name}: ${answerOf(value)}`, to }));
  return links.length > 0 ? [`## The other ${links.length} tools`, markdownLinks(links, address)] : [];
};

/** The page of a criterion as Markdown: every answer with its evidence, then what depends on it. */
export const criterionMarkdown = (view: CriterionView, address: Address): MarkdownPage => {
  const { to, label, question, why, answers, others, measured, findOut, depends, note } = view;
  const parts = [
    ...(measured.length > 0 ? ['In our lab:', markdownLinks(measured, address)] : []),
    ...(findOut ? [`Where it is unknown, to find out: ${findOut.do}`] : []),
    ...(findOut?.see ? [markdownLinks([findOut.see], address)] : []),
    ...answers.flatMap((answer) => answerMarkdown(answer, address)),
    ...otherMarkdown(others, address),
    '## Why it matters',
    why,
    ...depends.flatMap(({ title, links }) => [`## ${title}`, markdownLinks(links, address)]),
    note,
  ];
  return {
    ...{ path: to, group: 'Criteria', title: label, description: question },
    markdown: pageMarkdown(label, question, address(to), parts),
  };
};
