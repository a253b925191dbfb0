import { readQuery } from '../query.ts';
import { cut } from '../text/cut.ts';

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
/** What an address may have of a decision; the way back to that needs all of it. */
const DECISION = ['must', 'nice', 'not', 'skip', 'on'] as const;
type Asked<Name extends string> = Readonly<Partial<Record<Name, string>>>;
/** What was typed, as typed. */
export type RawCost = Asked<CostField>;

/** Chooses the reader's own price instead of a plan. */
export const OWN_PRICE = 'own';

/** An address that has one of these empty keeps it, as what was typed: if it leaves one out, the example has it. */
const NEEDED = /^[nupf]$/;

const FIELDS = Object.keys(COST_FIELDS) as CostField[];
/** Characters of a field that are read and written: more than any field needs, and than all needs together have. */
const LENGTH = 2_000;

const readNames = <Name extends string>(params: URLSearchParams, names: readonly Name[], between: string) =>
  Object.fromEntries(
    names
      .filter((name) => params.has(name))
      .map((name) => [
        name,
        cut(
          params
            .getAll(name)
            .join(name === 'f' ? ',' : between)
            .trim(),
          LENGTH,
        ),
      ]),
  ) as Asked<Name>;

/** Reads the figures of an address; undefined when it says nothing about costs. Never throws. */
export const readCost = (search: string): RawCost | undefined => {
  const found = readNames(readQuery(search), FIELDS, ' ');
  return Object.keys(found).length > 0 ? found : undefined;
};

/** The figures of an address, with those of the example that it leaves out and needs; the whole example where it has none. */
export const figuresOr = (example: RawCost, read: RawCost | undefined): RawCost =>
  read
    ? {
        ...{ n: example.n, u: example.u, p: read.e ? OWN_PRICE : example.p },
        // Needs ask for features, and for a provider, until a reader has said otherwise.
        ...(read.f === undefined && example.f !== undefined && { i: example.i, f: example.f }),
        ...read,
      }
    : example;

/** Reads the decision of an address. */
export const readDecision = (search: string): Asked<(typeof DECISION)[number]> =>
  readNames(readQuery(search), DECISION, ',');

/** Writes a decision and what was typed as a query, in one order; of empty fields only what is needed. */
export const formatCost = (raw: Asked<CostField | (typeof DECISION)[number]>): string => {
  const parts = [...DECISION, ...FIELDS].flatMap((name) => {
    const value = raw[name]?.trim();
    return value === undefined || (value === '' && !NEEDED.test(name))
      ? []
      : [`${name}=${encodeURIComponent(cut(value, LENGTH)).replaceAll('%2C', ',')}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};
