import { describe } from 'node:test';
import { type Changes, ALPHA, BETA, fact, refuses, SOURCES } from '../../fixtures/refuses.ts';

const CLAIMS = 'content/claims/alpha.yml';
const GAMMA = 'content/tools/gamma.mdx';

/** A measurement of our lab, of some tool at some version. */
const scales = (tool = 'alpha', version = 'v1.2.0', kind = 'measured'): string => `\
alpha-scales:
  kind: ${kind}
  title: What it weighs
  ref: /lab/1/
  date: 2026-10-01
  lab:
    tool: ${tool}
    edition: 1
    experiment: scales
    repeats: 3
    version: ${version}
    programs: [{name: frame, version: ${version}, sha256: ${'ab12'.repeat(16)}}]
    machine: kitchen scales
`;

/** Adds the reason why a tool was not weighed. */
const unweighed = (text: string): string =>
  text.replace(/^( {2}weight: .*)\}$/m, '$1, unmeasured: it was not for sale}');

/** The first tool weighs what the scales said, and the two others were not weighed. */
const weighed = (source: string, others: Changes = { [BETA]: unweighed, [GAMMA]: unweighed }): Changes => ({
  [SOURCES]: (text) => text + source,
  ...fact('weight', '{value: {min: 9, max: 10, unit: kg}, sources: [alpha-scales]}'),
  ...others,
});

const wrong = (message: string) =>
  [
    ALPHA,
    '  weight:',
    `facts.weight  ${message}  cite a measurement of this tool and version, or correct checked`,
  ] as const;

describe('measurements: check refuses', () => {
  refuses('nothing of one that is sound', weighed(scales()));
  refuses(
    'one of another version',
    weighed(scales('alpha', 'v0.9.0')),
    wrong('"alpha-scales" measured v0.9.0, and this was checked at v1.2.0'),
  );
  refuses('one of another tool', weighed(scales('beta')), wrong('"alpha-scales" measured beta'));
  refuses('one that is called something else', weighed(scales('alpha', 'v1.2.0', 'docs')), [
    SOURCES,
    'alpha-scales',
    'alpha-scales  is a measurement of our lab, but has another kind  write kind: measured',
  ]);
  refuses(
    'a figure that a stronger source beside it would show as read',
    weighed(
      `${scales()}alpha-plans: {kind: source-code, title: Plans, ref: https://alpha.example/plans, date: 2026-10-01}\n`,
      {
        ...fact('weight', '{value: {min: 9, max: 10, unit: kg}, sources: [alpha-scales, alpha-plans]}'),
        [BETA]: unweighed,
        [GAMMA]: unweighed,
      },
    ),
    [
      ALPHA,
      '  weight:',
      'facts.weight  was measured, and is shown as source code  cite only the source that gave the figure, and state the rest in another criterion',
    ],
  );
  refuses(
    'a figure beside tools of which nobody says why they were not measured',
    weighed(scales(), { [BETA]: unweighed }),
    [
      GAMMA,
      '  weight:',
      'facts.weight  is not measured, but our lab measured Alpha  add unmeasured: why it was not measured',
    ],
  );
  refuses(
    'what somebody else found beside a claim as ours',
    { [CLAIMS]: (text) => text.replace('needs:', 'measured: {text: It rode., sources: [alpha-manual]}, needs:') },
    [
      CLAIMS,
      'night-rides',
      'night-rides.measured  "alpha-manual" is not a measurement of our lab  cite it in the sources of the claim',
    ],
  );
});
