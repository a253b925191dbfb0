/** From `min` to `max`. No `max`: at least `min`, without a known upper end. */
export interface Range {
  readonly min: number;
  readonly max: number | undefined;
}

/** An unknown quantity: at least 0. It is never the same as zero, which is `exactly(0)`. */
export const UNKNOWN: Range = { min: 0, max: undefined };

export const exactly = (amount: number): Range => ({ min: amount, max: amount });

const combine = (a: Range, b: Range, join: (x: number, y: number) => number): Range => ({
  min: join(a.min, b.min),
  max: a.max === undefined || b.max === undefined ? undefined : join(a.max, b.max),
});

/** The dearer of two, end by end. */
export const either = (a: Range, b: Range): Range => combine(a, b, Math.max);

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** The sum, to the cent. An unknown summand leaves the sum open upwards. */
export const plus = (a: Range, b: Range): Range => combine(a, b, (x, y) => cents(x + y));

/** The product of two ranges that are not negative, to the cent. An unknown factor leaves it open upwards, unless the other is zero. */
export const times = (a: Range, b: Range): Range =>
  a.max === 0 || b.max === 0 ? exactly(0) : combine(a, b, (x, y) => cents(x * y));

/** The step that an amount is rounded to, in cents: the estimates are not finer. */
const STEPS: readonly (readonly [below: number, step: number])[] = [
  [200, 10],
  [2_000, 100],
  [10_000, 500],
  [100_000, 1_000],
  [1_000_000, 5_000],
  [Infinity, 50_000],
];

const round = (amount: number, to: (value: number) => number): number => {
  const inCents = Math.round(amount * 1e8) / 1e6;
  const step = STEPS.find(([below]) => inCents < below)?.[1] ?? 1;
  return (to(inCents / step) * step) / 100;
};

/** Rounds the lower end down and the upper end up, in steps that grow with the amount: 0.10, 1, 5, 10, 50, 500. */
export const outward = ({ min, max }: Range): Range => ({
  min: round(min, Math.floor),
  max: max === undefined ? undefined : round(max, Math.ceil),
});

/** An amount of money, or another figure, with both decimals or with none. */
export const figure = (amount: number): string =>
  amount.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 });

/** "11.99 EUR". */
export const euro = (amount: number): string =>
  `${amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} EUR`;

/** A range in words: `4 h`, `2 to 4 h`, `at least 2 h`, `unknown`. An unknown is never written as a zero. */
export const rangeText = ({ min, max }: Range, unit: string): string => {
  if (max === undefined) return min > 0 ? `at least ${figure(min)} ${unit}` : 'unknown';
  return min === max ? `${figure(min)} ${unit}` : `${figure(min)} to ${figure(max)} ${unit}`;
};
