import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countedName, fleetText, nameIn, nodeCount } from '../../../../src/features/scenarios/fleet/fleet-text.ts';
import { fleetView } from '../../../../src/features/scenarios/fleet/fleet-view.ts';
import { aFleet } from '../../../fixtures/fleets.ts';

const nodes = (...rest: object[]) =>
  aFleet({ nodes: rest.map((node, index) => ({ id: `n${index}`, place: 'yard', name: 'Node', role: 'is', ...node })) });

describe('nodeCount', () => {
  test('adds the nodes up, without the control plane', () => {
    assert.equal(nodeCount(aFleet()), 4);
  });
  test('leaves out what runs no client', () => {
    assert.equal(nodeCount(nodes({ count: 2 }, { member: false, count: 'unknown' })), 2);
  });
  test('says nothing when one number is open', () => {
    assert.equal(nodeCount(nodes({ count: 2 }, { count: 'unknown' })), undefined);
  });
});

test('countedName says how many, and that the number is unknown', () => {
  assert.equal(countedName({ name: 'Bicycle', count: 1 }), 'Bicycle');
  assert.equal(countedName({ name: 'Bicycle', count: 3 }), '3 × Bicycle');
  assert.equal(countedName({ name: 'Bicycle', count: 'unknown' }), 'Bicycle, number unknown');
});

test('nameIn finds places, nodes and control hosts', () => {
  assert.deepEqual(
    ['yard', 'bike', 'hub'].map((id) => nameIn(aFleet(), id)),
    ['Yard', 'Bicycle', 'Hub'],
  );
});

test('the drawing in words names every place and every path', () => {
  assert.equal(
    fleetText(aFleet()),
    'Yard (office): Hub; Shed. Street (on the road): 3 × Bicycle. ' +
      'Path 1, direct: Bicycle to Shed. Path 2, relayed: Bicycle to Hub.',
  );
});

test('the table of machines has the number of hosts and of nodes, and says when nobody knows it', () => {
  const fleet = aFleet({
    control: [{ id: 'hub', place: 'yard', name: 'Hub', runs: ['bell'], count: 2 }],
    nodes: [{ id: 'bike', place: 'street', name: 'Bicycle', role: 'rides', count: 'unknown' }],
  });
  const { machines, text } = fleetView({ fleet, title: 'Two hubs' });
  assert.deepEqual(
    machines.map(({ name, count }) => [name, count]),
    [
      ['Hub', '2'],
      ['Bicycle', 'unknown'],
    ],
  );
  assert.match(text, /2 × Hub/);
});
