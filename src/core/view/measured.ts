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

/** The rows that say what it really takes, where the rows asked for say what vendors ask for. */
export const measuredRows = (asked: readonly Criterion[], criteria: readonly Criterion[]): Criterion[] => {
  const roles = new Set<Role | undefined>(asked.map(roleOf).flatMap((role) => (role && TAKEN[role]) ?? []));
  return roles.size === 0 ? [] : criteria.filter((row) => roles.has(roleOf(row)));
};

/** What our lab measured of a product in these rows; none where nothing was measured. */
export const measuredFacts = (rows: readonly Criterion[], { facts }: Pick<Judged, 'facts'>): MeasuredFact[] =>
  rows.flatMap((criterion) => {
    const fact = facts[criterion.id];
    const lab = fact?.sources.find((source) => source.lab)?.lab;
    return fact && lab ? [{ criterion, fact, version: lab.version }] : [];
  });

/** The same in words, each leading to its cell: "Memory in use: 60 MB, measured, v1.2.0". */
export const measuredLinks = (measured: readonly MeasuredFact[], product: string): Link[] =>
  measured.map(({ criterion, fact, version }) => ({
    label: `${criterion.label}: ${formatValue(criterion, fact.value)}, measured, ${version}`,
    to: routes.cell(criterion.id, product),
  }));
