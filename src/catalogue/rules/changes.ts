import { changeWords, sameAnswer, type PublishedFact } from '../../core/changes.ts';
import type { Change, Criterion, FactValue } from '../../core/model.ts';
import { cellId } from '../../core/place-ids.ts';
import { inUnit } from '../../core/text/quantity-units.ts';
import type { Fault } from '../problem.ts';
import { factSchema } from '../schemas/fact.ts';
import { placeOf, type QualityRule, type Scope } from './rule.ts';

const FILE = 'content/changes.yml';

/** One entry of the invented site, with other answers. */
const edition = (was: string, is: string) =>
  `newest-edition-amberwick-2026-03-02: {was: {value: ${was}}, is: {value: ${is}}}`;
const OLDER = '{tag: v3.3.0, date: 2025-11-01}';
const NEWEST = '{tag: v3.4.1, date: 2026-02-20}';

/** The fields of an entry that hold an answer. */
const ANSWERS = ['was', 'is'] as const;

const fault = (scope: Scope, { id }: Change, field: 'was' | 'is', message: string, fix: string): Fault => {
  const { file, path } = placeOf(scope, 'changes', id);
  return { file, path: [...path, field], message, fix };
};

/** The same in the unit of its row. A row may change its unit, and what was said in the old one stays as it was said. */
const inUnitOf = (criterion: Criterion, value: FactValue): FactValue =>
  criterion.kind === 'quantity' && typeof value === 'object' && 'min' in value
    ? (inUnit(value, criterion.unit) ?? value)
    : value;

/** A value that its row does not allow would be shown and could not be computed with. */
export const changeAnswers: QualityRule = {
  kind: 'change-answer',
  description:
    'Both answers of a change are answers that their criterion allows. Only where no need asks may they have an older unit.',
  reads: ['criteria', 'needs', 'changes'],
  bad: { [FILE]: edition('oldest', NEWEST) },
  good: { [FILE]: edition(OLDER, NEWEST) },
  check: (scope) =>
    scope.content.changes.flatMap((change) => {
      const criterion = scope.content.criteria.find(({ id }) => id === change.criterion.id);
      if (!criterion) return [];
      const { value } = factSchema(criterion).shape;
      const asked = scope.content.needs.some(({ rules }) => rules.some((rule) => rule.criterion.id === criterion.id));
      const allowed = ({ value: given }: PublishedFact) =>
        value.safeParse(asked ? given : inUnitOf(criterion, given)).success;
      return ANSWERS.filter((field) => change[field] && !allowed(change[field])).map((field) =>
        fault(scope, change, field, 'this criterion does not allow such a value', 'write it as the fact does'),
      );
    }),
};

/** What a cell has by another list, and the words for the author who got one of them wrong. */
interface Claimed {
  readonly answer: PublishedFact;
  readonly who: string;
}

/** The list of changes, its newest entries and the comparison tell one story of each cell. */
export const changesAgree: QualityRule = {
  kind: 'change-value',
  description: 'A change ends in the answer with which the next of its cell begins, the newest in that of the cell.',
  reads: ['criteria', 'tools', 'changes'],
  bad: { [FILE]: edition(OLDER, '{tag: v3.4.0, date: 2026-02-20}') },
  good: { [FILE]: edition(OLDER, NEWEST) },
  check: (scope) => {
    const { changes, criteria, tools } = scope.content;
    // Nothing is known of what was before an entry that kept no value.
    const next = new Map<string, Claimed | undefined>();
    return changes.flatMap((change): Fault[] => {
      const criterion = criteria.find(({ id }) => id === change.criterion.id);
      const fact = tools.find(({ id }) => id === change.tool.id)?.facts[change.criterion.id];
      if (!criterion || !fact) return [];
      const cell = cellId(criterion.id, change.tool.id);
      const claimed = next.has(cell) ? next.get(cell) : { answer: fact, who: 'the comparison has' };
      const who = `the next change of this cell, ${change.id}, begins with`;
      next.set(cell, change.was && { answer: change.was, who });
      if (!claimed || sameAnswer(claimed.answer, change.is)) return [];
      const [then, own] = [claimed.answer, change.is].map((answer) => changeWords(criterion, answer));
      const message = `${claimed.who} "${then}", and this change ends in "${own}"`;
      return [fault(scope, change, 'is', message, 'add the change that is missing between, or correct one of the two')];
    });
  },
};
