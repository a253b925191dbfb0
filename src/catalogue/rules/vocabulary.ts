import { suggest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import type { QualityRule } from './rule.ts';

const CRITERIA = 'content/criteria.yml';
const NEEDS = 'content/needs.yml';

type Grouped = readonly { readonly id: string; readonly group: string }[];

const ungrouped = (file: string, kind: string, entries: Grouped, groups: object): Fault[] =>
  entries
    .filter(({ group }) => !Object.hasOwn(groups, group))
    .map(({ id, group }) => ({
      file,
      path: [kind, id, 'group'],
      message: `no group "${group}"`,
      fix: suggest(group, Object.keys(groups), 'define it under groups'),
    }));

const inGroup = (group: string) => `criteria:
  twin-loft:
    label: Twin loft
    question: Can two lofts serve one village at the same time?
    group: ${group}
    kind: support
    maxAgeDays: 365
    why: Storms take roofs, and rarely both.`;

export const groups: QualityRule = {
  kind: 'group',
  description: 'Criteria and needs name groups that exist in their file.',
  reads: ['criteria', 'needs'],
  bad: { [CRITERIA]: inGroup('loftt') },
  good: { [CRITERIA]: inGroup('loft') },
  check: ({ content }) => [
    ...ungrouped(CRITERIA, 'criteria', content.criteria, content.groups),
    ...ungrouped(NEEDS, 'needs', content.needs, content.needGroups),
  ],
};

const NEWEST = `criteria:
  newest-edition:
    label: Newest edition
    question: What is the newest edition that we know of?
    group: maker
    kind: version
    maxAgeDays: 45
    why: It shows how old the rest is.`;

/** Code asks for a row by its role, because it may not know an id. */
export const roles: QualityRule = {
  kind: 'role',
  description: 'Exactly one criterion has the role newest-release, and no other role is given twice.',
  numbers: { 'criteria with the role newest-release': 1, 'criteria with any other role (maximum)': 1 },
  reads: ['criteria'],
  bad: { [CRITERIA]: NEWEST },
  good: { [CRITERIA]: `${NEWEST}\n    role: newest-release` },
  check: ({ content: { criteria } }) => {
    const marked = criteria.flatMap((row) => ('role' in row && row.role ? [{ id: row.id, role: row.role }] : []));
    const newest = marked.filter(({ role }) => role === 'newest-release').length;
    const twice = marked.filter(
      ({ role }, index) => role !== 'newest-release' && marked.findIndex((other) => other.role === role) < index,
    );
    const message = `${newest} criteria have the role newest-release`;
    const fix = 'give exactly one version criterion role: newest-release';
    return [
      ...(criteria.length === 0 || newest === 1 ? [] : [{ file: CRITERIA, path: ['criteria'], message, fix }]),
      ...twice.map(({ id, role }) => ({
        file: CRITERIA,
        path: ['criteria', id, 'role'],
        message: `another criterion has the role ${role}`,
        fix: 'give it to one criterion at most',
      })),
    ];
  },
};

const withAlias = (alias: string) => `needs:
  one-helper:
    label: One helper to feed
    group: loft
    statement: I want a single helper.
    featured: true
    rules: [{criterion: helpers, atMost: 1}]
    aliases: [${alias}]`;

/** A link that a reader shared must never become ambiguous. */
export const aliases: QualityRule = {
  kind: 'alias',
  description: 'An alias is no other need’s id or alias.',
  reads: ['needs'],
  bad: { [NEEDS]: withAlias('after-dark') },
  good: { [NEEDS]: withAlias('lone-helper') },
  check: ({ content }) => {
    const taken = new Map(content.needs.map(({ id }) => [id, id]));
    return content.needs.flatMap(({ id, aliases: list }) =>
      list.flatMap((alias, index): Fault[] => {
        const owner = taken.get(alias);
        taken.set(alias, id);
        const path = ['needs', id, 'aliases', index];
        const message = `"${alias}" already belongs to "${owner}"`;
        return owner === undefined ? [] : [{ file: NEEDS, path, message, fix: 'remove the alias here' }];
      }),
    );
  },
};
