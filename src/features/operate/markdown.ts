import type { OperateSection } from '../../core/operate.ts';
import { OPERATE_SECTIONS } from '../../core/operate.ts';
import type { Address } from '../../core/routes.ts';
import type { SourceView } from '../../core/view/source-view.ts';
import { markdownTable } from '../../core/text/markdown.ts';
import { SUPPORT_LABEL } from '../../core/text/words.ts';
import { CALLER_LABEL, HEARD_LABEL } from './calls.ts';
import type { CallsView, OperationsView } from './operations.ts';

type Cell = string | readonly SourceView[];

/** A table with the sources of each row as addresses; nothing where there are no rows. */
const table = (address: Address, head: readonly string[], rows: readonly (readonly Cell[])[]): string[] => {
  const text = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.map(({ to }) => address(to)).join(' '));
  if (rows.length === 0) return [];
  const written = rows.map((cells) => cells.map(text));
  return [markdownTable([...head, 'Sources'], written)];
};

const callsTable = ({ heard }: CallsView, address: Address): string[] =>
  table(
    address,
    ['Name or address', 'By', 'At defaults', 'Switches off', 'When'],
    heard.map(({ what, who, defaults, off, note = '', sources }) => [
      ...[what, CALLER_LABEL[who], HEARD_LABEL[defaults], HEARD_LABEL[off], note],
      sources,
    ]),
  );

type Parts = (operations: OperationsView, address: Address) => string[];

const PARTS: Readonly<Record<OperateSection, Parts>> = {
  ports: ({ ports, firewall }, address) => [
    ...table(
      address,
      ['Port', 'Component', 'Note', 'Connection', 'Direction', 'Open to'],
      ports.map(({ port, component, note = '', path, direction, open, sources }) => [
        ...[port, component, note, path, direction, open],
        sources,
      ]),
    ),
    `${firewall.label}: ${address(firewall.to)}`,
  ],
  outage: ({ outage }, address) =>
    table(
      address,
      ['While the control server is down', 'Keeps working', 'Note'],
      outage.rows.flatMap(({ label, cells }) =>
        cells.map(({ works, note, sources }) => [label, SUPPORT_LABEL[works], note, sources]),
      ),
    ),
  backup: ({ backup }, address) =>
    table(
      address,
      ['Place', 'What'],
      backup.map(({ path, what, sources }) => [path, what, sources]),
    ),
  upgrades: ({ upgradePath, upgrades }, address) => [
    upgradePath.text,
    ...table(
      address,
      ['Version', 'Date', 'What'],
      upgrades.map(({ version, on = '', what, sources }) => [version, on, what, sources]),
    ),
  ],
  telemetry: ({ telemetry, calls }, address) => [
    ...table(
      address,
      ['What', 'To', 'Can be stopped', 'How'],
      telemetry.map(({ what, to, off, stop, sources }) => [what, to, SUPPORT_LABEL[off], stop, sources]),
    ),
    ...(calls ? [calls.text, ...callsTable(calls, address)] : []),
  ],
  advisories: ({ advisories, advisoriesNote }, address) => [
    ...table(
      address,
      ['Advisory', 'Day', 'What', 'Affected', 'Fixed in'],
      advisories.map(({ id, on, what, affected, fixed, sources }) => [id, on, what, affected, fixed, sources]),
    ),
    advisoriesNote,
  ],
  limits: ({ limits }, address) =>
    table(
      address,
      ['Limit'],
      limits.map(({ what, sources }) => [what, sources]),
    ),
  edges: ({ edges }, address) =>
    table(
      address,
      ['What', 'Versions'],
      edges.map(({ what, version = '', sources }) => [what, version, sources]),
    ),
  checks: ({ checks }, address) =>
    table(
      address,
      ['Question', 'Command', 'Effect', 'Undo', 'Checked in'],
      checks.map(({ what, command, effect, undo, version, sources }) => [
        ...[what, `\`${command}\``, effect, undo, version],
        sources,
      ]),
    ),
};

/** What it takes to run a tool, under the headings of its page. */
export const operateMarkdown = (operations: OperationsView, address: Address): string[] =>
  (Object.entries(OPERATE_SECTIONS) as [OperateSection, string][]).flatMap(([id, title]) => [
    `## ${title}`,
    ...PARTS[id](operations, address),
  ]);
