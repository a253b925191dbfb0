import { describe } from 'node:test';
import { swap } from '../../fixtures/content.ts';
import { CRITERIA, NEEDS, refuses } from '../../fixtures/refuses.ts';

const first =
  'first: {label: First, question: Which came first?, group: basics, kind: version, role: newest-release, maxAgeDays: 9, why: Age.}';
const answers = Object.fromEntries(
  ['alpha', 'beta', 'gamma'].map((id) => [
    `content/tools/${id}.mdx`,
    swap('facts:\n', 'facts:\n  first: {value: unknown, note: Not stated.}\n'),
  ]),
);

describe('vocabularies: check refuses', () => {
  refuses('a criterion in a group that does not exist', { [CRITERIA]: swap('group: riding', 'group: rididng') }, [
    CRITERIA,
    'rididng',
    'criteria.lights.group  no group "rididng"  did you mean "riding"?',
  ]);
  refuses('a need in a group that does not exist', { [NEEDS]: swap('group: carry', 'group: other') }, [
    NEEDS,
    'group: other',
    'needs.light.group  no group "other"  use one of: use, carry',
  ]);
  refuses(
    'two rows that tell the newest release',
    { [CRITERIA]: swap('criteria:\n', `criteria:\n  ${first}\n`), ...answers },
    [
      CRITERIA,
      'criteria:',
      'criteria  2 criteria have the role newest-release  give exactly one version criterion role: newest-release',
    ],
  );
  refuses('no row that does', { [CRITERIA]: swap('role: newest-release, ', '') }, [
    CRITERIA,
    'criteria:',
    'criteria  0 criteria have the role newest-release  give exactly one version criterion role: newest-release',
  ]);
  refuses('an alias that another need has as its id', { [NEEDS]: swap('aliases: [dark]', 'aliases: [light]') }, [
    NEEDS,
    'aliases',
    'needs.night.aliases.0  "light" already belongs to "light"  remove the alias here',
  ]);
  refuses(
    'an alias that two needs have',
    { [NEEDS]: swap('label: Light\n', 'label: Light\n    aliases: [pocket, dark]\n') },
    [NEEDS, 'pocket', 'needs.light.aliases.1  "dark" already belongs to "night"  remove the alias here'],
  );
});
