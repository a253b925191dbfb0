import { markdownLink, sourceLinks } from '../../core/text/fact-markdown.ts';
import { markdownCode, markdownList, markdownSteps } from '../../core/text/markdown.ts';
import type { Address } from '../../core/routes.ts';
import { pageMarkdown, type MarkdownPage } from '../../core/view/page.ts';
import { stampText } from '../../core/view/stamp.ts';
import type { AreaView } from './area-view.ts';
import type { AffectedView, SymptomView } from './symptom-view.ts';
import type { TroubleshootView } from './view.ts';

const GROUP = 'Troubleshooting';

const toolLine = ({ tool, versions, fixed, note = '', stamp, sources }: AffectedView, address: Address): string =>
  [`${tool.name}: ${versions}; ${fixed}.`, note, stamp && `(${stampText(stamp)})`, sourceLinks(sources, address)]
    .filter(Boolean)
    .join(' ');

const evidenceOf = ({ stamp, certainty, sources, threads }: SymptomView, address: Address): string[] => [
  stamp ? `Cause and cure: ${stampText(stamp)}. ${certainty}` : '',
  markdownList([
    ...sources.map(({ kind, day, title, to }) => `${kind} ${day}: ${markdownLink(title, address(to))}`),
    ...threads.links.map(({ label, to }) => `thread: ${markdownLink(label, to)}`),
  ]),
];

/** One symptom as Markdown: everything that its page has. */
export const symptomMarkdown = (view: SymptomView, address: Address): MarkdownPage => {
  const { to, meta, sections, title, shows, errors, tools, why, tell, cure, avoid, checked } = view;
  const parts = [
    markdownCode(...errors),
    `## ${sections.tools.title}`,
    markdownList(tools.map((tool) => toolLine(tool, address))),
    `## ${sections.why.title}`,
    why,
    `## ${sections.tell.title}`,
    ...tell.flatMap(({ command, on, expect }) => [
      `On ${on}:`,
      markdownCode(command),
      `If this is the cause: ${expect}`,
    ]),
    `## ${sections.cure.title}`,
    markdownSteps(cure),
    avoid ? `What not to do: ${avoid}` : '',
    `## ${sections.evidence.title}`,
    ...evidenceOf(view, address),
    `Checked ${checked}.`,
  ];
  return {
    ...{ path: to, group: GROUP, title, description: meta.description },
    markdown: pageMarkdown(title, shows, address(to), parts),
  };
};

/** The symptoms of one area as Markdown, each with the way to its cure. */
export const areaMarkdown = ({ to, meta, symptoms }: AreaView, address: Address): MarkdownPage => {
  const parts = symptoms.flatMap(({ title, to: own, shows, errors, tools, threads, stamp }) => [
    `## ${title}`,
    shows,
    markdownCode(...errors),
    markdownList(tools.map((tool) => toolLine(tool, address))),
    `${threads.text}${stamp ? `, ${stamp.certainty}` : ''}. ${markdownLink('Why, how to tell and the cure', address(own))}`,
  ]);
  return {
    ...{ path: to, group: GROUP, title: meta.title, description: meta.description },
    markdown: pageMarkdown(meta.title, meta.lead ?? '', address(to), parts),
  };
};

/** The list of all symptoms as Markdown. */
export const troubleshootMarkdown = (view: TroubleshootView, address: Address): MarkdownPage => {
  const { to, meta, areas, symptoms } = view;
  const parts = [
    markdownList(areas.map(({ link, hurts }) => `${markdownLink(link.label, address(link.to))}: ${hurts}`)),
    '## All symptoms, the most reported first',
    markdownList(
      symptoms.map(({ link, tools, where }) => {
        const names = tools.map(({ name }) => name).join(', ');
        return `${markdownLink(link.label, address(link.to))} (${names} · ${where})`;
      }),
    ),
  ];
  return {
    ...{ path: to, group: GROUP, title: meta.title, description: meta.description },
    markdown: pageMarkdown(meta.title, meta.lead ?? '', address(to), parts),
  };
};
