/** How many tunnels a number of hosts needs if the configuration is written by hand. */
export interface MeshSize {
  readonly hosts: number;
  /** Tunnels of a full mesh: every pair of hosts has one, n(n-1)/2. */
  readonly pairs: number;
  /** Peer entries of a full mesh: every host lists every other, n(n-1). */
  readonly entries: number;
  /** Tunnels of a hub with all other hosts as its spokes. */
  readonly spokes: number;
  /** Files that change when one more host joins the mesh: its own and everybody else's. */
  readonly filesToAdd: number;
}

/** Throws on anything but a whole number of hosts from one up. */
export const meshSize = (hosts: number): MeshSize => {
  if (!Number.isInteger(hosts) || hosts < 1)
    throw new RangeError(`the number of hosts must be 1 or more, not ${hosts}`);
  return {
    hosts,
    pairs: (hosts * (hosts - 1)) / 2,
    entries: hosts * (hosts - 1),
    spokes: hosts - 1,
    filesToAdd: hosts + 1,
  };
};

/** A point of a drawing, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Hosts on a circle, the first on top, rounded to one decimal. */
export const onCircle = (hosts: number, radius: number, centre: number): Point[] =>
  Array.from({ length: hosts }, (_, index) => {
    const angle = (index / hosts) * 2 * Math.PI - Math.PI / 2;
    const round = (value: number) => Math.round(value * 10) / 10;
    return { x: round(centre + radius * Math.cos(angle)), y: round(centre + radius * Math.sin(angle)) };
  });

/** One line between every two points, as the data of a path. */
export const everyPair = (points: readonly Point[]): string =>
  points.flatMap((from, index) => points.slice(index + 1).map((to) => `M${from.x} ${from.y}L${to.x} ${to.y}`)).join('');
