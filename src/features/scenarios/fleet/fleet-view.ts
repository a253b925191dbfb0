import type { Scenario } from '../../../core/model.ts';
import { PATH_KINDS, type PathKind } from '../../../core/vocabulary.ts';
import { fleetLayout, type FleetLayout } from './fleet-layout.ts';
import { fleetSize, fleetText, nameIn, PATH_LABEL, PATH_MEANING, PLACE_LABEL, type Fleet } from './fleet-text.ts';

/** A kind of path in the key of the drawing. */
interface PathKey {
  readonly kind: PathKind;
  readonly meaning: string;
}

/** One path of the drawing in words. */
interface PathRow {
  readonly name: string;
  readonly kind: string;
  readonly note: string;
}

/** One machine, or several of one role in one place. */
interface MachineRow {
  readonly name: string;
  readonly count: string;
  readonly place: string;
  readonly role: string;
  readonly open: string;
}

/** A fleet as a drawing, with the same in words and in tables. */
export interface FleetView {
  readonly title: string;
  /** How many nodes and places. */
  readonly size: string;
  /** The whole drawing in words. */
  readonly text: string;
  /** One drawing for a phone and one for a wide screen: text keeps its size in both. */
  readonly narrow: FleetLayout;
  readonly wide: FleetLayout;
  readonly key: readonly PathKey[];
  /** True where something faces the internet. */
  readonly open: boolean;
  readonly note?: string | undefined;
  readonly paths: readonly PathRow[];
  readonly machines: readonly MachineRow[];
}

const machinesIn = (fleet: Fleet, { id, name, kind }: Fleet['places'][number]): MachineRow[] => {
  const place = `${name} (${PLACE_LABEL[kind]})`;
  const openText = (ports: readonly string[]): string => ports.join(', ') || 'nothing';
  return [
    ...fleet.control
      .filter((host) => host.place === id)
      .map((host) => ({
        name: host.name,
        count: String(host.count),
        place,
        role: host.runs.join(', '),
        open: openText(host.public),
      })),
    ...fleet.nodes
      .filter((node) => node.place === id)
      .map(({ name: node, count, role, public: ports }) => ({
        ...{ name: node, count: String(count) },
        ...{ place, role, open: openText(ports) },
      })),
  ];
};

export const fleetView = ({ fleet, title }: Pick<Scenario, 'fleet' | 'title'>): FleetView => ({
  title: `The fleet: ${title}`,
  size: fleetSize(fleet),
  text: fleetText(fleet),
  narrow: fleetLayout(fleet, 328, 22),
  wide: fleetLayout(fleet, 704, 80),
  key: PATH_KINDS.filter((kind) => fleet.paths.some((path) => path.kind === kind)).map((kind) => ({
    kind,
    meaning: PATH_MEANING[kind],
  })),
  open: [...fleet.nodes, ...fleet.control].some(({ public: ports }) => ports.length > 0),
  note: fleet.note,
  paths: fleet.paths.map(({ from, to, kind, note }, index) => ({
    name: `${index + 1}. ${nameIn(fleet, from)} to ${nameIn(fleet, to)}`,
    kind: PATH_LABEL[kind],
    note,
  })),
  machines: fleet.places.flatMap((place) => machinesIn(fleet, place)),
});
