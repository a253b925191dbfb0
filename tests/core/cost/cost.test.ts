import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CostData, CostTool } from '../../../src/core/cost/data.ts';
import type { CostInput } from '../../../src/core/cost/input.ts';
import { costMarkdown } from '../../../src/features/cost/cost-markdown.ts';
import {
  cashText,
  hoursText,
  partText,
  resultLines,
  seatsText,
  sizingText,
  sumText,
  yearText,
} from '../../../src/core/cost/words.ts';
import { costOf, editionPrice } from '../../../src/core/cost/cost.ts';
import { memoryOf } from '../../../src/core/cost/memory.ts';
import { sizingOf } from '../../../src/core/cost/sizing.ts';
import { exactly, rangeText, UNKNOWN } from '../../../src/core/text/quantity.ts';
import { aFact, aSource } from '../../fixtures/things.ts';

const paid = {
  name: 'Pro',
  freeUsers: 5,
  on: '2025-12-22',
  prices: [
    { name: 'Team', users: 85, monthly: 69 },
    { name: 'Crowd', users: 250, monthly: 139 },
  ],
};
const alpha: CostTool = {
  id: 'alpha',
  name: 'Alpha',
  editions: [paid, { name: 'Max', on: '2025-01-01', prices: [] }],
  features: {
    bell: { state: 'paid', edition: 'Pro' },
    lights: { state: 'part', edition: 'Pro' },
    brakes: { state: 'paid', edition: 'Max' },
    basket: { state: 'missing' },
    lock: { state: 'unknown' },
    rack: { state: 'paid' },
  },
  hours: [
    { minUsers: 1, maxUsers: 10, more: 4 },
    { minUsers: 11, more: 0 },
  ],
  memory: { stated: { min: 2, max: 2 }, reported: '4 GB' },
};
const beta: CostTool = { ...alpha, id: 'beta', name: 'Beta', editions: [], features: {}, hours: [] };
const data: CostData = {
  tools: [alpha, beta],
  plans: [{ id: 's1', name: 'Acme S1', price: 11.99, ram: 2, terms: 'net on 2026-09-29' }],
  features: [{ id: 'bell', label: 'Bell' }],
  hosted: [{ id: 'omega', name: 'Omega', plan: 'Seat', amount: 8, currency: 'USD', note: 'Six are free.' }],
  signOn: 'bell',
};
const input: CostInput = {
  nodes: 9,
  users: 12,
  servers: 1,
  plan: { id: 's1' },
  features: [],
  idp: true,
  hours: { min: 2, max: 4 },
  rate: exactly(50),
  estimate: false,
};
const cost = (change: Partial<CostInput> = {}, tool = alpha) => costOf(tool, { ...input, ...change }, data);

test('a case worked by hand: cash and hours apart, the sum with a rate', () => {
  // 11.99 + 69 = 80.99; with 2 to 4 h x 50 that is 180.99 to 280.99, rounded outward by tens
  const result = cost();
  assert.deepEqual(result.cash, exactly(80.99));
  assert.deepEqual(result.hours, { min: 2, max: 4 });
  assert.deepEqual(result.sum, { min: 180, max: 290 });
  assert.deepEqual([result.open, result.paid], [[], ['bell']]);
  assert.equal(result.sizing.status, 'enough');
});

test('without an hourly rate there are two figures and no sum', () => {
  const result = cost({ rate: UNKNOWN });
  assert.deepEqual(
    [cashText(result), hoursText(result), sumText(result)],
    ['80.99 EUR a month', '2 to 4 h a month', ''],
  );
  assert.equal(hoursText(cost({ hours: UNKNOWN })), 'hours unknown');
});

test('the formula is reported with its factors and its product', () => {
  assert.deepEqual(cost({ servers: 2 }).parts.map(partText), [
    'Server: 11.99 EUR a month (Acme S1, net on 2026-09-29) × 2 control servers = 23.98 EUR a month',
    'Paid edition: 69 EUR a month (Pro: Team, up to 85 users, paid by the month)',
  ]);
});

test('an edition costs what its cheapest plan costs that covers the users, and is unknown beyond its list', () => {
  assert.deepEqual(editionPrice(paid, 5), { min: 0, max: 69 });
  assert.deepEqual(editionPrice(paid, 12), exactly(69));
  assert.deepEqual(editionPrice(paid, 86), exactly(139));
  assert.deepEqual(editionPrice(paid, 251), UNKNOWN);
});

test('a hosted service is counted by the person, in its own currency', () => {
  const [seat] = data.hosted;
  assert.equal(seatsText(seat!, { users: 12, nodes: 900 }), '96 USD a month, 1,152 a year (12 × 8 USD, Seat)');
});

test('servers of a fleet cost only where the list of a hosted service says so, above what it includes', () => {
  const seat = { ...data.hosted[0]!, servers: { included: 50, amount: 1.5 } };
  assert.equal(seatsText(seat, { users: 12, nodes: 50 }), '96 USD a month, 1,152 a year (12 × 8 USD, Seat)');
  assert.equal(
    seatsText(seat, { users: 12, nodes: 53 }),
    '100.50 USD a month, 1,206 a year (12 × 8 USD, Seat; 3 × 1.50 USD, servers above 50)',
  );
});

test('a price on request is unknown, and the cash is a lower bound', () => {
  const result = cost({ features: ['brakes'], idp: false });
  assert.deepEqual(result.cash, { min: 11.99, max: undefined });
  assert.deepEqual(result.open, ['edition']);
  assert.equal(cashText(result), 'at least 11.99 EUR a month');
  assert.equal(sumText(result), 'at least 110 EUR a month');
  assert.match(resultLines(result, data).join('\n'), /Paid edition: unknown \(Max\)/);
  assert.deepEqual(cost({ features: ['rack'], idp: false }).open, ['edition']);
});

test('what is free in part counts from zero; what is missing or unknown is named and adds nothing', () => {
  assert.deepEqual(cost({ features: ['lights'], idp: false }).parts[1]?.range, { min: 0, max: 69 });
  const result = cost({ features: ['basket', 'lock'], idp: false });
  assert.deepEqual([result.lacks, result.unclear, result.open], [['basket'], ['lock'], []]);
});

test('the estimate of the report is added; where it gives no figure the hours stay unknown', () => {
  assert.deepEqual(cost({ users: 10, estimate: true }).hours, { min: 6, max: 8 });
  assert.deepEqual(cost({ users: 11, estimate: true }).hours, { min: 2, max: 4 });
  assert.deepEqual(cost({ users: 10, estimate: true, hours: UNKNOWN }).hours, { min: 4, max: undefined });
  assert.deepEqual(cost({ estimate: true }, beta).hours.max, undefined);
});

test('a price of one’s own is counted for each server, and said to be that', () => {
  const { parts, cash, sizing } = cost({ plan: { own: 4.5 }, servers: 3, idp: false });
  assert.deepEqual(parts.map(partText), [
    'Server: 4.50 EUR a month (your own price) × 3 control servers = 13.50 EUR a month',
    'Paid edition: 0 EUR a month (none needed)',
  ]);
  assert.deepEqual([cash, sizing.has], [exactly(13.5), undefined]);
});

test('a plan that the list does not have has no price', () => {
  const { cash, open } = cost({ plan: { id: 'gone' }, idp: false });
  assert.deepEqual([cash, open], [{ min: 0, max: undefined }, ['server']]);
});

test('of several paid needs the dearest edition counts, and each edition is named once', () => {
  const editions = [paid, { name: 'Plus', on: '2025-06-01', prices: [{ name: 'All', users: 250, monthly: 100 }] }];
  const features: CostTool['features'] = { ...alpha.features, horn: { state: 'paid', edition: 'Plus' } };
  const of = (wanted: string[]) => cost({ features: wanted, idp: false }, { ...alpha, editions, features }).parts[1];
  const names = 'Pro: Team, up to 85 users, paid by the month and Plus: All, up to 250 users, paid by the month';
  assert.deepEqual(of(['bell', 'horn'])?.range, exactly(100));
  assert.deepEqual(of(['lights', 'horn'])?.range, exactly(100));
  assert.equal(of(['bell', 'lights', 'horn'])?.factors[0]?.what, names);
  assert.deepEqual(of(['bell', 'rack'])?.range, { min: 69, max: undefined });
  assert.match(of(['rack'])?.factors[0]?.what ?? '', /^an edition that is not stated$/);
});

test('what costs money in full or in part is listed as paid', () => {
  assert.deepEqual(cost({ features: ['lights', 'basket', 'other'], idp: false }).paid, ['lights']);
  assert.deepEqual(cost({ features: ['other'], idp: false }).unclear, ['other']);
});

test('a year is twelve months of cash, with the date of the oldest price of an edition that is paid for', () => {
  const dated = { ...paid, name: 'Plus', on: '2025-06-01' };
  const features: CostTool['features'] = { ...alpha.features, horn: { state: 'paid', edition: 'Plus' } };
  const of = (wanted: string[]) =>
    yearText(cost({ features: wanted, idp: false }, { ...alpha, editions: [paid, dated], features }));
  assert.equal(of([]), '143.88 EUR a year');
  assert.equal(of(['bell']), '971.88 EUR a year, edition price of 2025-12-22');
  assert.equal(of(['bell', 'horn']), '971.88 EUR a year, edition price of 2025-06-01');
  const doubtful = { ...alpha, editions: [paid], features, certainty: 'very low certainty' };
  assert.equal(
    yearText(cost({ features: ['bell'], idp: false }, doubtful)),
    '971.88 EUR a year, edition price of 2025-12-22, very low certainty',
  );
  assert.equal(of(['rack']), 'at least 143.88 EUR a year');
  const unpriced = cost({ features: ['brakes'], idp: false });
  assert.equal(yearText(unpriced), 'at least 143.88 EUR a year', 'an edition without a price has no date of one');
});

test('a year has both terms where a list is cheaper by the year, and a plan without such a price keeps its own', () => {
  const prices = paid.prices.map((price) => ({ ...price, yearly: price.users > 100 ? 129 : undefined }));
  const of = (users: number, wanted: string[]) =>
    yearText(cost({ users, features: wanted, idp: false }, { ...alpha, editions: [{ ...paid, prices }] }));
  assert.equal(
    of(100, ['bell']),
    '1,811.88 EUR a year, or 1,691.88 EUR a year if the edition is paid by the year, edition price of 2025-12-22',
  );
  assert.match(of(100, ['lights']), /^143\.88 to 1,811\.88 EUR a year, or 143\.88 to 1,691\.88 EUR a year /);
  assert.equal(of(12, ['bell']), '971.88 EUR a year, edition price of 2025-12-22');
  assert.equal(of(100, []), '143.88 EUR a year');
});

test('where no minimum is stated, what our lab measured is beside the memory of the server', () => {
  const fact = (measured?: string) =>
    aFact(
      'unknown',
      measured ? { measured: { row: 'x', value: { unit: 'MiB' }, text: measured, source: aSource('run') } } : {},
    );
  const said = (measured?: string) => sizingText(sizingOf(memoryOf(fact(measured)), 2));
  assert.equal(said('we measured 60 MiB'), 'Memory: no minimum is stated; we measured 60 MiB; the server has 2 GB.');
  assert.match(said(), /no minimum is stated, so it is unknown whether/);
});

test('a free plan for few users ends where its users end', () => {
  assert.deepEqual(editionPrice(paid, 6), exactly(69));
  assert.deepEqual(editionPrice({ ...paid, freeUsers: undefined, prices: paid.prices.toReversed() }, 85), exactly(69));
});

test('a server of which the memory is not stated is not judged', () => {
  assert.equal(cost({ plan: { own: 4.5 } }).sizing.status, 'server-unknown');
});

/** A small generator, so that a failure can be repeated. */
const random = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

test('whatever is given: never negative, never narrower, unknown never zero, more never cheaper', () => {
  const next = random(7);
  const whole = (max: number) => 1 + Math.floor(next() * max);
  for (let round = 0; round < 400; round += 1) {
    const min = Math.floor(next() * 400) / 10;
    const some: CostInput = {
      nodes: whole(500),
      users: whole(400),
      servers: whole(5),
      plan: next() < 0.5 ? { id: 's1' } : { own: Math.floor(next() * 1000) / 100 },
      features: Object.keys(alpha.features).filter(() => next() < 0.4),
      idp: next() < 0.5,
      hours: next() < 0.3 ? UNKNOWN : { min, max: min + Math.floor(next() * 20) },
      rate: next() < 0.3 ? UNKNOWN : exactly(Math.floor(next() * 200)),
      estimate: next() < 0.5,
    };
    const result = cost(some);
    const { cash, hours, sum, parts, open } = result;
    assert.ok(cash.min >= 0);
    assert.equal(cash.max === undefined, open.length > 0);
    assert.equal(sum === undefined, some.rate.max === undefined);
    if (sum) assert.ok(sum.min <= cash.min + hours.min * some.rate.min && (sum.max ?? Infinity) >= (cash.max ?? 0));
    for (const { range } of parts) if (range.max === undefined) assert.doesNotMatch(rangeText(range, 'EUR'), /^0/);
    assert.doesNotMatch(cashText(result), open.length > 0 ? /^\d/ : /unknown|least/);
    const more: Partial<CostInput>[] = [
      { servers: some.servers + 1 },
      { rate: { min: some.rate.min + 5, max: some.rate.max === undefined ? undefined : some.rate.max + 5 } },
      { features: Object.keys(alpha.features) },
    ];
    for (const change of more) {
      const dearer = cost({ ...some, ...change });
      assert.ok(dearer.cash.min >= cash.min && (dearer.cash.max ?? Infinity) >= (cash.max ?? Infinity));
      assert.ok((dearer.sum?.min ?? Infinity) >= (sum?.min ?? 0));
    }
  }
});

test('a calculation as Markdown says what was given, the result and the link', () => {
  const text = costMarkdown([cost()], input, data, { link: 'https://example.org/cost/?n=9', on: '2026-11-22' });
  assert.match(
    text,
    /### Alpha: 80\.99 EUR a month; 2 to 4 h a month; together 180 to 290 EUR a month; 971\.88 EUR a year, edition price of 2025-12-22\n/,
  );
  assert.match(text, /Users 12, Fleet servers 9; 1 × Acme S1, 2 GB, 11\.99 EUR net on 2026-09-29/);
  assert.match(text, /### Omega: 96 USD a month/);
  assert.match(text, /built on 2026-11-22\. https:\/\/example\.org\/cost\/\?n=9\n$/);
});
