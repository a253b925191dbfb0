import type { Operations, Port } from '../../../core/model.ts';
import { kindOf, type RowKind } from '../ports.ts';
import { wrap } from '../../../core/text/wrap.ts';

/** A tool, as far as its firewall goes. */
export interface Guarded {
  readonly name: string;
  /** Version that the port table was checked against. */
  readonly version: string;
  readonly operations: Pick<Operations, 'parts' | 'ports' | 'overlay'>;
}

/** A port row with its component and the rule that it needs. */
export interface FirewallRow {
  readonly kind: RowKind;
  readonly part: string;
  readonly port: Port;
}

/** Placeholder for the one host that may connect to a private port (an address reserved for examples). */
export const CALLER = '192.0.2.10';
/** Default port of sshd. */
export const SSH_PORT = 22;

/** Every row, in the order of the components. */
export function firewallRows({ parts, ports }: Guarded['operations']): FirewallRow[] {
  return Object.entries(parts).flatMap(([id, { name }]) =>
    ports.filter(({ part }) => part === id).map((port) => ({ kind: kindOf(port, parts), part: name, port })),
  );
}

/** Text that is safe inside a quoted comment of either tool: plain characters, no quotes, no more than 100. */
export const safeComment = (text: string): string => {
  const plain = text
    .replaceAll("'s ", ' ')
    .replace(/[^\w ,.:;()/+-]/g, ' ')
    .replace(/ +/g, ' ');
  return plain.length > 100 ? `${plain.slice(0, plain.lastIndexOf(' ', 97))} ..` : plain.trim();
};

/** Purpose of a rule: the component, and which side opens the connection. */
export const remark = ({ part, port }: FirewallRow): string => safeComment(`${part}: ${port.path}`);

/** The rows of some kinds. */
export const rowsOf = (rows: readonly FirewallRow[], ...kinds: RowKind[]) =>
  rows.filter(({ kind }) => kinds.includes(kind));
/** A heading over lines, or nothing where there are none. */
export const underHeading = (heading: readonly string[], lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', ...heading.map((line) => `# ${line}`), ...lines] : [];
/** The note of a row as remarks. */
export const noteLines = ({ port: { note = '' } }: FirewallRow): string[] => wrap(note, 88).map((line) => `# ${line}`);
/** Heading of the rules that are switched off. */
export const OPTIONAL = ['Optional: remove the # to enable a rule that you need.'];
/** Heading of the templates for private ports. */
export const PRIVATE = [`Keep closed. If the caller runs on another host, allow only that host, such as ${CALLER}.`];
/** Heading of the rule for the overlay's own interface. */
export const OVERLAY = ['Only if this host is also a node of the overlay.'];
