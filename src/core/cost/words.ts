import type { CostData, CostSeat } from './data.ts';
import { planLabel } from './plan-label.ts';
import type { CostInput } from './input.ts';
import { COST_FIELDS, type RawCost } from './query.ts';
import type { CostResult, Factor, Part, PartId } from './cost.ts';
import { exactly, figure, plus, rangeText, times, type Range } from '../text/quantity.ts';
import type { Sizing } from './sizing.ts';

/** Words of each part. */
export const PART_LABEL: Readonly<Record<PartId, string>> = {
  server: 'Server',
  edition: 'Paid edition',
};

const EUR = 'EUR a month';

const factorText = ({ what, amount, unit }: Factor): string => `${rangeText(amount, unit)}${what ? ` (${what})` : ''}`;

/** A part with its formula: `Server: 5 EUR a month (S1) × 2 control servers = 10 EUR a month`. */
export const partText = ({ id, factors, range }: Part): string => {
  const product = factors.map(factorText).join(' × ');
  return `${PART_LABEL[id]}: ${product}${factors.length > 1 ? ` = ${rangeText(range, EUR)}` : ''}`;
};

/** Whether the server has the memory, and who states the need. */
export const sizingText = ({ status, stated, reported, measured, has }: Sizing): string => {
  const asked = stated ? rangeText(stated, 'GB') : '';
  const said = reported === undefined ? '' : ` The field report said ${reported}.`;
  const server = has === undefined ? 'the server is not stated' : `the server has ${has} GB`;
  const texts: Readonly<Record<Sizing['status'], string>> = {
    enough: `stated ${asked}; ${server}, which meets that minimum.`,
    between: `stated ${asked}; ${server}, which is within that range.`,
    below: `stated ${asked}; ${server}, which is below that minimum.`,
    'not-stated': `no minimum is stated${measured ? `; ${measured}; ${server}.` : ', so it is unknown whether the server is large enough.'}`,
    'server-unknown': `stated ${asked}; the memory of your server is unknown.`,
  };
  return `Memory: ${texts[status]}${said}`;
};

/** The cash that goes out each month. */
export const cashText = ({ cash }: CostResult): string => rangeText(cash, EUR);

/** The hours that go in each month. */
export const hoursText = ({ hours }: CostResult): string =>
  hours.max === undefined && hours.min === 0 ? 'hours unknown' : rangeText(hours, 'h a month');

/** Cash and hours in one figure; empty without an hourly rate. */
export const sumText = ({ sum }: CostResult): string => (sum ? rangeText(sum, EUR) : '');

/** The cash of a year by the terms of an edition in it, and how old and, where that is little, how certain its price is. */
export const yearText = ({ cash, parts }: CostResult): string => {
  const year = (month: Range) => rangeText(times(month, exactly(12)), 'EUR a year');
  const price = parts.flatMap(({ on, certainty }) => [on, certainty].filter(Boolean)).join(', ');
  const [monthly, yearly] = [year(cash), year(parts.map(({ range, byYear = range }) => byYear).reduce(plus))];
  const terms = monthly === yearly ? '' : `, or ${yearly} if the edition is paid by the year`;
  return `${monthly}${terms}${price && `, edition price of ${price}`}`;
};

/** The figures of a result by their names in the page. */
export const figuresOf = (result: CostResult) => ({
  cash: cashText(result),
  hours: hoursText(result),
  sum: sumText(result),
  year: yearText(result),
});

/** How a result is made up, a line each. */
export const resultLines = (result: CostResult, data: Pick<CostData, 'features'>): string[] => {
  const { parts, open, paid, lacks, unclear, sizing } = result;
  const labels = (ids: readonly string[]) =>
    ids.map((id) => data.features.find((feature) => feature.id === id)?.label ?? id).join(', ');
  const names = open.map((id) => PART_LABEL[id].toLowerCase()).join(' and ');
  return [
    ...parts.map(partText),
    ...(paid.length > 0 ? [`Features that need a paid edition: ${labels(paid)}`] : []),
    ...(open.length > 0 ? [`Not known, so the cash is a lower bound: ${names}`] : []),
    ...(lacks.length > 0 ? [`Not available for self-hosting, so not in the price: ${labels(lacks)}`] : []),
    ...(unclear.length > 0 ? [`Unknown whether the tool has: ${labels(unclear)}`] : []),
    sizingText(sizing),
  ];
};

/**
 * A hosted service for a number of users and servers, in its own currency:
 * `98 USD a month, 1,176 a year (12 × 8 USD, Standard; 2 × 1 USD, servers above 50)`.
 */
export const seatsText = (
  { plan, amount, currency, servers = { included: Infinity, amount: 0 } }: CostSeat,
  { users, nodes }: Pick<CostInput, 'users' | 'nodes'>,
): string => {
  const more = Math.max(0, nodes - servers.included);
  const product = (count: number, price: number) => `${figure(count)} × ${figure(price)} ${currency}, `;
  const fleet = more > 0 ? `; ${product(more, servers.amount)}servers above ${servers.included}` : '';
  const total = amount * users + servers.amount * more;
  return `${figure(total)} ${currency} a month, ${figure(total * 12)} a year (${product(users, amount)}${plan}${fleet})`;
};

/** How a tool comes out for the needs of a decision, cash, hours and, with a rate, their sum, in one line. */
export const headline = (result: CostResult): string =>
  [result.status, cashText(result), hoursText(result), result.sum && `together ${sumText(result)}`, yearText(result)]
    .filter(Boolean)
    .join('; ');

const planWords = ({ plans }: CostData, wanted: string): string => {
  const plan = plans.find(({ id }) => id === wanted);
  return plan ? planLabel(plan) : 'unknown';
};

/** The first two figures by their fields, after their labels: one or many, the words stay. */
const peopleOf = ({ users, nodes }: CostInput) => ({
  u: `${COST_FIELDS.u} ${figure(users)}`,
  n: `${COST_FIELDS.n} ${figure(nodes)}`,
});

/** What it was calculated with, in a sentence. */
export const inputText = (input: CostInput, data: CostData): string => {
  const { servers, plan, features, idp, hours, rate, estimate } = input;
  const server = 'own' in plan ? `your own price of ${figure(plan.own)} ${EUR}` : planWords(data, plan.id);
  const wanted = features.map((id) => data.features.find((feature) => feature.id === id)?.label ?? id);
  return [
    Object.values(peopleOf(input)).join(', '),
    `${figure(servers)} × ${server}`,
    idp ? 'people sign in with an existing identity provider' : 'no identity provider',
    `wanted: ${wanted.join(', ') || 'nothing more'}`,
    `upkeep ${rangeText(hours, 'h a month')}${estimate ? ', with the estimate of the field report on top' : ''}`,
    `rate ${rangeText(rate, 'EUR an hour')}`,
  ].join('; ');
};

/** All that results are calculated with, in a sentence. */
export const givenText = (input: CostInput, data: CostData): string =>
  `${data.chosen ?? ''}Calculated with: ${inputText(input, data)}.`;

/** Whose figures results are of, and the first: what is as in the example may not be what the reader meant. */
export const whoseText = (input: CostInput, typed: RawCost | undefined, example: RawCost): string => {
  const people = peopleOf(input);
  if (!typed) return `The worked example: ${Object.values(people).join(', ')}.`;
  const words = { ...people, h: `${COST_FIELDS.h} ${example.h}` };
  const isOwn = (name: 'u' | 'n' | 'h') => typed[name]?.trim() !== example[name];
  const own = (['u', 'n'] as const).filter(isOwn).map((name) => words[name]);
  const same = (['u', 'n', 'h'] as const).filter((name) => !isOwn(name)).map((name) => words[name]);
  return [
    own.length > 0 && `Your figures: ${own.join(', ')}.`,
    same.length > 0 && `As in the example: ${same.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
};
