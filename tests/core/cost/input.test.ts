import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCost } from '../../../src/core/cost/input.ts';
import { figuresOr, formatCost, readCost, type RawCost } from '../../../src/core/cost/query.ts';
import { UNKNOWN } from '../../../src/core/text/quantity.ts';

const known = { plans: [{ id: 's1' }], features: [{ id: 'bell' }, { id: 'lights' }] };
const good: RawCost = { n: '3', u: '2', p: 's1' };
const parse = (raw: RawCost) => parseCost({ ...good, ...raw }, known);

test('what is not given is unknown, not zero', () => {
  const { input, problems } = parse({});
  assert.deepEqual(problems, []);
  assert.deepEqual([input?.hours, input?.rate, input?.servers], [UNKNOWN, UNKNOWN, 1]);
});

test('a fleet of laptops has no servers', () => {
  const { input, problems } = parse({ n: '0' });
  assert.deepEqual([input?.nodes, problems], [0, []]);
});

test('hours are one figure or two, with point or comma', () => {
  const hours = (h: string) => parse({ h }).input?.hours;
  assert.deepEqual(hours('4'), { min: 4, max: 4 });
  assert.deepEqual(hours('2 - 4,5'), { min: 2, max: 4.5 });
  assert.deepEqual(hours('0'), { min: 0, max: 0 });
});

test('nonsense is refused with the field, what was given and what to give', () => {
  const cases: [keyof RawCost, string, RegExp][] = [
    ['n', '-1', /whole number from 0 to 10000/],
    ['u', '0', /whole number from 1 to 100000/],
    ['n', '2.5', /whole number/],
    ['n', '', /whole number/],
    ['u', '1e9', /from 1 to 100000/],
    ['s', '-1', /from 1 to 50/],
    ['r', 'Infinity', /from 0 to 1000/],
    ['r', '0x10', /number/],
    ['h', '4-2', /larger/],
    ['h', '1-2-3', /744/],
    ['h', '745', /744/],
    ['i', 'yes', /give 1/],
    ['p', '__proto__', /no such plan/],
    ['p', '', /choose a plan/],
  ];
  for (const [field, given, message] of cases) {
    const { input, problems } = parse({ [field]: given });
    assert.equal(input, undefined, `${field}=${given}`);
    assert.equal(problems[0]?.field, field);
    assert.equal(problems[0].given, given);
    assert.match(problems[0].message, message);
  }
  assert.equal(parse({ p: 'own', e: 'cheap' }).problems[0]?.field, 'e');
});

test('a feature that nobody knows is named and the rest is calculated', () => {
  const { input, problems } = parse({ f: 'lights,nothing,BELL,lights' });
  assert.deepEqual(input?.features, ['bell', 'lights']);
  assert.deepEqual(
    problems.map(({ given, dropped, message }) => [given, dropped, message]),
    [['nothing', true, 'no such feature; the others are kept. Features are bell, lights']],
  );
});

test('an address gives back what was typed, right or wrong', () => {
  const raw = { n: '-1', u: '12', p: 'own', e: '4,50', f: 'bell,lights', h: '2-4', r: '<b>&=#' };
  assert.deepEqual(readCost(formatCost(raw)), raw);
  assert.equal(readCost('?utm=1'), undefined);
});

test('an address without a plan or people takes those of the example, and keeps what it has empty', () => {
  const example: RawCost = { n: '9', u: '12', p: 's1', h: '2-4', i: '1' };
  assert.deepEqual(figuresOr(example, undefined), example);
  assert.deepEqual(figuresOr(example, { u: '40', f: 'bell' }), { n: '9', u: '40', p: 's1', f: 'bell' });
  const needs = { ...example, i: '1', f: 'bell' };
  assert.deepEqual(figuresOr(needs, { u: '40' }), { n: '9', u: '40', p: 's1', i: '1', f: 'bell' });
  assert.deepEqual(figuresOr(needs, { u: '40', f: '' }), { n: '9', u: '40', p: 's1', f: '' });
  assert.equal(figuresOr(example, { e: '4.50' }).p, 'own');
  assert.deepEqual(figuresOr(example, readCost(formatCost({ ...example, u: '', h: '' }))), {
    ...{ n: '9', u: '', p: 's1', i: '1' },
  });
});

test('hostile addresses are survived', () => {
  const long = readCost(`?n=${'9'.repeat(100_000)}&f=${'a,'.repeat(10_000)}`) ?? {};
  assert.ok((long.n?.length ?? 0) <= 2_000);
  const { input, problems } = parseCost(long, known);
  assert.equal(input, undefined);
  assert.ok(problems.every(({ given }) => given.length <= 60));
  for (const search of ['?n=%E0%A4%A', '?n=%00', '?n=1&n=2', `?f=${'\uD83D'.repeat(500)}`]) {
    assert.doesNotThrow(() => formatCost(readCost(search) ?? {}));
  }
});
