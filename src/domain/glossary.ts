import type { Term } from './model.ts';

/** The terms that explain a row of the comparison. */
export const termsOf = (criterion: string, terms: readonly Term[]): Term[] =>
  terms.filter(({ criteria }) => criteria.some(({ id }) => id === criterion));

/** Address of a term in the glossary. */
export const termPath = (id: string): string => `/glossary/#${id}`;
