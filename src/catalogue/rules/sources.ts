import { placedRefs } from '../references.ts';
import { definitions } from '../definitions.ts';
import type { Fault } from '../problem.ts';
import { filesOf, type QualityRule } from './rule.ts';

const FEATHER =
  'bp-feather: {kind: docs, title: A feather, ref: "https://brackenpost.example/feather", date: 2026-02-02}';

/** A source that supports nothing is either forgotten or misspelt somewhere. */
export const sourcesUsed: QualityRule = {
  kind: 'source-used',
  description: 'Every source supports something.',
  reads: 'everything',
  bad: { 'content/sources/brackenpost.yml': FEATHER },
  good: { 'content/sources/brackenpost.yml': FEATHER, 'content/faq/locked-out.mdx': 'sources: [bp-feather]' },
  check: (scope) => {
    const used = new Set(
      scope.files.flatMap(placedRefs).flatMap(({ collection, id }) => (collection === 'sources' ? [id] : [])),
    );
    return filesOf(scope, 'sources')
      .flatMap(definitions)
      .filter(({ id }) => !used.has(id))
      .map(({ id, file, path }) => ({
        file,
        path,
        message: `nothing uses the source "${id}"`,
        fix: 'name it in the sources of a fact, or remove it',
      }));
  },
};

/** A source file belongs to one page; one that no publisher lists has a page under its own name. */
export const publisherFiles: QualityRule = {
  kind: 'publisher-file',
  description: 'A publisher lists source files that exist, and no file is listed twice.',
  reads: ['publishers', 'sources'],
  bad: { 'content/publishers.yml': 'amberwick: {files: [amberwick, amberwik]}' },
  good: { 'content/publishers.yml': 'amberwick: {files: [amberwick]}' },
  check: (scope) => {
    const existing = filesOf(scope, 'sources').map(({ id }) => id);
    const seen = new Set<string>();
    return filesOf(scope, 'publishers').flatMap(({ file, data }) =>
      Object.entries(data).flatMap(([id, { files }]) =>
        files.flatMap((name, index): Fault[] => {
          const path = [id, 'files', index];
          const fix = 'remove it, or correct its name';
          if (!existing.includes(name)) return [{ file, path, message: `no file content/sources/${name}.yml`, fix }];
          if (seen.has(name)) return [{ file, path, message: `"${name}" is listed twice`, fix }];
          seen.add(name);
          return [];
        }),
      ),
    );
  },
};
