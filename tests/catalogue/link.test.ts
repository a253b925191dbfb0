import { describe } from 'node:test';
import { SOUND, swap } from '../fixtures/content.ts';
import { ALPHA, NEEDS, refuses } from '../fixtures/refuses.ts';

const same =
  'gives every tool the same verdict  sharpen its rules, or remove it: the comparison already shows the criterion';
const GAMMA = 'content/sources/gamma.yml';
const twin = SOUND['content/sources/beta.yml']?.split('beta-manual')[0] ?? '';

describe('references: check refuses', () => {
  refuses(
    'a source that nobody defined, and suggests the nearest',
    { [ALPHA]: swap('[alpha-releases]', '[alpha-release, alpha-releases]') },
    [ALPHA, '  newest:', 'facts.newest.sources.0  no source "alpha-release"  did you mean "alpha-releases"?'],
  );
  refuses(
    'a source that is like no other, and lists a few',
    { [ALPHA]: swap('[alpha-releases]', '[alpha-releases, elsewhere]') },
    [
      ALPHA,
      '  newest:',
      'facts.newest.sources.1  no source "elsewhere"  use one of: alpha-releases, alpha-manual, beta-releases, beta-manual, gamma-releases, gamma-manual',
    ],
  );
  refuses(
    'a need over a row that does not exist',
    { [NEEDS]: swap('criterion: shape', 'criterion: shpe') },
    [NEEDS, 'easy-mount', `needs.easy-mount  ${same}`],
    [NEEDS, 'shpe', 'needs.easy-mount.rules.0.criterion  no criterion "shpe"  did you mean "shape"?'],
  );
  refuses('a pick that is not a tool', { [NEEDS]: swap('pick: alpha', 'pick: alfa') }, [
    NEEDS,
    'pick:',
    'needs.night.report.pick  no tool "alfa"  did you mean "alpha"?',
  ]);
  refuses('an id that two files define', { [GAMMA]: (text) => text + twin }, [
    GAMMA,
    'beta-releases',
    'beta-releases  "beta-releases" is already defined in content/sources/beta.yml  keep one of the two, or rename this one',
  ]);
});
