import type { Operations, Port } from '../schemas/operations.ts';
import { kindOf, portLabel, type RowKind } from './ports.ts';
import { wrap } from './wrap.ts';

/** A tool, as far as its firewall goes. */
export interface Guarded {
  readonly name: string;
  /** Version that the port table was checked against. */
  readonly version: string;
  readonly operations: Pick<Operations, 'parts' | 'ports' | 'overlay'>;
}

/** A port row with the part that it belongs to and what it asks for. */
export interface FirewallRow {
  readonly kind: RowKind;
  readonly part: string;
  readonly port: Port;
}

/** Name of the nftables table; nothing outside it is touched. */
export const TABLE = 'host_firewall';
/** Stands for the one host that may dial a private port (an address reserved for examples). */
export const CALLER = '192.0.2.10';
const SSH_PORT = 22;

/** Every row, in the order of the parts. */
export function firewallRows({ parts, ports }: Guarded['operations']): FirewallRow[] {
  return Object.entries(parts).flatMap(([id, { name }]) =>
    ports.filter(({ part }) => part === id).map((port) => ({ kind: kindOf(port, parts), part: name, port })),
  );
}

/** Text that is safe inside a quoted comment of either tool: plain characters, no quotes, no more than 100. */
const comment = (text: string): string => {
  const plain = text
    .replaceAll("'s ", ' ')
    .replace(/[^\w ,.:;()/+-]/g, ' ')
    .replace(/ +/g, ' ');
  return plain.length > 100 ? `${plain.slice(0, plain.lastIndexOf(' ', 97))} ..` : plain.trim();
};

const remark = ({ part, port }: FirewallRow): string => comment(`${part}: ${port.path}`);

const nftPorts = (port: string): string => {
  if (port === 'any') return 'PORT';
  return port.includes(',') ? `{ ${port} }` : port;
};

const nftRule = (row: FirewallRow, from = ''): string => {
  const { port, proto } = row.port;
  const match = proto === 'tcp+udp' ? 'meta l4proto { tcp, udp } th dport' : `${proto} dport`;
  return `${from}${match} ${nftPorts(port)} accept comment "${remark(row)}"`;
};

const ufwPorts = (port: string): string => (port === 'any' ? 'PORT' : port.replaceAll(', ', ',').replaceAll('-', ':'));
const protocols = ({ proto }: Port): string[] => proto.split('+');

const ufwRules = (row: FirewallRow, from?: string): string[] =>
  protocols(row.port).map((proto) =>
    from === undefined
      ? `sudo ufw allow ${ufwPorts(row.port.port)}/${proto} comment '${remark(row)}'`
      : `sudo ufw allow proto ${proto} from ${from} to any port ${ufwPorts(row.port.port)} comment '${remark(row)}'`,
  );

const of = (rows: readonly FirewallRow[], ...kinds: RowKind[]) => rows.filter(({ kind }) => kinds.includes(kind));
/** A heading over lines, or nothing where there are none. */
const block = (heading: readonly string[], lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', ...heading.map((line) => `# ${line}`), ...lines] : [];
const reason = ({ port: { note = '' } }: FirewallRow): string[] => wrap(note, 88).map((line) => `# ${line}`);
const OPTIONAL = ['Only if you use it: take the hash away from the rule.'];
const PRIVATE = [`Keep closed. Only where the caller stands on another host, let that one in: ${CALLER}.`];

/** Why a row asks nothing of a server's incoming rules. */
const ELSEWHERE: Partial<Record<RowKind, string>> = { outbound: 'outgoing', node: 'on nodes', legacy: 'old layout' };
const leftOut = (rows: readonly FirewallRow[]): string[] =>
  of(rows, 'outbound', 'node', 'legacy').map(
    ({ kind, port }) => `#   ${portLabel(port)} (${ELSEWHERE[kind]}) ${comment(port.component)}`,
  );

/** A complete nftables file for incoming connections of a host that runs every part of the tool. */
export function nftables({ name, version, operations }: Guarded): string {
  const rows = firewallRows(operations);
  const inside = [
    'type filter hook input priority filter; policy drop;',
    '',
    'iifname "lo" accept',
    'ct state established,related accept',
    'ct state invalid drop',
    'meta l4proto { icmp, ipv6-icmp } accept',
    'udp sport 547 udp dport 546 ip6 saddr fe80::/10 accept comment "DHCPv6 answers"',
    '',
    '# !!! SSH: set SSH_PORT above to the port of your sshd BEFORE you load this,',
    '# !!! or you lock yourself out.',
    'tcp dport $SSH_PORT accept comment "SSH"',
    ...block(
      [`The internet must reach ${name} here.`],
      of(rows, 'open').map((row) => nftRule(row)),
    ),
    ...block(
      OPTIONAL,
      of(rows, 'optional').flatMap((row) => [...reason(row), `#${nftRule(row)}`]),
    ),
    ...block(
      PRIVATE,
      of(rows, 'private').map((row) => `#${nftRule(row, `ip saddr ${CALLER} `)}`),
    ),
    ...(operations.overlay
      ? block(
          ['Only where this host is a node of the overlay as well.'],
          [`#iifname "${operations.overlay.interface}" accept comment "overlay"`],
        )
      : []),
  ];
  return [
    '#!/usr/sbin/nft -f',
    `# Host firewall for ${name} ${version}: incoming connections.`,
    '# Forwarding and outgoing traffic are left alone, and so are the tables of other programs.',
    `# Undo: nft delete table inet ${TABLE}`,
    ...(leftOut(rows).length > 0 ? ['# Not in this file:', ...leftOut(rows)] : []),
    '',
    `define SSH_PORT = ${SSH_PORT}`,
    '',
    `table inet ${TABLE}`,
    `delete table inet ${TABLE}`,
    `table inet ${TABLE} {`,
    '  chain input {',
    ...inside.map((line) => (line === '' ? '' : `    ${line}`)),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** The same as commands for ufw; SSH comes first, switching on comes last. */
export function ufw({ name, operations }: Guarded): string {
  const rows = firewallRows(operations);
  const off = (lines: readonly string[]) => lines.map((line) => `#${line}`);
  return [
    '# !!! SSH first. Put the port of your sshd here.',
    `sudo ufw allow ${SSH_PORT}/tcp comment 'SSH'`,
    'sudo ufw default deny incoming',
    'sudo ufw default allow outgoing',
    ...block(
      [`The internet must reach ${name} here.`],
      of(rows, 'open').flatMap((row) => ufwRules(row)),
    ),
    ...block(
      OPTIONAL,
      of(rows, 'optional').flatMap((row) => [...reason(row), ...off(ufwRules(row))]),
    ),
    ...block(
      PRIVATE,
      of(rows, 'private').flatMap((row) => off(ufwRules(row, CALLER))),
    ),
    ...(operations.overlay
      ? block(
          ['Only where this host is a node of the overlay as well.'],
          off([`sudo ufw allow in on ${operations.overlay.interface}`]),
        )
      : []),
    '',
    'sudo ufw enable',
    '',
  ].join('\n');
}
