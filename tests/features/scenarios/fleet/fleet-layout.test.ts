import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  FONT,
  fleetLayout,
  wrapDrawn,
  type FleetLayout,
} from '../../../../src/features/scenarios/fleet/fleet-layout.ts';
import { aFleet } from '../../../fixtures/fleets.ts';

/** Fleets of up to four places, seven rows and six paths, with names as long as authors may write. */
const anyFleet = fc
  .record({
    places: fc.integer({ min: 1, max: 4 }),
    rows: fc.array(fc.record({ place: fc.nat(3), control: fc.boolean(), open: fc.boolean(), words: fc.nat(3) }), {
      minLength: 2,
      maxLength: 7,
    }),
    paths: fc.array(
      fc.record({ from: fc.nat(20), to: fc.nat(20), kind: fc.constantFrom('direct', 'relayed', 'gateway') }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  })
  .map(({ places, rows, paths }) => {
    const ids = [...Array.from({ length: places }, (_, i) => `p${i}`), ...rows.map((_, i) => `r${i}`)];
    const common = rows.map(({ place, control, open, words }, i) => ({
      id: `r${i}`,
      control: i === 0 || (control && i > 1),
      place: `p${place % places}`,
      name: `Row ${'longer '.repeat(words)}${i}`,
      public: open ? ['443/tcp', '3478/udp'] : [],
    }));
    return aFleet({
      places: ids.slice(0, places).map((id) => ({ id, name: `Place ${id}`, kind: 'cloud', provider: 'Somebody' })),
      control: common.flatMap(({ control, ...host }) => (control ? [{ ...host, runs: ['server'] }] : [])),
      nodes: common.flatMap(({ control, ...node }) =>
        control ? [] : [{ ...node, role: 'does what it does all day' }],
      ),
      paths: paths.map(({ from, to, kind }) => ({
        from: ids[from % ids.length],
        to: ids[to % ids.length],
        kind,
        note: 'What goes there',
      })),
    });
  });

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
const apart = (a: Area, b: Area) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const inside = (a: Area, b: Area) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
const pairs = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

const SHAPES = [
  [328, 22],
  [704, 80],
] as const;

/** Checks a property of the phone's and the wide drawing of any fleet. */
const always = (holds: (layout: FleetLayout, fleet: ReturnType<typeof aFleet>) => void) => {
  fc.assert(
    fc.property(anyFleet, (fleet) => {
      for (const [width, gap] of SHAPES) holds(fleetLayout(fleet, width, gap), fleet);
    }),
    { numRuns: 60 },
  );
};

describe('fleetLayout', () => {
  test('draws every place, node and control host once, and every path', () => {
    always((layout, fleet) => {
      assert.deepEqual(
        layout.boxes.map(({ id }) => id),
        fleet.places.map(({ id }) => id),
      );
      const rows = layout.boxes.flatMap(({ rows }) => rows.map(({ id }) => id));
      assert.deepEqual(rows.toSorted(), [...fleet.nodes, ...fleet.control].map(({ id }) => id).toSorted());
      assert.deepEqual(
        layout.wires.map(({ number }) => number),
        fleet.paths.map((_, index) => index + 1),
      );
    });
  });
  test('nothing is on anything else, and all of it is on the sheet', () => {
    always(({ boxes, width, height }) => {
      for (const [a, b] of pairs(boxes)) assert.ok(apart(a, b), `${a.id} and ${b.id}`);
      for (const box of boxes) {
        assert.ok(inside(box, { x: 0, y: 0, width, height }), box.id);
        for (const row of box.rows) assert.ok(inside(row, box), row.id);
        for (const [a, b] of pairs(box.rows)) assert.ok(apart(a, b), `${a.id} and ${b.id}`);
      }
    });
  });
  test('lines of text stay inside their boxes', () => {
    always(({ boxes }) => {
      for (const area of boxes.flatMap((box) => [box, ...box.rows])) {
        for (const line of area.lines) {
          assert.ok(line.y <= area.y + area.height, line.text);
          assert.ok(line.x + line.text.length * FONT * 0.5 <= area.x + area.width, line.text);
        }
      }
    });
  });
  test('two wires on one lane never meet, and no wire leaves the sheet', () => {
    always(({ wires, width }) => {
      const span = (wire: (typeof wires)[number]) => {
        const ys = wire.points.map(([, y]) => y);
        return [Math.min(...ys), Math.max(...ys)] as const;
      };
      for (const [a, b] of pairs(wires)) {
        if (a.lane !== b.lane) continue;
        const [[low, high], [from, to]] = [span(a), span(b)];
        assert.ok(high < from || to < low, `paths ${a.number} and ${b.number}`);
      }
      for (const { points } of wires) for (const [x] of points) assert.ok(x > 0 && x < width);
    });
  });
  test('the same fleet is the same drawing', () => {
    const fleet = aFleet();
    assert.deepEqual(fleetLayout(fleet, 328, 22), fleetLayout(structuredClone(fleet), 328, 22));
  });
  test('the drawing has the line for the internet if something faces it', () => {
    assert.notEqual(fleetLayout(aFleet(), 328, 22).internet, undefined);
    const closed = aFleet({ control: [{ id: 'hub', place: 'yard', name: 'Hub', runs: ['bell'] }] });
    assert.equal(fleetLayout(closed, 328, 22).internet, undefined);
  });
  test('a path to a place meets its heading', () => {
    const fleet = aFleet({ paths: [{ from: 'bike', to: 'yard', kind: 'gateway', note: 'In' }] });
    const { boxes, wires } = fleetLayout(fleet, 328, 22);
    const [y = 0] = wires[0]?.points.at(-1)?.slice(1) ?? [];
    assert.ok(y > (boxes[0]?.y ?? 0) && y < (boxes[0]?.rows[0]?.y ?? 0));
  });
});

test('wrap breaks between words and never inside one', () => {
  assert.deepEqual(wrapDrawn('one two three', 60, 7), ['one two', 'three']);
  assert.deepEqual(wrapDrawn('incomprehensibilities', 60, 7), ['incomprehensibilities']);
});
