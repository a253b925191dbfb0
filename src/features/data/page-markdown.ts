import { routes, type Address } from '../../core/routes.ts';
import { bodyMarkdown } from '../../core/body-markdown.ts';
import { pageMarkdown } from '../../core/page.ts';
import { evidenceUrl } from '../../core/source-view.ts';
import type { Comparison } from './export.ts';
import type { Source, Tool } from '../../core/model.ts';
import { OUTAGE_LABEL } from '../../core/operate.ts';
import type { OutageAspect } from '../../core/vocabulary.ts';
import { toMarkdown } from '../../core/table-text.ts';
import { answerText } from '../../core/words.ts';

type Sources = readonly Source[];

const factTables = ({ groups, criteria, facts, sources }: Comparison, tool: string): string[] => {
  const urlById = new Map(sources.map(({ id, url }) => [id, url]));
  const head = ['Criterion', 'Answer', 'Note', 'Basis', 'Checked', 'Sources'];
  return groups.flatMap(({ id, label }) => {
    const rows = criteria
      .filter(({ group }) => group === id)
      .flatMap((criterion) => {
        const fact = facts.find((candidate) => candidate.tool === tool && candidate.criterion === criterion.id);
        if (!fact) return [];
        const { version, on } = fact.checked;
        const links = fact.sources.map((source) => urlById.get(source) ?? source).join(' ');
        return [[criterion.label, answerText(fact), fact.note ?? '', fact.basis, `${version}, ${on}`, links]];
      });
    return rows.length > 0 ? [`### ${label}`, toMarkdown({ head, rows }).trimEnd()] : [];
  });
};

const operationTables = ({ operations }: Tool, linked: (sources: Sources) => string): string[] => {
  const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
    rows.length > 0 ? [`## ${title}`, toMarkdown({ head, rows }).trimEnd()] : [];
  const { ports, outage, telemetry, checks, backup, upgradePath, upgrades, limits } = operations;
  const { edges, advisories, advisoriesNote } = operations;
  return [
    ...table(
      'Ports',
      ['Port', 'Protocol', 'Component', 'Direction', 'Who to whom', 'Exposure', 'Note', 'Sources'],
      ports.map(({ port, proto, component, direction, path, exposure, note = '', sources }) => [
        ...[port, proto, component, direction, path, exposure, note],
        linked(sources),
      ]),
    ),
    ...table(
      'When the control server is down',
      ['What', 'Goes on', 'Note', 'Sources'],
      Object.entries(OUTAGE_LABEL).map(([aspect, label]) => {
        const { works, note, sources } = outage[aspect as OutageAspect];
        return [label, works, note, linked(sources)];
      }),
    ),
    ...table(
      'What it sends by itself',
      ['What', 'To', 'Can be stopped', 'How', 'Sources'],
      telemetry.map(({ what, to, off, stop, sources }) => [what, to, off, stop, linked(sources)]),
    ),
    ...table(
      'Check your own host',
      ['Question', 'Command', 'Effect', 'Undo', 'Read in', 'Sources'],
      checks.map(({ what, command, effect, undo, version, sources }) => [
        ...[what, `\`${command}\``, effect, undo, version],
        linked(sources),
      ]),
    ),
    ...table(
      'Backup',
      ['Path', 'What', 'Sources'],
      backup.map(({ path, what, sources }) => [path, what, linked(sources)]),
    ),
    ...table(
      'Upgrades',
      ['Version', 'Day', 'What', 'Sources'],
      upgrades.map(({ version, on = '', what, sources }) => [version, on, what, linked(sources)]),
    ),
    upgradePath.text,
    ...table(
      'Limits',
      ['What', 'Sources'],
      limits.map(({ what, sources }) => [what, linked(sources)]),
    ),
    ...table(
      'Sharp edges',
      ['What', 'Version', 'Sources'],
      edges.map(({ what, version = '', sources }) => [what, version, linked(sources)]),
    ),
    ...table(
      'Advisories',
      ['Advisory', 'Day', 'Affected', 'Fixed', 'What', 'Sources'],
      advisories.map(({ id, on, affected, fixed, what, sources }) => [id, on, affected, fixed, what, linked(sources)]),
    ),
    advisoriesNote,
  ];
};

/** The page of a tool: its body, every fact with its evidence, and what operators need. */
export const toolMarkdown = (tool: Tool, comparison: Comparison, address: Address): string => {
  const linked = (sources: Sources): string => sources.map((source) => evidenceUrl(source, address)).join(' ');
  const { version, on } = tool.checked;
  return pageMarkdown(tool.name, tool.summary, address(routes.tool(tool.id)), [
    `Facts for ${version}, checked ${on}.`,
    tool.verdict,
    ...(tool.gaps ? [`Not checked yet: ${tool.gaps}`] : []),
    bodyMarkdown(tool.body, address),
    '## All facts',
    ...factTables(comparison, tool.id),
    ...operationTables(tool, linked),
  ]);
};
