import type { Operations, Port } from '../../../core/model.ts';
import { EXPOSURE_LABEL, portLabel } from '../ports.ts';

/** Location of a component: among the nodes, reachable from the internet, or private. */
export type ZoneId = 'internet' | 'edge' | 'private';

export interface ExposedPort {
  readonly label: string;
  readonly exposure: Port['exposure'];
  /** Who must reach it, in words. */
  readonly open: string;
}

export interface ExposedPart {
  readonly id: string;
  readonly name: string;
  /** Ports that listen, without those of an older layout. */
  readonly ports: readonly ExposedPort[];
  /** Ports that it connects to. */
  readonly dials: readonly string[];
  /** Keys and passwords that are there. */
  readonly holds: readonly { readonly what: string; readonly where: string }[];
}

export interface Zone {
  readonly id: ZoneId;
  readonly label: string;
  readonly parts: readonly ExposedPart[];
}

const ZONES: Readonly<Record<ZoneId, string>> = {
  internet: 'Internet: nodes and browsers',
  edge: 'Faces the internet',
  private: 'Can stay private',
};

const open = ({ direction, exposure }: Port): string =>
  direction === 'overlay' && exposure === 'private' ? 'inside the tunnel' : EXPOSURE_LABEL[exposure];
const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

/**
 * Components of a tool by exposure: public, or possibly private, with their secrets. Components of an older layout are
 * left out.
 */
export function exposureOf({ parts, ports, secrets }: Pick<Operations, 'parts' | 'ports' | 'secrets'>): Zone[] {
  const shown = Object.entries(parts).flatMap(([id, { name, side }]): (ExposedPart & { zone: ZoneId })[] => {
    const rows = ports.filter(({ part, exposure }) => part === id && exposure !== 'legacy');
    const holds = secrets.filter(({ part }) => part === id);
    if (rows.length + holds.length === 0) return [];
    const listens = rows.filter(({ direction }) => direction !== 'outbound');
    const facing = listens.some(({ exposure }) => exposure === 'public' || exposure === 'optional');
    const server = facing ? 'edge' : 'private';
    const all = listens.map((row) => ({ label: portLabel(row), exposure: row.exposure, open: open(row) }));
    return [
      {
        id,
        name,
        zone: side === 'node' ? 'internet' : server,
        ports: unique(all, ({ label, exposure }) => label + exposure),
        dials: rows.filter(({ direction }) => direction === 'outbound').map(portLabel),
        holds,
      },
    ];
  });
  return (Object.keys(ZONES) as ZoneId[]).map((id) => {
    const here = shown.filter(({ zone }) => zone === id);
    return { id, label: here.length === 0 && id !== 'internet' ? `${ZONES[id]}: nothing` : ZONES[id], parts: here };
  });
}
