import { suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { QualityRule } from './rule.ts';

const CRITERIA = 'content/criteria.yml';
const NEEDS = 'content/needs.yml';

/** Groups, glance rows and the newest-release role hold together. */
export const vocabularies: QualityRule = {
  name: 'vocabularies',
  description:
    'Criteria and needs name groups that exist; glance rows exist; one row tells the newest release, and no role is given twice.',
  reads: ['criteria', 'needs'],
  check: ({ content }) => {
    const grouped = (file: string, kind: string, entries: readonly { id: string; group: string }[], groups: object) =>
      entries
        .filter(({ group }) => !Object.hasOwn(groups, group))
        .map(({ id, group }): Problem => ({
          file,
          path: [kind, id, 'group'],
          message: `no group "${group}"`,
          fix: suggest(group, Object.keys(groups), 'define it under groups'),
        }));
    const ids = content.criteria.map(({ id }) => id);
    const glance = content.glance.flatMap((id, index): Problem[] =>
      ids.includes(id)
        ? []
        : [
            {
              file: CRITERIA,
              path: ['glance', index],
              message: `no criterion "${id}"`,
              fix: suggest(id, ids, 'remove it'),
            },
          ],
    );
    const marked = content.criteria.filter((criterion) => criterion.kind === 'version' && criterion.role);
    const role: Problem[] =
      content.criteria.length === 0 || marked.length === 1
        ? []
        : [
            {
              file: CRITERIA,
              path: ['criteria'],
              message: `${marked.length} rows have the role newest-release`,
              fix: 'mark exactly one version row with role: newest-release',
            },
          ];
    const roles = content.criteria.flatMap((criterion) =>
      'role' in criterion && criterion.role !== undefined ? [{ id: criterion.id, role: criterion.role }] : [],
    );
    const twice = roles
      .filter(({ role }, index) => role !== 'newest-release' && roles.findIndex((other) => other.role === role) < index)
      .map(({ id, role }): Problem => ({
        file: CRITERIA,
        path: ['criteria', id, 'role'],
        message: `another row has the role ${role}`,
        fix: 'mark one row at most',
      }));
    return [
      ...grouped(CRITERIA, 'criteria', content.criteria, content.groups),
      ...grouped(NEEDS, 'needs', content.needs, content.needGroups),
      ...glance,
      ...role,
      ...twice,
    ];
  },
};

/** A link that a reader shared must never become ambiguous. */
export const aliases: QualityRule = {
  name: 'aliases',
  description: 'An alias is no other need’s id or alias.',
  reads: ['needs'],
  check: ({ content }) => {
    const taken = new Map(content.needs.map(({ id }) => [id, id]));
    return content.needs.flatMap(({ id, aliases: list }) =>
      list.flatMap((alias, index): Problem[] => {
        const owner = taken.get(alias);
        taken.set(alias, id);
        const path = ['needs', id, 'aliases', index];
        return owner === undefined
          ? []
          : [{ file: NEEDS, path, message: `"${alias}" already belongs to "${owner}"`, fix: 'remove the alias here' }];
      }),
    );
  },
};
