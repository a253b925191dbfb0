import type { Criterion, Judged, Need } from '../../core/model.ts';
import { judgeRule, level } from '../../core/decision/verdict.ts';

/** A criterion in which two products differ in a way that decides a need. */
export interface Difference {
  readonly criterion: Criterion;
  /** The needs whose rule on this criterion has different verdicts for the two, in canonical order. */
  readonly needs: readonly Need[];
}

/**
 * How far apart a need's rules on a criterion put two products: 0 if they are alike, or if one of them is unknown,
 * which decides nothing.
 */
const gap = (need: Need, criterion: string, [a, b]: readonly [Judged, Judged]): number => {
  const gaps = need.rules
    .filter((rule) => rule.criterion.id === criterion)
    .map((rule) => [a, b].map(({ facts }) => judgeRule(rule, facts[criterion]).verdict))
    .map(([one = 'unknown', other = 'unknown']) =>
      one === 'unknown' || other === 'unknown' ? 0 : Math.abs(level(one) - level(other)),
    );
  return Math.max(0, ...gaps);
};

/** The needs with a rule on each row, in canonical order. */
const needsByRow = (needs: readonly Need[]): ReadonlyMap<string, readonly Need[]> => {
  const asking = new Map<string, Need[]>();
  for (const need of needs) {
    for (const row of new Set(need.rules.map(({ criterion }) => criterion.id)))
      asking.set(row, [...(asking.get(row) ?? []), need]);
  }
  return asking;
};

/**
 * The criteria that decide between two products, most first: by the number of needs that depend on them, then by how
 * many of those the front page asks, then by how far apart the verdicts are, then in the order of the table.
 */
export const differences = (
  criteria: readonly Criterion[],
  needs: readonly Need[],
  pair: readonly [Judged, Judged],
): Difference[] => {
  const asking = needsByRow(needs);
  return criteria
    .map((criterion) => {
      const apart = (asking.get(criterion.id) ?? [])
        .map((need) => ({ need, gap: gap(need, criterion.id, pair) }))
        .filter(({ gap: distance }) => distance > 0);
      return {
        criterion,
        needs: apart.map(({ need }) => need),
        asked: apart.filter(({ need }) => need.featured).length,
        distance: Math.max(0, ...apart.map(({ gap: distance }) => distance)),
      };
    })
    .filter((difference) => difference.needs.length > 0)
    .toSorted((a, b) => b.needs.length - a.needs.length || b.asked - a.asked || b.distance - a.distance)
    .map(({ criterion, needs: apart }) => ({ criterion, needs: apart }));
};
