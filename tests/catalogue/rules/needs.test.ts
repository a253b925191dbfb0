import { describe } from 'node:test';
import { swap } from '../../fixtures/content.ts';
import { fact, NEEDS, refuses } from '../../fixtures/refuses.ts';

const same = 'tells no two tools apart  sharpen its rules, or remove it: the row in the comparison is enough';
const pick = 'the report picks "alpha", and the facts do not  add comment: what the facts say against the pick';

describe('needs: check refuses', () => {
  refuses('a need that separates nothing', { [NEEDS]: swap('atMost: 12', 'atMost: 100') }, [
    NEEDS,
    '  light:',
    `needs.light  ${same}`,
  ]);
  refuses(
    'an answer that the row has not, and suggests the nearest',
    { [NEEDS]: swap('partly: [partly]', 'partly: [party]') },
    [NEEDS, 'party', 'needs.night.rules.0  "party" is no answer of this row  did you mean "partly"?'],
  );
  refuses('an option that the row has not', { [NEEDS]: swap('[step-through]', '[step-through, triangle]') }, [
    NEEDS,
    'triangle',
    'needs.easy-mount.rules.0  "triangle" is no answer of this row  use one of: diamond, step-through',
  ]);
  refuses(
    'a bound on a support row',
    { [NEEDS]: swap('meets: [yes], partly: [partly]', 'atMost: 3') },
    [NEEDS, '  night:', `needs.night  ${same}`],
    [NEEDS, 'atMost: 3', 'needs.night.rules.0  the rule does not fit a row of kind support  use meets and partly'],
  );
  refuses(
    'a list on a quantity row',
    { [NEEDS]: swap('atMost: 12', 'meets: [yes]') },
    [NEEDS, '  light:', `needs.light  ${same}`],
    [NEEDS, 'weight', 'needs.light.rules.0  the rule does not fit a row of kind quantity  use atMost or atLeast'],
  );
  refuses(
    'a rule on a row of text',
    { [NEEDS]: swap('criterion: shape', 'criterion: slogan') },
    [NEEDS, '  easy-mount:', `needs.easy-mount  ${same}`],
    [
      NEEDS,
      'slogan',
      'needs.easy-mount.rules.0  a row of kind text cannot decide  use a support, choice, licence or quantity row',
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
      'needs.night.rules.0  does not say what "not applicable" means, the answer of Alpha  add notApplicable: meets, partly, unknown, fails',
    ],
  );
});
