import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { INVENTED } from '../../../../scripts/lib/small-site.ts';
import { getCatalogue } from '../../../../src/catalogue/index.ts';
import { calculatorView } from '../../../../src/features/cost/calculator.ts';
import { decisionFile } from '../../../../src/features/cost/decision/decision-file.ts';
import { takeOver, type DecisionFile } from '../../../../src/features/cost/decision/decision.ts';
import { digitOf } from '../../../../src/core/view/verdict-digit.ts';

const catalogue = getCatalogue(INVENTED);
const file = decisionFile(catalogue, (path) => `/base${path}`);
const start = calculatorView(catalogue);
const taken = (search: string, from: DecisionFile = file) => takeOver(from, start, search);
const outcome = (search: string, id: string, from?: DecisionFile) => {
  const { tools, hosted } = taken(search, from).data;
  return [...tools, ...hosted].find((product) => product.id === id)?.status;
};

describe('the file of a decision', () => {
  test('leads back to the page of all needs, under the base of the site', () => {
    assert.equal(file.decide, '/base/decide/');
  });
  test('has the verdicts of every product with a price, a character for each need', () => {
    const priced = [...start.data.tools, ...start.data.hosted].map(({ id }) => id);
    assert.deepEqual(Object.keys(file.verdicts), priced);
    for (const code of Object.values(file.verdicts)) assert.equal(code.length, catalogue.needs.length);
  });
  test('says which criteria of a need cost money', () => {
    const features = new Map(file.needs.map((need) => [need.id, need.features]));
    assert.deepEqual(features.get('free-visitor-book'), ['visitor-book']);
    assert.deepEqual(features.get('direct-flight'), []);
  });
});

describe('a decision that the calculator takes over', () => {
  test('changes nothing where an address holds none', () => {
    for (const search of ['', '?utm=1', '?on=2026-02-10']) assert.deepEqual(taken(search), { ...start, lines: [] });
  });
  test('names the needs that a tool lacks, and puts it last', () => {
    const { data, lines } = taken('?must=direct-flight&nice=night-letters');
    assert.deepEqual(lines, ['Must: Letters fly directly. Nice to have: Letters at night.']);
    const lacking = data.tools.filter(({ out }) => out);
    assert.ok(lacking.length > 0);
    for (const { status } of lacking) assert.match(status ?? '', /lacks “Letters fly directly”$/);
    assert.deepEqual(data.tools.slice(-lacking.length), lacking);
    assert.ok(data.tools.some(({ status }) => status === 'fits'));
  });
  test('says probably where the evidence is weak, and what is unknown or met in part', () => {
    const codes = (...codes: Parameters<typeof digitOf>[0][]): DecisionFile => ({
      ...file,
      verdicts: { amberwick: codes.map(digitOf).join('') },
      needs: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase(), aliases: [], features: [] })),
    });
    const says = (...verdicts: Parameters<typeof digitOf>[0][]) =>
      outcome('?must=a,b,c', 'amberwick', codes(...verdicts));
    const [no, weak, open, half, yes] = [
      { verdict: 'fails' },
      { verdict: 'fails', certainty: 'low', weak: true },
      { verdict: 'unknown' },
      { verdict: 'partly' },
      { verdict: 'meets' },
    ] as const;
    assert.equal(says(no, weak, open), 'lacks “A”, and probably “B”');
    assert.equal(says(weak, weak, no), 'lacks “C”, and probably “A” and “B”');
    assert.equal(says(weak, yes, open), 'probably lacks “A”');
    assert.equal(says(open, yes, half), 'undecided: unknown whether it meets “A”');
    assert.equal(says(half, yes, yes), 'fits, with a gap: “A”');
    assert.equal(says(yes, yes, yes), 'fits');
    assert.equal(outcome('?must=a', 'foxglove', codes(no)), 'undecided: unknown whether it meets “A”');
    assert.equal(outcome('?nice=a', 'amberwick', codes(no)), 'fits, but lacks nice-to-have “A”');
    assert.equal(
      outcome('?must=a,b&nice=c', 'amberwick', codes(half, yes, no)),
      'fits, with a gap: “A”, but lacks nice-to-have “C”',
    );
    assert.equal(outcome('?not=a', 'amberwick', codes(no)), undefined);
  });
  test('counts what its musts ask for where that costs money, and nothing that it does not ask for', () => {
    const figures = (search: string) => {
      const { i, f } = taken(search).example;
      return [i, f];
    };
    assert.deepEqual(figures('?must=direct-flight'), ['', '']);
    assert.deepEqual(figures('?must=twin-lofts,guild-sign-in'), ['1', 'twin-loft']);
    assert.deepEqual(figures('?nice=twin-lofts'), ['', '']);
  });
  test('counts what an answer accepts in a paid edition, and says so', () => {
    const { example, lines } = taken('?not=free-visitor-book,skip-a-year');
    assert.equal(example.f, 'visitor-book');
    assert.deepEqual(lines, ['Paid features accepted: Visitor book.']);
    assert.equal(taken('?not=free-visitor-book').example.f, '');
  });
  test('names needs that we do not know, and follows older names', () => {
    assert.match(taken('?must=after-dark,nonsense').lines.join(), /Letters at night.*nonsense\. The others are set\./);
    const { example, lines } = taken('?must=__proto__');
    assert.equal(example, start.example);
    assert.match(lines[0] ?? '', /__proto__\. Nothing else is in it\.$/);
  });
});
