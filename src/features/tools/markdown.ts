import { bodyMarkdown } from '../../core/text/body-markdown.ts';
import { answerOf, type FactView } from '../../core/view/fact-view.ts';
import { pageMarkdown, type Link, type MarkdownPage } from '../../core/view/page.ts';
import { routes, type Address } from '../../core/routes.ts';
import { markdownLink } from '../../core/text/fact-markdown.ts';
import { markdownLinks, markdownTable } from '../../core/text/markdown.ts';
import type { ToolView } from './view.ts';

const HEAD = ['Criterion', 'Answer', 'Note', 'Basis', 'Checked', 'Sources'];

const factRow = ({ criterion, value, note = '', mark, checked, sources }: FactView, address: Address): string[] => [
  criterion.label,
  answerOf(value),
  ...[note, mark, `${checked.version}, ${checked.on}`],
  sources.map(({ to }) => address(to)).join(' '),
];

const factTables = ({ facts }: ToolView, address: Address): string[] =>
  facts.flatMap(({ label, facts: members }) =>
    members.length > 0
      ? [
          `### ${label}`,
          markdownTable(
            HEAD,
            members.map((fact) => factRow(fact, address)),
          ),
        ]
      : [],
  );

const linkWith =
  (address: Address) =>
  ({ label, to }: Link): string =>
    markdownLink(label, address(to));

/** The tool page: what it shows, with the text of its file and what it takes to run it. */
export const toolMarkdown = (
  view: ToolView,
  body: string,
  operate: readonly string[],
  address: Address,
): MarkdownPage => {
  const { id, name, meta, verdict, checked, gaps, alone, report, factsTitle, symptoms } = view;
  const link = linkWith(address);
  const needs = alone.map((need) => link(need) + (need.price && ` (${need.price})`)).join('; ');
  const parts = [
    `Facts for ${checked.version}, checked ${checked.on}.`,
    verdict,
    gaps ? `Not checked yet: ${gaps}` : '',
    needs && `Of the needs we ask about, ${name} alone meets: ${needs}.`,
    bodyMarkdown(body, address),
    `## ${report.title}`,
    `${link(report.all)}: ${report.byFinding.map(link).join(', ')}.`,
    `## ${factsTitle}`,
    ...factTables(view, address),
    `## Running ${name}`,
    view.running.map(link).join(' · '),
    ...(symptoms ? [`## ${symptoms.title}`, markdownLinks([...symptoms.links, symptoms.all], address)] : []),
    ...operate,
  ];
  const path = routes.tool(id);
  const markdown = pageMarkdown(name, meta.description, address(path), parts);
  return { path, group: 'Tools', title: name, description: meta.description, markdown };
};
