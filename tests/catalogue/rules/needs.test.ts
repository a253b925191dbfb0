import { describe } from 'node:test';
import { swap } from '../../fixtures/content.ts';
import { fact, NEEDS, refuses } from '../../fixtures/refuses.ts';

const same =
  'gives every tool the same verdict  sharpen its rules, or remove it: the comparison already shows the criterion';
const pick =
  'the field report picks "alpha", and the facts do not support that  add comment: what the facts say against the pick';

describe('needs: check refuses', () => {
  refuses('a need that separates nothing', { [NEEDS]: swap('atMost: 12', 'atMost: 100') }, [
    NEEDS,
    '  light:',
    `needs.light  ${same}`,
  ]);
  refuses(
    'an answer that the row has not, and suggests the nearest',
    { [NEEDS]: swap('partly: [partly]', 'partly: [party]') },
    [NEEDS, 'party', 'needs.night.rules.0  "party" is not an answer of this criterion  did you mean "partly"?'],
  );
  refuses('an option that the row has not', { [NEEDS]: swap('[step-through]', '[step-through, triangle]') }, [
    NEEDS,
    'triangle',
    'needs.easy-mount.rules.0  "triangle" is not an answer of this criterion  use one of: diamond, step-through',
  ]);
  refuses(
    'a bound on a support row',
    { [NEEDS]: swap('meets: [yes], partly: [partly]', 'atMost: 3') },
    [NEEDS, '  night:', `needs.night  ${same}`],
    [
      NEEDS,
      'atMost: 3',
      'needs.night.rules.0  the rule does not fit a criterion of kind support  use meets and partly',
    ],
  );
  refuses(
    'a list on a quantity row',
    { [NEEDS]: swap('atMost: 12', 'meets: [yes]') },
    [NEEDS, '  light:', `needs.light  ${same}`],
    [NEEDS, 'weight', 'needs.light.rules.0  the rule does not fit a criterion of kind quantity  use atMost or atLeast'],
  );
  refuses(
    'a rule on a row of text',
    { [NEEDS]: swap('criterion: shape', 'criterion: slogan') },
    [NEEDS, '  easy-mount:', `needs.easy-mount  ${same}`],
    [
      NEEDS,
      'slogan',
      'needs.easy-mount.rules.0  a criterion of kind text cannot decide a need  use a criterion of kind support, choice, licence or quantity',
    ],
  );
  refuses(
    'a rule that nothing meets',
    { [NEEDS]: swap('meets: [yes], ', '') },
    [NEEDS, '  night:', `needs.night  ${pick}`],
    [NEEDS, 'partly: [partly]', 'needs.night.rules.0  nothing meets this rule  list at least one answer in meets'],
  );
  refuses(
    'a not-applicable that the rule does not judge',
    fact('lights', '{value: not-applicable, sources: [alpha-manual]}'),
    [NEEDS, '  night:', `needs.night  ${pick}`],
    [
      NEEDS,
      'criterion: lights',
      'needs.night.rules.0  does not say what "not applicable" means, which is the answer of Alpha  add notApplicable: meets, partly, unknown, fails',
    ],
  );
});
