import { describe } from 'node:test';
import { swap } from '../../fixtures/content.ts';
import { refuses } from '../../fixtures/refuses.ts';

const FILE = 'content/scenarios/ride.mdx';
const PLANS = 'content/plans.yml';

const plans = `\
rack:
  provider: Yard
  name: Rack
  vcpu: 1
  ram: 1
  price: 5
  vat: net
  ipv4: included
  on: 2026-10-01
  status: orderable
  sources: [alpha-manual]
`;

const sections = ['layout', 'policy', 'configuration', 'check', 'undo']
  .map((id) => `<Section id="${id}" title="About ${id}">\n\nText.\n\n</Section>\n`)
  .join('\n');

const ride = `\
---
order: 1
title: A ride at night
summary: Home in the dark.
situation: Somebody rides home.
lived: false
basis: Put together from nothing.
fleet:
  places:
    - {id: yard, name: Yard, kind: office}
  control:
    - {id: hub, place: yard, name: Hub, runs: [bell]}
  nodes:
    - {id: bike, place: yard, name: Bicycle, role: rides}
  paths:
    - {from: bike, to: hub, kind: direct, note: Home}
tool: alpha
chosenBy: us
because: it has lights.
needs: {must: [night]}
bill:
  plans: [{plan: rack}]
  software: {amount: 0, what: Nothing.}
setup: None.
upkeep: None.
outcome: Home.
limits: [Rain.]
dontCopyIf: [it rains]
facts: [lights]
sources: [alpha-manual]
---

${sections}`;

const changed = (change: (text: string) => string) => ({ [PLANS]: plans, [FILE]: change(ride) });

describe('scenarios: check refuses', () => {
  refuses(
    'nothing in a sound one',
    changed((text) => text),
  );
  refuses(
    'a choice that the facts do not recommend, when nobody says why',
    changed(swap('tool: alpha', 'tool: gamma')),
    [
      FILE,
      'tool: gamma',
      'tool  chooses "gamma", but for its needs: The facts recommend Alpha.  add disagrees: why the scenario differs, or correct its needs',
    ],
  );
  refuses(
    'nothing, when the scenario says why it differs',
    changed((text) => swap('tool: alpha', 'tool: gamma\ndisagrees: We like the colour.')(text)),
  );
  refuses('a disagreement that is none', changed(swap('because:', 'disagrees: We like it.\nbecause:')), [
    FILE,
    'disagrees:',
    'disagrees  there is no disagreement: The facts recommend Alpha.  remove disagrees',
  ]);
  refuses('a path that leads nowhere, and suggests the nearest', changed(swap('from: bike', 'from: bikes')), [
    FILE,
    'from: bikes',
    'fleet.paths.0.from  no place, node or control host "bikes"  did you mean "bike"?',
  ]);
  refuses('a node in a place that does not exist', changed(swap('{id: bike, place: yard', '{id: bike, place: moon')), [
    FILE,
    'place: moon',
    'fleet.nodes.0.place  no place "moon"  use one of: yard',
  ]);
  refuses(
    'an id that is defined twice',
    changed(swap('id: hub', 'id: yard')),
    [FILE, 'fleet:', 'fleet  the id "yard" is defined twice  rename one'],
    [FILE, 'from: bike', 'fleet.paths.0.to  no place, node or control host "hub"  use one of: yard, bike, yard'],
  );
  refuses('a section that is missing', changed(swap('id="check"', 'id="checks"')), [
    FILE,
    '',
    '(file)  has the sections layout, policy, configuration, checks, undo  write layout, policy, configuration, check, undo, each as <Section id title>',
  ]);
});
