import type { Operations, Port } from '../../core/model.ts';
import type { Exposure } from '../../core/vocabulary.ts';

/** Words for who must reach a port, in a table and on the map. */
export const EXPOSURE_LABEL: Readonly<Record<Exposure, string>> = {
  public: 'internet',
  optional: 'only if used',
  private: 'keep private',
  legacy: 'older layout only',
};

/** The firewall rule that a port row needs. */
export type RowKind = 'open' | 'optional' | 'private' | 'outbound' | 'node' | 'legacy';

/** Rows of a node, of an older layout and of outgoing connections ask nothing of the server's incoming rules. */
export function kindOf(port: Port, parts: Operations['parts']): RowKind {
  if (port.exposure === 'legacy') return 'legacy';
  if (parts[port.part]?.side === 'node' || port.direction === 'overlay') return 'node';
  if (port.direction === 'outbound') return 'outbound';
  if (port.exposure === 'private') return 'private';
  return port.exposure === 'public' && port.port !== 'any' ? 'open' : 'optional';
}

/** `443/tcp`, `80, 443/tcp`, `any/tcp+udp`. */
export const portLabel = ({ port, proto }: Pick<Port, 'port' | 'proto'>): string => `${port}/${proto}`;
