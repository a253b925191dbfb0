import type { Address } from '../routes.ts';
import { markdownLink } from '../text/fact-markdown.ts';
import { markdownList } from '../text/markdown.ts';
import type { LabLine } from './line.ts';

/** What an experiment found of each tool, a line each. */
export const toolLineMarkdown = ({ tools }: LabLine): string =>
  markdownList(
    tools.map(({ tool, version, found }) => `${[tool.name, version].filter(Boolean).join(' ')}: ${found.join('; ')}`),
  );

/** What our lab found, as a page that is not the lab's own has it: each experiment with its address. */
export const labLineMarkdown = (lines: readonly LabLine[], address: Address): string[] =>
  lines.flatMap((line) => [
    `Our lab: ${markdownLink(line.link.label, address(line.link.to))} (${line.where})`,
    toolLineMarkdown(line),
  ]);
