import { cut } from '../text/cut.ts';
import { COST_FIELDS, OWN_PRICE, type CostField, type RawCost } from './query.ts';
import { exactly, UNKNOWN, type Range } from '../text/quantity.ts';

/** What the calculator calculates with. */
export interface CostInput {
  /** Servers of the fleet that join, none for laptops alone; only a hosted service charges for them. */
  readonly nodes: number;
  readonly users: number;
  /** Servers rented for the control plane. */
  readonly servers: number;
  /** A plan by id, or what one server costs the reader in EUR a month. */
  readonly plan: { readonly id: string } | { readonly own: number };
  /** Criteria that the reader wants met. */
  readonly features: readonly string[];
  /** People sign in with an existing identity provider. */
  readonly idp: boolean;
  /** Hours of upkeep a month; unknown when not given. */
  readonly hours: Range;
  /** EUR an hour; unknown when not given. */
  readonly rate: Range;
  /** Whether the estimate of the field report is added to the hours. */
  readonly estimate: boolean;
}

/** Input that cannot be used. `dropped`: the other input still counts. */
export interface CostProblem {
  readonly field: CostField;
  readonly given: string;
  readonly message: string;
  readonly dropped: boolean;
}

const NUMBER = /^\d{1,6}(?:[.,]\d{1,2})?$/;
const toNumber = (text: string): number => (NUMBER.test(text) ? Number(text.replace(',', '.')) : NaN);

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}
const BOUNDS = {
  n: { min: 0, max: 10_000, whole: true },
  u: { min: 1, max: 100_000, whole: true },
  s: { min: 1, max: 50, whole: true },
  e: { min: 0, max: 10_000 },
  r: { min: 0, max: 1_000 },
  h: { min: 0, max: 744 },
} satisfies Partial<Record<CostField, Bounds>>;

const within = (value: number, { min, max, whole }: Bounds): boolean =>
  value >= min && value <= max && (!whole || Number.isInteger(value));

/** The features asked for, each once; an address may write them in any case. */
export const askedFeatures = (typed = ''): string[] =>
  [...new Set(typed.split(',').map((slug) => slug.trim().toLowerCase()))].filter(Boolean);

/** Reads one field after the other, and keeps what is wrong with them. */
const readerOf = (raw: RawCost) => {
  const problems: CostProblem[] = [];
  const given = (field: CostField): string => raw[field]?.trim() ?? '';
  const refuse = (field: CostField, message: string, dropped = false, what = given(field)): void => {
    problems.push({ field, given: cut(what, 60), message, dropped });
  };
  const number = (field: keyof typeof BOUNDS): number => {
    const bounds: Bounds = BOUNDS[field];
    const value = toNumber(given(field));
    const kind = bounds.whole ? 'a whole number' : 'a number';
    if (!within(value, bounds)) refuse(field, `give ${kind} from ${bounds.min} to ${bounds.max}`);
    return value;
  };
  const hours = (): Range => {
    if (given('h') === '') return UNKNOWN;
    const ends = given('h').split(/\s*(?:-|\u2013|to)\s*/);
    const [min = NaN, max = min] = ends.map(toNumber);
    if (ends.length > 2 || !within(min, BOUNDS.h) || !within(max, BOUNDS.h)) {
      refuse('h', 'give hours from 0 to 744, as 4 or as 2-4; a month has no more');
    } else if (min > max) refuse('h', 'the first number is larger than the second');
    return { min, max };
  };
  const flag = (field: 'i' | 't'): boolean => {
    if (!['', '0', '1'].includes(given(field))) refuse(field, 'give 1 for yes or leave it out');
    return given(field) === '1';
  };
  return { problems, given, refuse, number, hours, flag };
};

/** Turns what was typed into an input, or says what is wrong with it. Only unknown features are dropped; the rest refuses. */
export const parseCost = (
  raw: RawCost,
  known: Readonly<Record<'plans' | 'features', readonly { readonly id: string }[]>>,
): { readonly input: CostInput | undefined; readonly problems: readonly CostProblem[] } => {
  const { problems, given, refuse, number, hours, flag } = readerOf(raw);
  const features = known.features.map(({ id }) => id);
  const plan = (): CostInput['plan'] => {
    const id = given('p');
    if (id === OWN_PRICE) return { own: number('e') };
    if (!known.plans.some((one) => one.id === id))
      refuse('p', id === '' ? 'choose a plan or give a price' : 'no such plan; choose one');
    return { id };
  };
  const asked = askedFeatures(raw.f);
  for (const slug of asked) {
    if (!features.includes(slug))
      refuse('f', `no such feature; the others are kept. Features are ${features.join(', ')}`, true, slug);
  }
  const input: CostInput = {
    nodes: number('n'),
    users: number('u'),
    plan: plan(),
    servers: given('s') === '' ? 1 : number('s'),
    idp: flag('i'),
    features: features.filter((id) => asked.includes(id)),
    hours: hours(),
    rate: given('r') === '' ? UNKNOWN : exactly(number('r')),
    estimate: flag('t'),
  };
  return { input: problems.every(({ dropped }) => dropped) ? input : undefined, problems };
};

/** A problem in words. What was typed is quoted as it was. */
export const problemText = ({ field, given, message }: CostProblem): string =>
  `${COST_FIELDS[field]}${given === '' ? '' : ` "${given}"`}: ${message}.`;
