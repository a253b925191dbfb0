import type { Term } from '../../core/model.ts';

/** The terms that explain a row of the comparison. */
export const termsOf = (criterion: string, terms: readonly Term[]): Term[] =>
  terms.filter(({ criteria }) => criteria.some(({ id }) => id === criterion));
