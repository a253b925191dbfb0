import type { ExposedPart, ExposedPort, Zone, ZoneId } from './exposure.ts';
import { wrap } from '../../../core/text/wrap.ts';

/** One line of a box. `y` is the middle of the line. */
export interface DrawnLine {
  readonly y: number;
  readonly text: string;
  /** For a port: who can reach it, which also chooses the mark. */
  readonly port?: ExposedPort;
  /** First line about a secret: it gets the key. */
  readonly key?: true;
}

export interface DrawnBox {
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly DrawnLine[];
}

export interface DrawnZone {
  readonly id: ZoneId;
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
}

/** A drawing in units of which a narrow phone shows one a pixel. */
export interface ExposureDrawing {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly DrawnZone[];
  /** The way in from the internet: a line down the left side, with a branch to each port that needs it. */
  readonly trunk: { readonly from: number; readonly to: number } | undefined;
  readonly branches: readonly { readonly y: number; readonly optional: boolean }[];
}

export const WIDTH = 340;
const LINE = 20;
const NAME = 26;
const GAP = 12;
const COLUMNS = 43;

function box(part: ExposedPart, top: number): DrawnBox {
  const lines: Omit<DrawnLine, 'y'>[] = [
    ...part.ports.map((port) => ({ text: port.label, port })),
    ...(part.dials.length > 0 ? [{ text: `connects out: ${part.dials.join(', ')}` }] : []),
    ...part.holds.flatMap(({ what }) =>
      wrap(what, COLUMNS).map((text, index) => (index === 0 ? { text, key: true as const } : { text })),
    ),
  ];
  return {
    name: part.name,
    y: top,
    height: NAME + lines.length * LINE + 8,
    lines: lines.map((line, index) => ({ ...line, y: top + NAME + index * LINE + LINE / 2 })),
  };
}

/** Zones from top to bottom, in each its parts from top to bottom. */
export function drawExposure(zones: readonly Zone[]): ExposureDrawing {
  let y = 0;
  const drawn = zones.map(({ id, label, parts }): DrawnZone => {
    const top = y;
    y += 30;
    const boxes = parts.map((part) => {
      const made = box(part, y);
      y += made.height + GAP;
      return made;
    });
    const height = y - top;
    y += GAP;
    return { id, label, y: top, height, boxes };
  });
  const branches = drawn.flatMap(({ id, boxes }) =>
    id === 'internet'
      ? []
      : boxes
          .flatMap(({ lines }) => lines)
          .flatMap(({ y: middle, port }) =>
            port && port.exposure !== 'private' ? [{ y: middle, optional: port.exposure === 'optional' }] : [],
          ),
  );
  const internet = drawn.find(({ id }) => id === 'internet');
  const last = branches.at(-1);
  const trunk = internet && last ? { from: internet.y + internet.height, to: last.y } : undefined;
  return { width: WIDTH, height: y - GAP, zones: drawn, trunk, branches };
}
