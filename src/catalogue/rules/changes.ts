import { changeWords } from '../../core/changes.ts';
import { cellId } from '../../core/routes.ts';
import type { Finding } from '../problem.ts';
import { placeOf, type QualityRule } from './rule.ts';

const FILE = 'content/changes.yml';

/** The list of changes and the comparison tell the same story. */
export const changesAgree: QualityRule = {
  kind: 'change-value',
  description: 'The newest change of a cell ends in the value that the cell has.',
  reads: ['criteria', 'tools', 'changes'],
  bad: { [FILE]: 'newest-edition-amberwick-2026-03-02: {to: v3.4.0}' },
  good: { [FILE]: 'newest-edition-amberwick-2026-03-02: {to: v3.4.1}' },
  check: (scope) => {
    const { changes, criteria, tools } = scope.content;
    const seen = new Set<string>();
    return changes.flatMap(({ id, criterion: row, tool, to }): Finding[] => {
      const cell = cellId(row.id, tool.id);
      if (seen.has(cell)) return [];
      seen.add(cell);
      const criterion = criteria.find((candidate) => candidate.id === row.id);
      const fact = tools.find((candidate) => candidate.id === tool.id)?.facts[row.id];
      if (!criterion || !fact) return [];
      const now = changeWords(criterion, fact);
      if (now === to) return [];
      const { file, path } = placeOf(scope, 'changes', id);
      const message = `the comparison says "${now}", and the newest change of this cell ends in "${to}"`;
      const fix = 'add the change that is missing above it, or correct one of the two';
      return [{ file, path: [...path, 'to'], message, fix }];
    });
  },
};
