import { countedName, PLACE_LABEL, type Fleet } from './fleet-text.ts';
import { route, type Wire } from './fleet-wires.ts';
import { wrap } from '../../../core/text/wrap.ts';

/** A line of text at its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly strong: boolean;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node or a control host: one row of its place. */
export interface FleetRow extends Area {
  readonly id: string;
  readonly control: boolean;
  /** True where something of it faces the internet. */
  readonly open: boolean;
  readonly lines: readonly TextLine[];
}

/** A place with its rows. */
export interface FleetBox extends Area {
  readonly id: string;
  readonly lines: readonly TextLine[];
  readonly rows: readonly FleetRow[];
}

export interface FleetLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FleetBox[];
  readonly wires: readonly Wire[];
  /** Position of the line for the internet, if something faces it. */
  readonly internet: number | undefined;
}

export type { Wire };

/** Sizes in units of the drawing, which are pixels where it is not scaled. */
export const FONT = 13;
const LINE = 17;
const PAD = 10;
const GAP = 14;
const ARROW_SPACE = 26;
/** Mean width of a letter, measured generously so that no line leaves its box. */
const LETTER = { plain: FONT * 0.52, strong: FONT * 0.58 };

/** Breaks words into lines of at most `width` units of the drawing; a longer word gets its own line. */
export const wrapDrawn = (text: string, width: number, letter = LETTER.plain): string[] =>
  wrap(text, Math.max(8, Math.floor(width / letter)));

interface Item {
  readonly id: string;
  readonly control: boolean;
  readonly open: boolean;
  readonly title: string;
  readonly notes: readonly string[];
}

const itemsOf = (fleet: Fleet, place: string): Item[] => {
  const ports = (open: readonly string[]) => (open.length > 0 ? [`open to the internet: ${open.join(', ')}`] : []);
  const hosts = fleet.control.map(({ runs, public: open, ...host }) => ({
    ...host,
    control: true,
    open: open.length > 0,
    title: countedName(host),
    notes: [runs.join(', '), ...ports(open)],
  }));
  const nodes = fleet.nodes.map(({ role, public: open, ...node }) => ({
    ...node,
    control: false,
    open: open.length > 0,
    title: countedName(node),
    notes: [role, ...ports(open)],
  }));
  return [...hosts, ...nodes].filter((item) => item.place === place);
};

/** Ends of paths at one item: it must be tall enough to keep them apart. */
const endsAt = (fleet: Fleet, id: string): number =>
  fleet.paths.reduce((sum, { from, to }) => sum + Number(from === id) + Number(to === id), 0);

const linesIn = (x: number, top: number, title: readonly string[], notes: readonly string[]): TextLine[] =>
  [...title, ...notes].map((text, index) => ({
    text,
    x,
    y: top + PAD + FONT - 2 + index * LINE,
    strong: index < title.length,
  }));

/**
 * Places one below the other with their nodes in rows, and each path on a lane to the right of them. `laneGap` is the
 * distance of two lanes: wide enough for a word, or for a number only. Same fleet, same drawing.
 */
export const fleetLayout = (fleet: Fleet, width: number, laneGap: number): FleetLayout => {
  const open = [...fleet.nodes, ...fleet.control].some(({ public: ports }) => ports.length > 0);
  const left = open ? ARROW_SPACE : 1;
  const heightOf = (lines: number, id: string) => Math.max(lines * LINE + PAD * 1.5, (endsAt(fleet, id) + 1) * 11);
  const draw = (right: number): FleetBox[] => {
    let y = open ? 22 : 1;
    const inner = right - left - 2 * PAD;
    return fleet.places.map((place) => {
      const top = y;
      const kind = [place.provider, PLACE_LABEL[place.kind]].filter(Boolean).join(', ');
      const title = wrapDrawn(place.name, inner, LETTER.strong);
      const notes = place.name === place.provider ? [PLACE_LABEL[place.kind]] : wrapDrawn(kind, inner);
      y += heightOf(title.length + notes.length, place.id);
      const rows = itemsOf(fleet, place.id).map((item): FleetRow => {
        const name = wrapDrawn(item.title, inner - 2 * PAD, LETTER.strong);
        const rest = item.notes.flatMap((note) => wrapDrawn(note, inner - 2 * PAD));
        const area = { x: left + PAD, y, width: inner, height: heightOf(name.length + rest.length, item.id) };
        y += area.height + PAD / 2;
        return { ...item, ...area, lines: linesIn(area.x + PAD, area.y, name, rest) };
      });
      y += PAD / 2;
      const box = { x: left, y: top, width: right - left, height: y - top };
      y += GAP;
      return { id: place.id, ...box, lines: linesIn(left + PAD, top, title, notes), rows };
    });
  };
  /* As few lanes as do, so that the boxes get the room. One lane a path is always enough. */
  for (let lanes = 1; ; lanes++) {
    const right = width - lanes * laneGap - 6;
    const boxes = draw(right);
    const wires = route(fleet.paths, boxes, right, laneGap);
    if (lanes < fleet.paths.length && wires.some(({ lane }) => lane >= lanes)) continue;
    const last = boxes.at(-1);
    return { width, height: last ? last.y + last.height + 1 : 0, boxes, wires, internet: open ? 8 : undefined };
  }
};
