import type { Catalogue } from '../../../catalogue/index.ts';
import { versionText, type Behind } from '../../../core/freshness.ts';
import type { Tool } from '../../../core/model.ts';
import type { PageMeta } from '../../../core/view/page.ts';
import { PAGES, routes } from '../../../core/routes.ts';
import { pictureOf } from '../../../core/view/tool-pages.ts';
import type { SourceView } from '../../../core/view/source-view.ts';
import { portsAnswer } from '../answers.ts';
import { cited } from '../operations.ts';
import { portLabel, type RowKind } from '../ports.ts';
import { firewallRows } from './firewall.ts';
import { nftables } from './nftables.ts';
import { ufw } from './ufw.ts';

/** What the firewall sheet of a tool shows. */
export interface FirewallView {
  readonly meta: PageMeta;
  /** Which ports the rules open, in one sentence. */
  readonly answer: string;
  /** Caption of the rows. */
  readonly caption: string;
  readonly rows: readonly {
    readonly port: string;
    readonly part: string;
    readonly path: string;
    /** Effect of the rules on it. */
    readonly rule: string;
  }[];
  readonly notes: readonly { readonly what: string; readonly sources: readonly SourceView[] }[];
  /** Path of the port table. */
  readonly ports: string;
  /** The rules as text, in each form. */
  readonly forms: readonly {
    readonly id: string;
    readonly title: string;
    /** Label of the copy button. */
    readonly label: string;
    readonly text: string;
  }[];
}

const RULES: Readonly<Record<RowKind, string>> = {
  open: 'open',
  optional: 'included, but commented out',
  private: 'closed, or open to one address',
  outbound: 'outgoing: no rule',
  node: 'on nodes: no rule',
  legacy: 'older layout: no rule',
};

const pageOf = ({ id, name, checked }: Tool, gap: Behind | undefined, tools: readonly Tool[]): PageMeta => ({
  ...pictureOf(id, tools),
  title: `Firewall sheet for ${name}`,
  description: `Incoming rules for a host that runs ${name} ${checked.version}, for nftables and ufw, made from its port table; the safe order and the undo.`,
  lead: `Rules for incoming connections of a host that runs every part of ${name}. On separate hosts, keep the lines of the part on that host.`,
  kind: 'tool',
  updated: checked.on,
  updatedLabel: `Ports of ${versionText(checked.version, gap)}, checked`,
  crumbs: [
    { label: 'Tools', to: PAGES.tools },
    { label: name, to: routes.tool(id) },
    { label: 'Operate', to: routes.operate(id) },
  ],
});

const viewOf = (tool: Tool, gap: Behind | undefined, tools: readonly Tool[]): FirewallView => {
  const { id, name, operations, checked } = tool;
  const guarded = { name, version: checked.version, operations };
  return {
    meta: pageOf(tool, gap, tools),
    answer: portsAnswer(operations),
    caption: `Port rows of ${name} and what the rules below do with each`,
    rows: firewallRows(operations).map(({ kind, part, port }) => ({
      ...{ port: portLabel(port), part, path: port.path },
      rule: RULES[kind],
    })),
    notes: operations.firewallNotes.map(cited),
    ports: routes.operate(id, 'ports'),
    forms: [
      { id: 'nftables', title: 'nftables: one file', label: 'Copy the nftables file', text: nftables(guarded) },
      { id: 'ufw', title: 'ufw: commands', label: 'Copy the ufw commands', text: ufw(guarded) },
    ],
  };
};

/** The firewall sheet of each tool, by its id. */
export const firewallViews = ({
  tools,
  behind,
}: Pick<Catalogue, 'tools' | 'behind'>): { readonly id: string; readonly view: FirewallView }[] =>
  tools.map((tool) => ({ id: tool.id, view: viewOf(tool, behind.get(tool.id), tools) }));
