import type { Scenario } from '../../../core/model.ts';
import type { PathKind, PlaceKind } from '../../../core/vocabulary.ts';

export type Fleet = Scenario['fleet'];

/** Words of each kind of path. */
export const PATH_LABEL: Readonly<Record<PathKind, string>> = {
  direct: 'direct',
  relayed: 'relayed',
  gateway: 'gateway',
};

/** What each kind of path means. */
export const PATH_MEANING: Readonly<Record<PathKind, string>> = {
  direct: 'direct: no third machine in between',
  relayed: 'relayed: a relay carries encrypted packets',
  gateway: 'gateway: a gateway or proxy ends the tunnel',
};

/** Words of each kind of place. */
export const PLACE_LABEL: Readonly<Record<PlaceKind, string>> = {
  cloud: 'cloud',
  home: 'at home',
  office: 'office',
  road: 'on the road',
};

/** Machines with a client, control hosts left out; undefined where one count is unknown. */
export const nodeCount = ({ nodes }: Pick<Fleet, 'nodes'>): number | undefined =>
  nodes
    .filter(({ member }) => member)
    .reduce<number | undefined>(
      (sum, { count }) => (sum === undefined || count === 'unknown' ? undefined : sum + count),
      0,
    );

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** "at least 8 nodes in 2 places": the same nodes as `nodeCount`. */
export const fleetSize = ({ nodes, places }: Pick<Fleet, 'nodes' | 'places'>): string => {
  const members = nodes.filter(({ member }) => member);
  const known = members.reduce((sum, { count }) => sum + (count === 'unknown' ? 0 : count), 0);
  const least = members.some(({ count }) => count === 'unknown') ? 'at least ' : '';
  return `${least}${counted(known, 'node')} in ${counted(places.length, 'place')}`;
};

/** "5 x" before a name, where it is not one. */
export const countedName = ({ name, count }: Pick<Fleet['nodes'][number], 'name' | 'count'>): string =>
  count === 1 ? name : count === 'unknown' ? `${name}, number unknown` : `${count} × ${name}`;

/** The name of a place, a node or a control host. */
export const nameIn = (fleet: Fleet, id: string): string =>
  [...fleet.places, ...fleet.nodes, ...fleet.control].find((item) => item.id === id)?.name ?? id;

/** The whole drawing in words, for people who do not see it. */
export const fleetText = (fleet: Fleet): string =>
  [
    ...fleet.places.map((place) => {
      const hosts = fleet.control.filter((host) => host.place === place.id).map(countedName);
      const nodes = fleet.nodes.filter((node) => node.place === place.id).map(countedName);
      return `${place.name} (${PLACE_LABEL[place.kind]}): ${[...hosts, ...nodes].join('; ') || 'nothing'}.`;
    }),
    ...fleet.paths.map(
      ({ from, to, kind }, index) =>
        `Path ${index + 1}, ${PATH_LABEL[kind]}: ${nameIn(fleet, from)} to ${nameIn(fleet, to)}.`,
    ),
  ].join(' ');
