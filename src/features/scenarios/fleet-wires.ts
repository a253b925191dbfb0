import type { PathKind } from '../../core/vocabulary.ts';
import type { Fleet } from './fleet-text.ts';

/** What a wire can end at: a box or one of its rows. */
export interface Anchor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows?: readonly Anchor[];
}

/** A path as it is drawn: out of a row, along its lane, into another row. */
export interface Wire {
  /** Place in the list of paths, from one. */
  readonly number: number;
  readonly kind: PathKind;
  /** Lanes count from the boxes outwards. */
  readonly lane: number;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Middle of its number. */
  readonly badge: readonly [x: number, y: number];
}

/** Room that the number of a wire needs above and below. */
const CLEAR = 12;

interface End {
  readonly wire: number;
  readonly side: 'from' | 'to';
  readonly anchor: Anchor;
  /** What the other end meets. */
  readonly far: Anchor;
  /** A place is met at its heading, above the first row. */
  readonly height: number;
}

const anchorsIn = (boxes: readonly Anchor[]): Map<string, { anchor: Anchor; height: number }> =>
  new Map(
    boxes.flatMap((box) => {
      const first = box.rows?.[0];
      const heading = first ? first.y - box.y : box.height;
      return [
        [box.id, { anchor: box, height: heading }] as const,
        ...(box.rows ?? []).map((row) => [row.id, { anchor: row, height: row.height }] as const),
      ];
    }),
  );

const middle = ({ y, height }: Anchor): number => y + height / 2;

/** Wires that go up come first, the short ones on top; then those that go down, the long ones on top: so none cross at a row. */
const byFarEnd = (a: End, b: End): number => {
  const [left, right] = [middle(a.far) - middle(a.anchor), middle(b.far) - middle(b.anchor)];
  if (left < 0 !== right < 0) return left < 0 ? -1 : 1;
  return right - left || a.wire - b.wire;
};

/** Heights at which the ends of all wires meet their rows: spread evenly, so that no two ends share one. */
const spread = (ends: readonly End[]): Map<string, number> => {
  const heights = new Map<string, number>();
  for (const { anchor, height } of ends) {
    const here = ends.filter((end) => end.anchor === anchor).toSorted(byFarEnd);
    here.forEach(({ wire, side }, index) => {
      heights.set(`${wire}-${side}`, anchor.y + (height * (index + 1)) / (here.length + 1));
    });
  }
  return heights;
};

/** Routes every path to the right of the boxes. Short wires take inner lanes; wires that do not meet share a lane. */
export const route = (
  paths: Fleet['paths'],
  boxes: readonly Anchor[],
  right: number,
  laneGap: number,
): readonly Wire[] => {
  const anchors = anchorsIn(boxes);
  const ends = paths.flatMap(({ from, to }, wire): End[] => {
    const [start, end] = [anchors.get(from), anchors.get(to)];
    if (!start || !end) return [];
    return [
      { wire, side: 'from', ...start, far: end.anchor },
      { wire, side: 'to', ...end, far: start.anchor },
    ];
  });
  const heights = spread(ends);
  const drawn = paths.flatMap(({ from, to, kind }, wire) => {
    const [a, b] = [anchors.get(from)?.anchor, anchors.get(to)?.anchor];
    const [start, end] = [heights.get(`${wire}-from`), heights.get(`${wire}-to`)];
    return a && b && start !== undefined && end !== undefined
      ? [{ wire, kind, start, end, x1: a.x + a.width, x2: b.x + b.width }]
      : [];
  });
  const busy: [number, number][][] = [];
  const lanes = new Map<number, number>();
  const length = ({ start, end }: (typeof drawn)[number]) => Math.abs(end - start);
  for (const { wire, start, end } of drawn.toSorted((a, b) => length(a) - length(b) || a.wire - b.wire)) {
    const [low, high] = [Math.min(start, end) - CLEAR, Math.max(start, end) + CLEAR];
    const free = busy.findIndex((taken) => taken.every(([from, to]) => high < from || low > to));
    const lane = free === -1 ? busy.length : free;
    (busy[lane] ??= []).push([low, high]);
    lanes.set(wire, lane);
  }
  return drawn.map(({ wire, kind, start, end, x1, x2 }): Wire => {
    const lane = lanes.get(wire) ?? 0;
    const x = right + 14 + lane * laneGap;
    return {
      number: wire + 1,
      kind,
      lane,
      points: [
        [x1, start],
        [x, start],
        [x, end],
        [x2, end],
      ],
      badge: [x, (start + end) / 2],
    };
  });
};
