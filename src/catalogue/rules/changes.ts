import { changeWords } from '../../core/changes.ts';
import { cellId } from '../../core/routes.ts';
import type { QualityRule } from './rule.ts';

/** The list of changes and the comparison tell the same story. */
export const changesAgree: QualityRule = {
  name: 'changes-agree',
  description: 'The newest change of a cell ends in the value that the cell has.',
  reads: ['criteria', 'tools', 'changes'],
  check: ({ files, content }) => {
    const file = files.find(({ kind }) => kind === 'changes')?.file ?? '';
    const seen = new Set<string>();
    return content.changes.flatMap(({ id, criterion: row, tool, to }) => {
      const cell = cellId(row.id, tool.id);
      if (seen.has(cell)) return [];
      seen.add(cell);
      const criterion = content.criteria.find((candidate) => candidate.id === row.id);
      const fact = content.tools.find((candidate) => candidate.id === tool.id)?.facts[row.id];
      if (!criterion || !fact) return [];
      const now = changeWords(criterion, fact);
      if (now === to) return [];
      const message = `the comparison says "${now}", and the newest change of this cell ends in "${to}"`;
      return [
        { file, path: [id, 'to'], message, fix: 'add the change that is missing above it, or correct one of the two' },
      ];
    });
  },
};
