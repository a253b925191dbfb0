import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CostData, CostTool } from '../../../src/features/cost/cost-data.ts';
import type { CostInput } from '../../../src/features/cost/cost-input.ts';
import { costMarkdown, partText, rangeText, resultLines, totalText } from '../../../src/features/cost/cost-text.ts';
import { costOf, editionPrice } from '../../../src/features/cost/cost.ts';
import { exactly, UNKNOWN } from '../../../src/core/text/quantity.ts';

const paid = {
  name: 'Pro',
  freeUsers: 5,
  prices: [
    { users: 85, min: 59, max: 69 },
    { users: 250, min: 129, max: 139 },
  ],
};
const alpha: CostTool = {
  id: 'alpha',
  name: 'Alpha',
  editions: [paid, { name: 'Max', prices: [] }],
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

test('a case worked by hand', () => {
  // 11.99 + 59 to 139 + 2 to 4 h x 50 = 170.99 to 350.99, rounded outward by tens
  const result = cost();
  assert.deepEqual(result.exact, { min: 170.99, max: 350.99 });
  assert.deepEqual(result.total, { min: 170, max: 360 });
  assert.deepEqual(result.perNode, { min: 18, max: 40 });
  assert.deepEqual([result.dominant, result.open, result.paid], ['hours', [], ['bell']]);
  assert.equal(result.sizing.status, 'enough');
});

test('the formula is reported with its factors and its product', () => {
  assert.deepEqual(cost({ servers: 2 }).parts.map(partText), [
    'Server: 11.99 EUR a month (Acme S1, net on 2026-09-29) × 2 control servers = 23.98 EUR a month',
    'Paid edition: 59 to 139 EUR a month (Pro)',
    'Hours: 2 to 4 h a month × 50 EUR an hour = 100 to 200 EUR a month',
  ]);
});

test('an edition costs nothing up to its free users, and is unknown beyond its list', () => {
  assert.deepEqual(editionPrice(paid, 5), { min: 0, max: 139 });
  assert.deepEqual(editionPrice(paid, 86), { min: 129, max: 139 });
  assert.deepEqual(editionPrice(paid, 251), UNKNOWN);
});

test('a price on request is unknown, and the total is a lower bound', () => {
  const result = cost({ features: ['brakes'], idp: false });
  assert.deepEqual(result.exact, { min: 111.99, max: undefined });
  assert.deepEqual(result.open, ['edition']);
  assert.equal(totalText(result), 'at least 110 EUR a month');
  assert.match(resultLines(result, input, data).join('\n'), /Paid edition: unknown \(Max\)/);
  assert.deepEqual(cost({ features: ['rack'], idp: false }).open, ['edition']);
});

test('what is free in part counts from zero; what is missing or unknown is named and adds nothing', () => {
  assert.deepEqual(cost({ features: ['lights'], idp: false }).parts[1]?.range, { min: 0, max: 139 });
  const result = cost({ features: ['basket', 'lock'], idp: false });
  assert.deepEqual([result.lacks, result.unclear, result.open], [['basket'], ['lock'], []]);
});

test('the estimate of the report is added; where it gives no figure the hours stay unknown', () => {
  assert.deepEqual(cost({ users: 10, estimate: true }).parts[2]?.range, { min: 300, max: 400 });
  assert.deepEqual(cost({ users: 11, estimate: true }).parts[2]?.range, { min: 100, max: 200 });
  assert.deepEqual(cost({ users: 10, estimate: true, hours: UNKNOWN }).parts[2]?.range, { min: 200, max: undefined });
  assert.deepEqual(cost({ estimate: true }, beta).open, ['hours']);
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
    const { exact, total, parts, open } = result;
    assert.ok(total.min >= 0 && total.min <= exact.min);
    assert.ok(total.max === undefined || total.max >= (exact.max ?? Infinity));
    assert.equal(total.max === undefined, open.length > 0);
    for (const { range } of parts) if (range.max === undefined) assert.doesNotMatch(rangeText(range, 'EUR'), /^0/);
    assert.doesNotMatch(totalText(result), open.length > 0 ? /^\d/ : /unknown|least/);
    const more: Partial<CostInput>[] = [
      { nodes: some.nodes + whole(50) },
      { servers: some.servers + 1 },
      { rate: { min: some.rate.min + 5, max: some.rate.max === undefined ? undefined : some.rate.max + 5 } },
      { features: Object.keys(alpha.features) },
    ];
    for (const change of more) {
      const dearer = cost({ ...some, ...change });
      assert.ok(dearer.exact.min >= exact.min && (dearer.exact.max ?? Infinity) >= (exact.max ?? Infinity));
      assert.ok(dearer.total.min >= total.min);
    }
  }
});

test('a calculation as Markdown says what was given, the result and the link', () => {
  const text = costMarkdown([cost()], input, data, { link: 'https://example.org/cost/?n=9', on: '2026-11-22' });
  assert.match(text, /### Alpha: 170 to 360 EUR a month\n/);
  assert.match(text, /9 nodes, 12 users; 1 × Acme S1, 2 GB, 11\.99 EUR net on 2026-09-29/);
  assert.match(text, /built on 2026-11-22\. https:\/\/example\.org\/cost\/\?n=9\n$/);
});
