import {
  underHeading,
  safeComment,
  firewallRows,
  rowsOf,
  OPTIONAL,
  OVERLAY,
  PRIVATE,
  CALLER,
  noteLines,
  remark,
  SSH_PORT,
} from './firewall.ts';
import type { FirewallRow, Guarded } from './firewall.ts';
import { portLabel, type RowKind } from '../ports.ts';

/** Name of the nftables table; nothing outside it is touched. */
export const TABLE = 'host_firewall';

const nftPorts = (port: string): string => {
  if (port === 'any') return 'PORT';
  return port.includes(',') ? `{ ${port} }` : port;
};

const nftRule = (row: FirewallRow, from = ''): string => {
  const { port, proto } = row.port;
  const match = proto === 'tcp+udp' ? 'meta l4proto { tcp, udp } th dport' : `${proto} dport`;
  return `${from}${match} ${nftPorts(port)} accept comment "${remark(row)}"`;
};

/** Why a row asks nothing of a server's incoming rules. */
const ELSEWHERE: Partial<Record<RowKind, string>> = { outbound: 'outgoing', node: 'on nodes', legacy: 'older layout' };
const leftOut = (rows: readonly FirewallRow[]): string[] =>
  rowsOf(rows, 'outbound', 'node', 'legacy').map(
    ({ kind, port }) => `#   ${portLabel(port)} (${ELSEWHERE[kind]}) ${safeComment(port.component)}`,
  );

/** The rules of the chain: what every host needs, then the ports of the tool by what they ask for. */
const chain = ({ name, operations }: Guarded, rows: readonly FirewallRow[]): string[] => [
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
  ...underHeading(
    [`The internet must reach ${name} here.`],
    rowsOf(rows, 'open').map((row) => nftRule(row)),
  ),
  ...underHeading(
    OPTIONAL,
    rowsOf(rows, 'optional').flatMap((row) => [...noteLines(row), `#${nftRule(row)}`]),
  ),
  ...underHeading(
    PRIVATE,
    rowsOf(rows, 'private').map((row) => `#${nftRule(row, `ip saddr ${CALLER} `)}`),
  ),
  ...(operations.overlay
    ? underHeading(OVERLAY, [`#iifname "${operations.overlay.interface}" accept comment "overlay"`])
    : []),
];

/** A complete nftables file for incoming connections of a host that runs every component of the tool. */
export function nftables(guarded: Guarded): string {
  const { name, version, operations } = guarded;
  const rows = firewallRows(operations);
  return [
    '#!/usr/sbin/nft -f',
    `# Host firewall for ${name} ${version}: incoming connections.`,
    '# It does not touch forwarding, outgoing traffic or the tables of other programs.',
    `# Undo: nft delete table inet ${TABLE}`,
    ...(leftOut(rows).length > 0 ? ['# Not in this file:', ...leftOut(rows)] : []),
    '',
    `define SSH_PORT = ${SSH_PORT}`,
    '',
    `table inet ${TABLE}`,
    `delete table inet ${TABLE}`,
    `table inet ${TABLE} {`,
    '  chain input {',
    ...chain(guarded, rows).map((line) => (line === '' ? '' : `    ${line}`)),
    '  }',
    '}',
    '',
  ].join('\n');
}
