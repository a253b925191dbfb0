import type { Port } from '../../../core/model.ts';
import {
  underHeading,
  CALLER,
  firewallRows,
  rowsOf,
  OPTIONAL,
  OVERLAY,
  PRIVATE,
  noteLines,
  remark,
  SSH_PORT,
} from './firewall.ts';
import type { FirewallRow, Guarded } from './firewall.ts';

const ufwPorts = (port: string): string => (port === 'any' ? 'PORT' : port.replaceAll(', ', ',').replaceAll('-', ':'));
const protocols = ({ proto }: Port): string[] => proto.split('+');

const ufwRules = (row: FirewallRow, from?: string): string[] =>
  protocols(row.port).map((proto) =>
    from === undefined
      ? `sudo ufw allow ${ufwPorts(row.port.port)}/${proto} comment '${remark(row)}'`
      : `sudo ufw allow proto ${proto} from ${from} to any port ${ufwPorts(row.port.port)} comment '${remark(row)}'`,
  );

/** Commands for ufw; SSH comes first, switching on comes last. */
export function ufw({ name, operations }: Guarded): string {
  const rows = firewallRows(operations);
  const off = (lines: readonly string[]) => lines.map((line) => `#${line}`);
  return [
    '# !!! SSH first. Put the port of your sshd here.',
    `sudo ufw allow ${SSH_PORT}/tcp comment 'SSH'`,
    'sudo ufw default deny incoming',
    'sudo ufw default allow outgoing',
    ...underHeading(
      [`The internet must reach ${name} here.`],
      rowsOf(rows, 'open').flatMap((row) => ufwRules(row)),
    ),
    ...underHeading(
      OPTIONAL,
      rowsOf(rows, 'optional').flatMap((row) => [...noteLines(row), ...off(ufwRules(row))]),
    ),
    ...underHeading(
      PRIVATE,
      rowsOf(rows, 'private').flatMap((row) => off(ufwRules(row, CALLER))),
    ),
    ...(operations.overlay ? underHeading(OVERLAY, off([`sudo ufw allow in on ${operations.overlay.interface}`])) : []),
    '',
    'sudo ufw enable',
    '',
  ].join('\n');
}
