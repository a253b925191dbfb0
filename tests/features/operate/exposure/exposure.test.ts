import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exposureOf } from '../../../../src/features/operate/exposure/exposure.ts';
import { drawExposure, WIDTH } from '../../../../src/features/operate/exposure/exposure-drawing.ts';
import type { Port } from '../../../../src/core/model.ts';
import { aPort, PARTS } from '../../../fixtures/operations.ts';

const secret = {
  what: 'The key of the store, which is long enough to need a second line',
  where: '/key',
  part: 'store',
  sources: [],
};
const zones = (...ports: Port[]) => exposureOf({ parts: PARTS, ports, secrets: [secret] });
const names = (...ports: Port[]) =>
  Object.fromEntries(zones(...ports).map(({ id, parts }) => [id, parts.map(({ name }) => name)]));

test('a part faces the internet if one of its ports may be reached from there', () => {
  assert.deepEqual(names(aPort(), aPort({ part: 'rider', direction: 'overlay', exposure: 'private' })), {
    internet: ['Rider'],
    edge: ['Hub'],
    private: ['Store'],
  });
  assert.deepEqual(names(aPort({ exposure: 'optional' })).edge, ['Hub']);
  assert.deepEqual(names(aPort({ exposure: 'private', direction: 'internal' })).private, ['Hub', 'Store']);
});

test('an older layout is not drawn, a part without anything neither', () => {
  assert.deepEqual(names(aPort({ exposure: 'legacy' })), { internet: [], edge: [], private: ['Store'] });
});

test('ports of a part are reported once, outgoing ones apart', () => {
  const [, edge] = zones(aPort(), aPort(), aPort({ port: '53', proto: 'udp', direction: 'outbound' }));
  assert.deepEqual(edge?.parts[0]?.ports, [{ label: '443/tcp', exposure: 'public', open: 'internet' }]);
  assert.deepEqual(edge?.parts[0]?.dials, ['53/udp']);
});

test('secrets lie with their part', () => {
  assert.deepEqual(
    zones(aPort()).flatMap(({ parts }) => parts.flatMap(({ holds }) => holds.map(({ where }) => where))),
    ['/key'],
  );
});

test('the drawing stacks zones and boxes without overlap', () => {
  const { width, height, zones: drawn } = drawExposure(zones(aPort(), aPort({ part: 'rider', direction: 'overlay' })));
  assert.equal(width, WIDTH);
  let bottom = 0;
  for (const zone of drawn) {
    assert.ok(zone.y >= bottom);
    let inner = zone.y;
    for (const box of zone.boxes) {
      assert.ok(box.y >= inner);
      inner = box.y + box.height;
      assert.ok(box.lines.every(({ y }) => y > box.y && y < inner));
    }
    bottom = zone.y + zone.height;
    assert.ok(inner <= bottom);
  }
  assert.equal(height, bottom);
});

test('a way leads from the internet to each port that is or may be open, and to no other', () => {
  const drawing = drawExposure(
    zones(aPort(), aPort({ port: '80', exposure: 'optional' }), aPort({ port: '9', exposure: 'private' })),
  );
  assert.deepEqual(
    drawing.branches.map(({ optional }) => optional),
    [false, true],
  );
  assert.equal(drawing.trunk?.to, drawing.branches.at(-1)?.y);
  assert.equal(drawExposure(zones(aPort({ exposure: 'private' }))).trunk, undefined);
});

test('a long secret takes two lines and one key', () => {
  const lines = drawExposure(zones(aPort())).zones.flatMap(({ boxes }) => boxes.flatMap((box) => box.lines));
  assert.equal(lines.filter(({ key }) => key).length, 1);
  assert.ok(lines.every(({ text }) => text.length <= 43));
});
