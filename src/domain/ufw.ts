import type { Port } from '../schemas/operations.ts';
import { block, CALLER, firewallRows, of, OPTIONAL, OVERLAY, PRIVATE, reason, remark, SSH_PORT } from './firewall.ts';
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
    ...(operations.overlay ? block(OVERLAY, off([`sudo ufw allow in on ${operations.overlay.interface}`])) : []),
    '',
    'sudo ufw enable',
    '',
  ].join('\n');
}
