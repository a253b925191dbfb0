import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { firstPlace } from '../../../src/core/decision/first-place.ts';
import type { Wishes } from '../../../src/core/decision/fit.ts';
import { fit } from '../../../src/core/decision/judge.ts';
import { otherAnswers, withAnswer } from '../../../src/core/decision/other-answers.ts';
import { pivots, resolveFirst } from '../../../src/core/decision/sensitivity.ts';
import type { Criterion, Fact, FactValue, Judged, Need, Rule } from '../../../src/core/model.ts';
import { EDITIONS, VERDICTS } from '../../../src/core/vocabulary.ts';
import {
  aChoice,
  aFact,
  aLicence,
  aNeed,
  aProduct,
  aQuantity,
  aRule,
  aSource,
  aSupport,
} from '../../fixtures/things.ts';

const needing = (id: string, criterion: Criterion, rule: Partial<Rule> = {}): Need =>
  aNeed({ id, label: id, rules: [{ ...aRule({ row: criterion.id }), criterion, ...rule }] });
const lights = { ...aSupport('lights'), label: 'Lights' };
const bell = { ...aSupport('bell'), label: 'Bell' };
const night = needing('night', lights);
const loud = needing('loud', bell);
const pivotsOf = (products: readonly Judged[], must: readonly Need[], nice: readonly Need[] = []) =>
  pivots(products, { must, nice }).map(
    ({ product, criterion, turns }) =>
      `${product.name}, ${criterion.label}: ` +
      turns
        .map(({ answers, first }) => `${answers.join('|')} -> ${first.map(({ name }) => name).join('+') || 'nobody'}`)
        .join('; '),
  );

describe('what would change a decision', () => {
  test('the facts that keep the first one first, and those that keep the others from it', () => {
    const products = [aProduct('alpha', { lights: 'yes' }), aProduct('beta', { lights: 'no' })];
    assert.deepEqual(pivotsOf(products, [night]), ['Alpha, Lights: no -> nobody', 'Beta, Lights: yes -> Alpha+Beta']);
  });

  test('what is unknown comes first, then what is least certain', () => {
    const sure = (level: 'high' | 'moderate' | 'low') => aFact('yes', { certainty: { level, reasons: [] } });
    const horn = { ...aSupport('horn'), label: 'Horn' };
    const products = [aProduct('alpha', { lights: sure('high'), bell: 'unknown', horn: sure('low') })];
    const all = pivots(products, { must: [night, loud, needing('horned', horn)], nice: [] });
    assert.deepEqual(
      all.map(({ criterion }) => criterion.id),
      ['bell', 'horn', 'lights'],
    );
    assert.equal(resolveFirst(all)?.criterion.id, 'bell');
  });

  test('no fact is to be resolved first where two are open, or none', () => {
    const both = pivots([aProduct('alpha', { lights: 'unknown', bell: 'unknown' })], { must: [night, loud], nice: [] });
    assert.equal(both.length, 2);
    assert.equal(resolveFirst(both), undefined);
    assert.equal(resolveFirst(pivots([aProduct('alpha', { lights: 'yes' })], { must: [night], nice: [] })), undefined);
  });

  test('what our lab measured in place of an unknown is not to be resolved first, and is as sure as our figure', () => {
    const weight = { ...aQuantity('weight', 'kg'), label: 'Weight' };
    const light = aNeed({ id: 'light', rules: [{ criterion: weight, free: false, atMost: 12 }] });
    const measured = {
      row: 'taken',
      value: { min: 9, max: 9, unit: 'kg' },
      text: 'we measured',
      source: aSource('run'),
    };
    const products = [aProduct('alpha', { weight: aFact('unknown', { measured }), lights: 'yes', bell: 'unknown' })];
    const all = (...needs: Need[]) => pivots(products, { must: needs, nice: [] });
    assert.deepEqual(
      all(night, loud, light).map(({ criterion }) => criterion.id),
      ['bell', 'weight', 'lights'],
    );
    assert.equal(resolveFirst(all(night, light)), undefined);
    assert.equal(resolveFirst(all(loud, light))?.criterion.id, 'bell');
  });

  test('two faults of one product: no single answer helps it', () => {
    const products = [
      aProduct('alpha', { lights: 'yes', bell: 'yes' }),
      aProduct('beta', { lights: 'no', bell: 'no' }),
    ];
    assert.deepEqual(
      pivots(products, { must: [night, loud], nice: [] }).map(({ product }) => product.id),
      ['alpha', 'alpha'],
    );
  });

  test('a row that two needs ask for is listed once, with both', () => {
    const products = [aProduct('alpha', { lights: 'yes' })];
    const [only, ...others] = pivots(products, { must: [night, needing('dawn', lights)], nice: [] });
    assert.deepEqual(
      only?.needs.map(({ id }) => id),
      ['night', 'dawn'],
    );
    assert.deepEqual(others, []);
  });

  test('nothing chosen, nothing listed', () =>
    assert.deepEqual(pivots([aProduct('alpha', { lights: 'yes' })], { must: [], nice: [] }), []));

  test('every simple answer with one effect is named once, and an open one only where nothing simpler has it', () => {
    const all = [aProduct('alpha', { lights: 'yes' })];
    const fully = needing('fully', lights, { partly: [], notApplicable: 'fails' });
    assert.deepEqual(pivotsOf(all, [fully]), ['Alpha, Lights: partly|no -> nobody']);
    const anyhow = needing('anyhow', lights, { meets: ['yes', 'partly', 'no'], partly: [], notApplicable: 'fails' });
    assert.deepEqual(pivotsOf(all, [anyhow]), ['Alpha, Lights: not applicable -> nobody']);
  });

  test('a need that asks for several rows is named with each of them', () => {
    const safe = aNeed({ id: 'safe', rules: [...night.rules, ...loud.rules] });
    const all = pivots([aProduct('alpha', { lights: 'yes', bell: 'yes' })], { must: [safe], nice: [] });
    assert.deepEqual(
      all.map(({ criterion, needs: asking }) => `${criterion.id} ${asking.map(({ id }) => id).join()}`),
      ['lights safe', 'bell safe'],
    );
  });

  test('an answer without a certainty is not doubted', () => {
    const products = [
      aProduct('alpha', {
        lights: aFact('yes', { certainty: undefined }),
        bell: aFact('yes', { certainty: { level: 'moderate', reasons: [] } }),
      }),
    ];
    assert.deepEqual(
      pivots(products, { must: [night, loud], nice: [] }).map(({ criterion }) => criterion.id),
      ['bell', 'lights'],
    );
  });

  test('an amount is named by the bound that it would cross', () => {
    const weight = { ...aQuantity('weight', 'kg'), label: 'Weight' };
    const light = aNeed({ rules: [{ criterion: weight, free: false, atMost: 12 }] });
    const products = [aProduct('alpha', { weight: { min: 10, max: 10, unit: 'kg' } })];
    assert.deepEqual(pivotsOf(products, [light]), ['Alpha, Weight: more than 12 kg -> nobody']);
  });
});

describe('the first place', () => {
  test('those who are level share it, and nobody has it who is ruled out', () => {
    const fits = (...values: FactValue[]) =>
      firstPlace(
        values.map((value, index) => fit(aProduct(`p${index}`, { lights: value }), { must: [night], nice: [] })),
      ).map(({ id }) => id);
    assert.deepEqual(fits('yes', 'no', 'yes'), ['p0', 'p2']);
    assert.deepEqual(fits('no', 'no'), []);
    assert.deepEqual(fits('no', 'unknown'), ['p1']);
  });
});

/* Generated catalogues: a few rows of every kind that can decide, needs over them, and products that answer them. */
const OPTIONS = { a: 'option a', b: 'option b', c: 'option c' };
const SPDX = ['MIT', 'GPL-3.0-only', 'LicenseRef-x'];
const ROWS: readonly Criterion[] = [
  lights,
  bell,
  aChoice(OPTIONS, 'shape'),
  aLicence('terms'),
  aQuantity('weight', 'kg'),
];
const verdict = fc.constantFrom(...VERDICTS);
const some = (ids: readonly string[]) => fc.subarray([...ids]);
const amount = fc.integer({ min: 0, max: 5 });
const common = { free: fc.boolean(), notApplicable: fc.option(verdict, { nil: undefined }) };
const ruleOver = (criterion: Criterion): fc.Arbitrary<Rule> => {
  if (criterion.kind === 'quantity') {
    const bound = fc.oneof(fc.record({ atMost: amount }), fc.record({ atLeast: amount }));
    return fc.record(common).chain((fields) => bound.map((end) => ({ criterion, ...fields, ...end })));
  }
  const words =
    criterion.kind === 'choice' ? Object.keys(OPTIONS) : criterion.kind === 'licence' ? SPDX : ['yes', 'partly', 'no'];
  return fc
    .record({ ...common, meets: some(words), partly: some(words), every: fc.boolean(), otherwise: verdict })
    .map((fields) => ({ criterion, ...fields }));
};
const anyRule = fc.constantFrom(...ROWS).chain(ruleOver);
const needs = fc
  .array(fc.array(anyRule, { minLength: 1, maxLength: 2 }), { maxLength: 4 })
  .map((all) => all.map((rules, index) => aNeed({ id: `need-${index}`, rules })));

/** Every answer that a row allows: far more than the function looks at. */
const answerTo = (criterion: Criterion): fc.Arbitrary<{ value: FactValue; edition?: Fact['edition'] }> => {
  const open = fc.constantFrom<FactValue>('unknown', 'not-applicable', ...(criterion.kind === 'support' ? ['no'] : []));
  const ends = fc.tuple(fc.integer({ min: -1, max: 13 }), fc.integer({ min: 0, max: 13 }));
  const definite: fc.Arbitrary<FactValue> =
    criterion.kind === 'support'
      ? fc.constantFrom('yes', 'partly')
      : criterion.kind === 'choice'
        ? fc.subarray(Object.keys(OPTIONS), { minLength: 1 })
        : criterion.kind === 'licence'
          ? fc
              .subarray([...SPDX, 'BSD-3-Clause'], { minLength: 1 })
              .map((all) => all.map((spdx, index) => ({ component: `part ${index}`, spdx })))
          : ends.map(([from, width]) => ({ min: from / 2, max: (from + width) / 2, unit: 'kg' }));
  return fc.oneof(
    open.map((value) => ({ value })),
    fc.record({ value: definite, edition: fc.constantFrom(undefined, ...EDITIONS) }),
  );
};
/** Of some products our lab measured the weight, too. */
const measuredBeside = (row: string, index: number): Pick<Fact, 'measured'> =>
  row === 'weight' && index % 2 === 0
    ? {
        measured: {
          row,
          value: { min: index, max: index + 3, unit: 'kg' },
          text: 'we measured',
          source: aSource('run'),
        },
      }
    : {};
const answers = fc.tuple(...ROWS.map(answerTo));
const products = fc
  .array(answers, { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((given, index) =>
      aProduct(
        `p${index}`,
        Object.fromEntries(
          ROWS.map(({ id }, row) => [
            id,
            { ...withAnswer(undefined, given[row] ?? { value: 'unknown' }), ...measuredBeside(id, index) },
          ]),
        ),
      ),
    ),
  );
const wishes = fc
  .tuple(needs, fc.integer({ min: 0, max: 4 }))
  .map(([all, cut]): Wishes => ({ must: all.slice(0, cut), nice: all.slice(cut) }));
const placeOf = (all: readonly Judged[], chosen: Wishes): string =>
  firstPlace(all.map((product) => fit(product, chosen)))
    .map(({ id }) => id)
    .join();
const changed = (all: readonly Judged[], product: string, row: string, answer: { value: FactValue }): Judged[] =>
  all.map((one) =>
    one.id === product ? { ...one, facts: { ...one.facts, [row]: withAnswer(one.facts[row], answer) } } : one,
  );
const rulesOn = ({ must, nice }: Wishes, row: string): Rule[] =>
  [...must, ...nice].flatMap(({ rules }) => rules).filter(({ criterion }) => criterion.id === row);

describe('for any catalogue and any choice', () => {
  test('a listed fact flips the first place when it changes to each of the answers that it names', () => {
    fc.assert(
      fc.property(products, wishes, (all, chosen) => {
        const today = placeOf(all, chosen);
        for (const { product, criterion, turns } of pivots(all, chosen)) {
          const named = otherAnswers(criterion, rulesOn(chosen, criterion.id));
          for (const { answers: words, first } of turns) {
            for (const answer of named.filter((other) => words.includes(other.words))) {
              const then = placeOf(changed(all, product.id, criterion.id, answer), chosen);
              assert.notEqual(then, today);
              assert.equal(
                then,
                first
                  .map(({ id }) => id)
                  .toSorted()
                  .join(),
              );
            }
            assert.ok(words.length > 0);
          }
          assert.ok(turns.length > 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a fact that is not listed flips it with no answer that its row allows', () => {
    fc.assert(
      fc.property(products, wishes, answers, (all, chosen, others) => {
        const today = placeOf(all, chosen);
        const listed = new Set(pivots(all, chosen).map(({ product, criterion }) => `${criterion.id} ${product.id}`));
        for (const { id: product } of all) {
          for (const [row, { id }] of ROWS.entries()) {
            if (listed.has(`${id} ${product}`)) continue;
            const answer = others[row] ?? { value: 'unknown' };
            assert.equal(placeOf(changed(all, product, id, answer), chosen), today, `${id} of ${product}`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the order of the products changes nothing that is listed', () => {
    const cells = (all: readonly Judged[], chosen: Wishes) =>
      pivots(all, chosen)
        .map(({ product, criterion }) => `${criterion.id} ${product.id}`)
        .toSorted();
    fc.assert(
      fc.property(products, wishes, (all, chosen) =>
        assert.deepEqual(cells(all.toReversed(), chosen), cells(all, chosen)),
      ),
    );
  });
});
