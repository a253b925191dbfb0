import { placedRefs } from '../references.ts';
import { definitions } from '../definitions.ts';
import type { QualityRule } from './rule.ts';

/** A source that supports nothing is either forgotten or misspelt somewhere. */
export const sourcesUsed: QualityRule = {
  name: 'sources-used',
  description: 'Every source supports something.',
  reads: 'everything',
  check: ({ files }) => {
    const used = new Set(
      files.flatMap(placedRefs).flatMap(({ collection, id }) => (collection === 'sources' ? [id] : [])),
    );
    return files
      .filter(({ kind }) => kind === 'sources')
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
