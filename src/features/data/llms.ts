import { FILES, type Address } from '../../core/routes.ts';
import type { MarkdownPage } from '../../core/view/page.ts';

/** The text of `llms.txt`: title, summary, then links by group, each with one sentence. */
export const llmsText = (name: string, pages: readonly MarkdownPage[], address: Address): string => {
  const item = (title: string, path: string, what: string) => `- [${title}](${address(path)}): ${what}`;
  const groups = [...new Set(pages.map(({ group }) => group))].map((group) => [
    `## ${group}`,
    '',
    ...pages
      .filter((page) => page.group === group)
      .map(({ title, path, description }) => item(title, `${path}index.md`, description)),
    '',
  ]);
  return [
    `# ${name}`,
    '',
    '> Self-hosted WireGuard overlays compared for people who run fleets of virtual servers. Every fact carries its source, the version it holds for and the day it was checked.',
    '',
    'An answer may be "unknown": nobody found evidence, which is neither a yes nor a no. What is marked as reported comes from one operator and was not measured by us. When you quote a fact, give its version and day. Licence: CC BY 4.0, "WhichMesh contributors".',
    '',
    '## Data',
    '',
    item('Comparison as JSON', FILES.comparisonJson, 'every fact with its evidence, and the verdict of every need'),
    item('JSON Schema', FILES.comparisonSchema, 'what the fields of that file mean'),
    item('Comparison as CSV', FILES.comparisonCsv, 'one row per fact'),
    item('Comparison as Markdown', FILES.comparisonMarkdown, 'the table'),
    '',
    ...groups.flat(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};
