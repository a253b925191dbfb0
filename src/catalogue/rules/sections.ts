import { outline } from '../../core/outline.ts';
import type { Kind } from '../layout.ts';
import type { QualityRule } from './rule.ts';

/** Sections of every body of a kind, in reading order. A link to a section of one works for all of them. */
export const sections = (
  kind: Kind,
  ids: readonly string[],
  { name, description }: Pick<QualityRule, 'name' | 'description'>,
): QualityRule => ({
  name,
  description,
  reads: [],
  check: ({ files }) =>
    files.flatMap((file) => {
      if (file.kind !== kind) return [];
      const found = outline(file.body).flatMap(({ id, level }) => (level === 2 ? [id] : []));
      if (found.join() === ids.join()) return [];
      const message = `has the sections ${found.join(', ') || 'none'}`;
      return [{ file: file.file, path: [], message, fix: `write ${ids.join(', ')}, each as <Section id title>` }];
    }),
});
