import { pairSlug } from '../../core/decision/pairs.ts';
import { suggest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { QualityRule } from './rule.ts';

const CRITERIA = 'content/criteria.yml';

/** A page that was linked to once must open permanently, and for that its tools have to be there. */
export const lastingPairs: QualityRule = {
  kind: 'pair',
  description: 'A pair that was published names two tools, in the order of their ids.',
  reads: ['criteria', 'tools'],
  bad: { [CRITERIA]: 'pairs: [brackenpost-vs-amberwick]' },
  good: { [CRITERIA]: 'pairs: [amberwick-vs-brackenpost]' },
  check: ({ content: { tools, lastingPairs: kept } }) => {
    const ordered = tools.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const known = new Set(ordered.flatMap((a, index) => ordered.slice(index + 1).map((b) => pairSlug(a, b))));
    return kept.flatMap((slug, index): Finding[] => {
      if (known.has(slug)) return [];
      const fix = suggest(slug, [...known], 'remove it: its page cannot be kept without both tools');
      return [{ file: CRITERIA, path: ['pairs', index], message: `no pair "${slug}"`, fix }];
    });
  },
};
