import type { PathKind } from '../../../core/vocabulary.ts';
import type { Fleet } from './fleet-text.ts';

/** End of a wire: a box or one of its rows. */
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
  /** The box or row at the other end. */
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

/** A path between the edges of two anchors, before it has a lane. */
interface Span {
  readonly wire: number;
  readonly kind: PathKind;
  readonly start: number;
  readonly end: number;
  readonly x1: number;
  readonly x2: number;
}

const spansOf = (paths: Fleet['paths'], boxes: readonly Anchor[]): Span[] => {
  const anchors = anchorsIn(boxes);
  const known = paths.flatMap(({ from, to, kind }, wire) => {
    const [start, end] = [anchors.get(from), anchors.get(to)];
    return start && end ? [{ wire, kind, start, end }] : [];
  });
  const heights = spread(
    known.flatMap(({ wire, start, end }): End[] => [
      { wire, side: 'from', ...start, far: end.anchor },
      { wire, side: 'to', ...end, far: start.anchor },
    ]),
  );
  const heightOf = (wire: number, side: End['side']) => heights.get(`${wire}-${side}`) ?? 0;
  return known.map(({ wire, kind, start: { anchor: a }, end: { anchor: b } }) => ({
    ...{ wire, kind, start: heightOf(wire, 'from'), end: heightOf(wire, 'to') },
    ...{ x1: a.x + a.width, x2: b.x + b.width },
  }));
};

/** The lane of each wire. Short wires take inner lanes; wires that do not meet share a lane. */
const lanesOf = (spans: readonly Span[]): Map<number, number> => {
  const busy: [number, number][][] = [];
  const lanes = new Map<number, number>();
  const length = ({ start, end }: Span) => Math.abs(end - start);
  for (const { wire, start, end } of spans.toSorted((a, b) => length(a) - length(b) || a.wire - b.wire)) {
    const [low, high] = [Math.min(start, end) - CLEAR, Math.max(start, end) + CLEAR];
    const free = busy.findIndex((taken) => taken.every(([from, to]) => high < from || low > to));
    const lane = free === -1 ? busy.length : free;
    (busy[lane] ??= []).push([low, high]);
    lanes.set(wire, lane);
  }
  return lanes;
};

/** Routes every path to the right of the boxes. */
export const route = (
  paths: Fleet['paths'],
  boxes: readonly Anchor[],
  right: number,
  laneGap: number,
): readonly Wire[] => {
  const spans = spansOf(paths, boxes);
  const lanes = lanesOf(spans);
  return spans.map(({ wire, kind, start, end, x1, x2 }): Wire => {
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
