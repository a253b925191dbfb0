import type { Result } from './schema.ts';

/** The figures of a result for whoever ran it, a line each: median, least to most, and how many repeats. */
export const summary = ({ tools, measures }: Pick<Result, 'tools' | 'measures'>): string[] =>
  tools.flatMap(({ tool, spread }) =>
    spread.map(({ case: name, measure, count, least, median, most }) => {
      const { unit = '', what = measure } = measures[measure] ?? {};
      const figure = (value: number | null) => (value === null ? 'still open' : `${value} ${unit}`.trim());
      const range = least === most ? '' : `, ${figure(least)} to ${figure(most)}`;
      return `${tool}, ${name}: ${figure(median)}${range}, ${count} repeats: ${what}`;
    }),
  );
