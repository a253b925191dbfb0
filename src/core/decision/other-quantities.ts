import type { Quantity, Rule } from '../model.ts';
import { counted } from '../text/words.ts';

/** A position among the amounts: a bound of a rule, or between two of them. */
interface Point {
  readonly amount: number;
  /** The bound below, where the point is above it and not on it. */
  readonly above?: number;
  /** The bound above, where the point is below it and not on it. */
  readonly below?: number;
}

/** Every bound, and one amount below, between and above them. No rule distinguishes more positions. */
const pointsOf = (bounds: readonly number[]): Point[] =>
  bounds.flatMap((bound, index): Point[] => {
    const next = bounds[index + 1];
    const after = next === undefined ? { amount: bound + 1 } : { amount: (bound + next) / 2, below: next };
    return [
      ...(index === 0 ? [{ amount: bound - 1, below: bound }] : []),
      { amount: bound },
      { ...after, above: bound },
    ];
  });

const lowest = ({ above, amount }: Point, unit: string): string =>
  above === undefined ? `at least ${counted(amount, unit)}` : `more than ${counted(above, unit)}`;
const highest = ({ below, amount }: Point, unit: string): string =>
  below === undefined ? `at most ${counted(amount, unit)}` : `less than ${counted(below, unit)}`;

/** A quantity for each pair of places that it can begin and end at, the widest first: their words are the simplest. */
export const quantitiesBeside = (
  rules: readonly Rule[],
  unit: string,
): { value: Quantity; words: string; spare: boolean }[] => {
  const bounds = rules.flatMap((rule) => ('meets' in rule ? [] : [rule.atMost ?? rule.atLeast ?? 0]));
  const points = pointsOf([...new Set(bounds)].toSorted((a, b) => a - b));
  const [first, last] = [points[0], points.at(-1)];
  const spans = points.flatMap((from, index) => points.slice(index).map((to, width) => ({ from, to, width })));
  return spans
    .toSorted((a, b) => b.width - a.width)
    .map(({ from, to }) => {
      const ends = [from === first ? '' : lowest(from, unit), to === last ? '' : highest(to, unit)].filter(Boolean);
      return {
        value: { min: from.amount, max: to.amount, unit },
        words: ends.join(' and ') || 'a range around that bound',
        spare: ends.length !== 1,
      };
    });
};
