import { readQuery } from '../../core/query.ts';
import { cut } from '../../core/text/cut.ts';

/** Names in the address and in the form, with the words of their field. A link keeps these names permanently. */
export const COST_FIELDS = {
  n: 'Fleet servers',
  u: 'Users',
  p: 'Plan',
  e: 'Own price',
  s: 'Control servers',
  i: 'Identity provider',
  f: 'Features',
  h: 'Hours a month',
  r: 'Hourly rate',
  t: 'Estimate of the field report',
} as const;
export type CostField = keyof typeof COST_FIELDS;
/** What was typed, as typed. */
export type RawCost = Readonly<Partial<Record<CostField, string>>>;

/** Chooses the reader's own price instead of a plan. */
export const OWN_PRICE = 'own';

const NAMES = Object.keys(COST_FIELDS) as CostField[];
/** Characters of a field that are read and written: more than any field needs. */
const LENGTH = 400;

/** Reads an address; undefined when it says nothing about costs. Never throws. */
export const readCost = (search: string): RawCost | undefined => {
  const params = readQuery(search);
  const found = NAMES.filter((name) => params.has(name));
  if (found.length === 0) return undefined;
  return Object.fromEntries(
    found.map((name) => [
      name,
      cut(
        params
          .getAll(name)
          .join(name === 'f' ? ',' : ' ')
          .trim(),
        LENGTH,
      ),
    ]),
  );
};

/** Writes what was typed as a query, empty fields left out, in one order. */
export const formatCost = (raw: RawCost): string => {
  const parts = NAMES.flatMap((name) => {
    const value = raw[name]?.trim() ?? '';
    return value === '' ? [] : [`${name}=${encodeURIComponent(cut(value, LENGTH)).replaceAll('%2C', ',')}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};
