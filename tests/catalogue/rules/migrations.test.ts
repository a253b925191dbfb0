import { describe } from 'node:test';
import { CARRY_ASPECTS, STEP_IDS } from '../../../src/core/vocabulary.ts';
import { swap } from '../../fixtures/content.ts';
import { refuses } from '../../fixtures/refuses.ts';

const FILE = 'content/migrations/alpha-to-beta.mdx';
const CLAIMS = 'content/claims/general.yml';

const claims = `\
long-ride:
  claim: It takes 5 minutes.
  where: somewhere
  finding: unverifiable
  truth: Nobody timed it.
  sources: [alpha-manual]
`;

const carries = CARRY_ASPECTS.map((id) => `  ${id}: {value: no, note: None., sources: [alpha-manual]}`).join('\n');
const steps = STEP_IDS.map(
  (id) => `  ${id}:
    do: Ride.
    checks: [{what: Is it there?, on: the road, command: ride, effect: Rides., undo: Stop., version: v1, sources: [alpha-manual]}]
    back: Walk.
    sources: [alpha-manual]`,
).join('\n');

const sound = `\
---
from: alpha
to: beta
summary: Another bicycle.
paths: {text: The same., sources: [alpha-manual]}
carries:
${carries}
range: {uses: none, from: Nothing., to: Nothing., do: Nothing., sources: [alpha-manual]}
steps:
${steps}
outage: {min: 5, max: 5, claim: long-ride, note: Reported.}
report: {says: Ride., found: Nothing., sources: [alpha-manual]}
---

<Section id="both" title="Both">

Text.

</Section>

<Section id="back" title="Back">

Text.

</Section>
`;

const changed = (change: (text: string) => string) => ({ [CLAIMS]: claims, [FILE]: change(sound) });

describe('migrations: check refuses', () => {
  refuses(
    'nothing in a sound one',
    changed((text) => text),
  );
  refuses('a file that is called otherwise than its path', changed(swap('to: beta', 'to: gamma')), [
    FILE,
    '',
    '(file)  leads from "alpha" to "gamma"  call the file alpha-to-gamma.mdx',
  ]);
  refuses('a path from a tool to itself', changed(swap('to: beta', 'to: alpha')), [
    FILE,
    'to: alpha',
    'to  leads from "alpha" to itself  name another tool',
  ]);
  refuses(
    'a path to a tool that does not exist',
    changed(swap('to: beta', 'to: betta')),
    [FILE, '', '(file)  leads from "alpha" to "betta"  call the file alpha-to-betta.mdx'],
    [FILE, 'to: betta', 'to  no tool "betta"  did you mean "beta"?'],
  );
  refuses(
    'a product outside the comparison that does not exist',
    changed(swap('from: alpha', 'from: {alternative: omega}')),
    [FILE, '', '(file)  leads from "omega" to "beta"  call the file omega-to-beta.mdx'],
    [
      FILE,
      'from: {alternative: omega}',
      'from  no alternative "omega"  define it in content/alternatives, or remove the reference',
    ],
  );
  refuses('a section that is missing', changed(swap('id="back"', 'id="backs"')), [
    FILE,
    '',
    '(file)  has the sections both, backs  write both, back, each as <Section id title>',
  ]);
});
