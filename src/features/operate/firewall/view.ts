import type { Catalogue } from '../../../catalogue/index.ts';
import { versionText } from '../../../core/freshness.ts';
import type { Tool } from '../../../core/model.ts';
import type { PageMeta } from '../../../core/view/page.ts';
import { routes } from '../../../core/routes.ts';
import type { SourceView } from '../../../core/view/source-view.ts';
import { portsAnswer } from '../answers.ts';
import { cited } from '../operations.ts';
import { portLabel, type RowKind } from '../ports.ts';
import { belowOperate } from '../view.ts';
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

type Read = Pick<Catalogue, 'tools' | 'behind'>;

const pageOf = (tool: Tool, read: Read): PageMeta => ({
  ...belowOperate(tool, read),
  title: `Firewall sheet for ${tool.name}`,
  description: `Incoming rules for a host that runs ${tool.name} ${tool.checked.version}, for nftables and ufw, made from its port table; the safe order and the undo.`,
  lead: `Rules for incoming connections of a host that runs every component of ${tool.name}. On separate hosts, keep only the lines of the components on each host.`,
  updatedLabel: `Ports of ${versionText(tool.checked.version, read.behind.get(tool.id))}, checked`,
});

const viewOf = (tool: Tool, read: Read): FirewallView => {
  const { id, name, operations, checked } = tool;
  const guarded = { name, version: checked.version, operations };
  return {
    meta: pageOf(tool, read),
    answer: portsAnswer(operations),
    caption: `Port rows of ${name} and what the rules below do with each`,
    rows: firewallRows(operations).map(({ kind, part, port }) => ({
      ...{ port: portLabel(port), part, path: port.path },
      rule: RULES[kind],
    })),
    notes: operations.firewallNotes.map(cited),
    ports: routes.operate(id, 'ports'),
    forms: [
      { id: 'nftables', title: 'nftables file', label: 'Copy the nftables file', text: nftables(guarded) },
      { id: 'ufw', title: 'ufw commands', label: 'Copy the ufw commands', text: ufw(guarded) },
    ],
  };
};

/** The firewall sheet of each tool, by its id. */
export const firewallViews = (read: Read): { readonly id: string; readonly view: FirewallView }[] =>
  read.tools.map((tool) => ({ id: tool.id, view: viewOf(tool, read) }));
