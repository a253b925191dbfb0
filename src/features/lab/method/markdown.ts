import type { Address } from '../../../core/routes.ts';
import type { Block, Span } from '../../../core/text/blocks.ts';
import { markdownCode, markdownList, markdownSteps, markdownTable } from '../../../core/text/markdown.ts';
import { pageMarkdown, type MarkdownPage } from '../../../core/view/page.ts';
import type { MethodView } from './view.ts';

const MARKS: Readonly<Record<Span['kind'], string>> = { text: '', strong: '**', code: '`' };
const line = (spans: readonly Span[]): string =>
  spans.map(({ kind, text }) => `${MARKS[kind]}${text}${MARKS[kind]}`).join('');

const blockMarkdown = (block: Block): string => {
  if (block.kind === 'paragraph') return line(block.spans);
  if (block.kind === 'code') return markdownCode(block.text);
  if (block.kind === 'list') return (block.ordered ? markdownSteps : markdownList)(block.items.map(line));
  return markdownTable(
    block.head.map(line),
    block.rows.map((row) => row.map(line)),
  );
};

/** How the lab works, as Markdown. */
export const methodMarkdown = ({ to, meta, sections }: MethodView, address: Address): MarkdownPage => ({
  ...{ path: to, group: 'Lab', title: meta.title, description: meta.description },
  markdown: pageMarkdown(
    meta.title,
    meta.lead ?? '',
    address(to),
    sections.flatMap(({ title, level, blocks }) => [`${'#'.repeat(level)} ${title}`, ...blocks.map(blockMarkdown)]),
  ),
});
