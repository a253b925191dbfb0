import type { Criterion, Fact, Judged } from '../model.ts';
import { routes } from '../routes.ts';
import { formatValue } from '../text/words.ts';
import type { Role } from '../vocabulary.ts';
import type { Link } from './page.ts';

/** Rows that say what vendors ask for, by their role, each with the role of the row that says what it really takes. */
const TAKEN: Readonly<Partial<Record<Role, Role>>> = { 'stated-memory': 'memory-in-use' };

const roleOf = (criterion: Criterion) => ('role' in criterion ? criterion.role : undefined);

/** What our lab measured of a product, where a row has only what its vendor asks for. */
export interface MeasuredFact {
  readonly criterion: Criterion;
  readonly fact: Fact;
  /** Version that was measured. */
  readonly version: string;
}

/** Figures of our lab that belong beside what a product answers to these rows; none where nothing was measured. */
export const measuredFacts = (
  asked: readonly Criterion[],
  { facts }: Pick<Judged, 'facts'>,
  criteria: readonly Criterion[],
): MeasuredFact[] => {
  const roles = new Set(asked.flatMap((row) => roleOf(row) ?? []).flatMap((role) => TAKEN[role] ?? []));
  return criteria.flatMap((criterion) => {
    const [role, fact] = [roleOf(criterion), facts[criterion.id]];
    const lab = fact?.sources.find((source) => source.lab)?.lab;
    return role && fact && lab && roles.has(role) ? [{ criterion, fact, version: lab.version }] : [];
  });
};

/** The same in words, each leading to its cell: "Memory in use: 60 MB, measured, v1.2.0". */
export const measuredLinks = (measured: readonly MeasuredFact[], product: string): Link[] =>
  measured.map(({ criterion, fact, version }) => ({
    label: `${criterion.label}: ${formatValue(criterion, fact.value)}, measured, ${version}`,
    to: routes.cell(criterion.id, product),
  }));
