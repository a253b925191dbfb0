import type { Criterion, Fact, Judged } from '../model.ts';
import { isQuantity } from '../decision/verdict.ts';
import { routes } from '../routes.ts';
import { formatValue } from '../text/words.ts';
import type { Role } from '../vocabulary.ts';
import type { Link } from './page.ts';

/** A figure of our lab beside what a vendor asks for, such as "we measured 60 MiB with 10 nodes at rest, v1.2.0". */
type FigureBeside = NonNullable<Fact['measured']>;

/** Criteria with what vendors ask for, by role, each with the role of the criterion with the measured need. */
const TAKEN: Readonly<Partial<Record<Role, Role>>> = { 'stated-memory': 'memory-in-use' };

const roleOf = (criterion: Criterion) => ('role' in criterion ? criterion.role : undefined);

/** What our lab measured of a product, where the answer in a row is only what its vendor asks for; undefined if nothing. */
export const measuredBeside = (
  row: Criterion,
  criteria: readonly Criterion[],
  { facts }: Pick<Judged, 'facts'>,
): FigureBeside | undefined => {
  const role = roleOf(row);
  const wanted = role && TAKEN[role];
  const taken = wanted && criteria.find((other) => roleOf(other) === wanted);
  const { value = 'unknown', sources = [] } = (taken && facts[taken.id]) ?? {};
  const source = sources.find(({ lab }) => lab);
  if (!taken || !source?.lab || !isQuantity(value)) return undefined;
  const conditions = ('measuredWith' in taken && taken.measuredWith) || '';
  const figure = [formatValue(taken, value), conditions].filter(Boolean).join(' ');
  return { row: taken.id, value, text: `we measured ${figure}, ${source.lab.version}`, source };
};

/** The same as a link to the cell of the figure; none where nothing was measured. */
export const measuredLinks = (fact: Pick<Fact, 'measured'> | undefined, product: string): Link[] =>
  fact?.measured ? [{ label: fact.measured.text, to: routes.cell(fact.measured.row, product) }] : [];
