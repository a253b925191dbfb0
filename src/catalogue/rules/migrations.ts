import type { ContentFile } from '../layout.ts';
import type { Problem } from '../problem.ts';
import type { QualityRule, Scope } from './rule.ts';
import { sections } from './sections.ts';

const migrationsIn = ({ files }: Pick<Scope, 'files'>): ContentFile<'migrations'>[] =>
  files.filter(({ kind }) => kind === 'migrations') as ContentFile<'migrations'>[];

/** The address of a path is made of the ids of its two tools. */
export const migrationNames: QualityRule = {
  name: 'migration-names',
  description: 'A path leads from one tool to another, and its file is called <from>-to-<to>.',
  reads: [],
  check: (scope) =>
    migrationsIn(scope).flatMap(({ file, id, data: { from, to } }): Problem[] => {
      if (from.id === to.id) {
        return [{ file, path: ['to'], message: `leads from "${from.id}" to itself`, fix: 'name another tool' }];
      }
      const name = `${from.id}-to-${to.id}`;
      return id === name
        ? []
        : [{ file, path: [], message: `leads from "${from.id}" to "${to.id}"`, fix: `call the file ${name}.mdx` }];
    }),
};

/** The sections that links to a path may lead to. */
export const migrationSections = sections('migrations', ['both', 'back'], {
  name: 'migration-sections',
  description: 'The body of a path has the sections both and back, in this order.',
});
