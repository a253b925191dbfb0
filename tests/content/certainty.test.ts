import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROOT } from '../../scripts/lib/run.ts';
import { checkContent } from '../../src/catalogue/index.ts';
import { CERTAINTY_REASONS, type Certainty } from '../../src/core/certainty.ts';

const real = new Date().toISOString().slice(0, 10);
const on = (day: string) => {
  const { catalogue } = checkContent(ROOT, real, day);
  assert.ok(catalogue);
  return catalogue;
};
const DAY = '2026-11-26';
const content = on(DAY);

const text = ({ level, reasons }: Certainty) => [level, ...reasons].join(' ');
const certaintyOf = (where: string, catalogue = content): string => {
  const [product = '', row = ''] = where.split('/');
  const found = [...catalogue.tools, ...catalogue.alternatives].find(({ id }) => id === product);
  const certainty = found?.facts[row]?.certainty;
  assert.ok(certainty, where);
  return text(certainty);
};

/** Facts with their certainty, chosen so that each reason which an answer can have is among them. */
const PINNED: Readonly<Record<string, string>> = {
  'headscale/address-range': 'high',
  'netbird/license': 'high',
  'headscale/multi-tenant': 'moderate documentation',
  'netbird/setup-time': 'low statement one-witness',
  'headscale/latest-release': 'moderate one-witness',
  'netbird/siem-streaming': 'moderate disputed',
  'netbird/bare-ip': 'low disputed inferred',
  'headscale/works-without-control': 'moderate inferred read-once',
  'headscale/revocation-cuts-connections': 'moderate read-once',
  'defguard/best-for': 'low judgement',
  'headscale/security-policy': 'moderate documentation not-found',
  'netbird/advisories': 'moderate incomplete',
  'defguard/min-ram': 'moderate older-version',
  'defguard/paid-price': 'very-low statement one-witness older-version',
  'firezone/mfa-tunnel': 'low documentation inferred not-found read-once',
};

for (const [where, certainty] of Object.entries(PINNED))
  test(`${where} is ${certainty}`, () => assert.equal(certaintyOf(where), certainty));

test('a fact past the age that its criterion allows is less certain on that day', () => {
  assert.equal(certaintyOf('headscale/address-range', on('2029-01-01')), 'moderate old');
});

test('published figures have the same reasons', () => {
  const figure = (id: string) => {
    const benchmark = content.benchmarks.find((one) => one.id === id);
    assert.ok(benchmark, id);
    return text(benchmark.certainty);
  };
  assert.equal(figure('vpn-bench-lan'), 'moderate no-version read-once');
  assert.equal(figure('netbird-jumbo'), 'low one-witness no-version read-once');
  assert.equal(figure('nebula-136'), 'very-low reports one-witness no-version old read-once');
  assert.equal(figure('field-report-memory'), 'very-low field-report no-version not-repeatable read-once');
});

test('the facts and figures above have every reason but that of an unread source, which no answer has', () => {
  const facts = [...content.tools, ...content.alternatives].flatMap(({ facts: all }) => Object.values(all));
  const found = [...facts, ...content.benchmarks].flatMap((one) => one?.certainty?.reasons ?? []);
  assert.ok(!found.includes('unread'));
  const pinned = [...Object.values(PINNED), 'no-version old reports field-report not-repeatable'].join(' ').split(' ');
  assert.deepEqual(
    CERTAINTY_REASONS.filter((reason) => !pinned.includes(reason)),
    ['unread'],
  );
});

test('an unknown asserts nothing: no unknown has a certainty, and everything else has one', () => {
  for (const { id, facts } of [...content.tools, ...content.alternatives])
    for (const [row, fact] of Object.entries(facts))
      assert.equal(fact?.certainty === undefined, fact?.value === 'unknown', `${id}/${row}`);
});
