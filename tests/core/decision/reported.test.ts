import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decidedByReport } from '../../../src/core/decision/reported.ts';
import type { Claim } from '../../../src/core/model.ts';
import { aFact, aNeed, aTool } from '../../fixtures/things.ts';

const tool = aTool('alpha', { lights: 'no' });
const need = aNeed();
const aClaim = (rest: Partial<Claim> = {}): Claim => ({
  ...{ id: 'bright', about: 'alpha', finding: 'wrong', claim: 'It is bright.', where: 'title', truth: 'It is dark.' },
  ...{ sources: [], criteria: [], needs: [] },
  asserts: [{ criterion: need.rules[0]!.criterion, value: 'yes' }],
  ...rest,
});
const decided = (claims: readonly Claim[], tools = [tool], needs = [need]) =>
  decidedByReport(claims, tools, needs).map(({ byReport, byFacts, claims: members }) => [
    byReport,
    byFacts,
    ...members.map(({ id }) => id),
  ]);

describe('a claim decides', () => {
  test('where its answer gives another verdict than ours', () => {
    assert.deepEqual(decided([aClaim()]), [['meets', 'fails', 'bright']]);
    assert.deepEqual(decided([aClaim({ asserts: [{ criterion: need.rules[0]!.criterion, value: 'no' }] })]), []);
  });

  test('nothing while it holds, or while it is about another tool', () => {
    assert.deepEqual(decided([aClaim({ finding: 'confirmed' }), aClaim({ finding: 'unverifiable' })]), []);
    assert.deepEqual(decided([aClaim({ about: 'beta' })]), []);
  });

  test('together with others of the same effect', () => {
    const other = aClaim({ id: 'lit', finding: 'outdated' });
    assert.deepEqual(decided([aClaim(), other]), [['meets', 'fails', 'bright', 'lit']]);
  });

  test('for the free edition, whatever edition our answer holds for', () => {
    const paid = aTool('alpha', { lights: { ...aFact('yes'), edition: 'paid' } });
    const free = aNeed({ rules: [{ ...need.rules[0]!, free: true }] });
    assert.deepEqual(decided([aClaim()], [paid], [free]), [['meets', 'fails', 'bright']]);
  });

  test('as a pick that the facts contradict', () => {
    const picked = aNeed({ pick: 'alpha' });
    const claim = aClaim({ asserts: [], needs: [picked] });
    assert.deepEqual(decided([claim], [tool], [picked]), [['meets', 'fails', 'bright']]);
    assert.deepEqual(decided([claim], [aTool('alpha', { lights: 'yes' })], [picked]), []);
    assert.deepEqual(decided([aClaim({ asserts: [], needs: [need] })]), []);
  });

  test('as a pick for each of the needs that it speaks of, and for no other', () => {
    const [night, dawn] = [aNeed({ pick: 'alpha' }), aNeed({ id: 'dawn', pick: 'alpha' })];
    const claim = aClaim({ asserts: [], needs: [dawn, night] });
    assert.equal(decided([claim], [tool], [night, dawn]).length, 2);
    assert.equal(decided([{ ...claim, needs: [dawn] }], [tool], [night, dawn]).length, 1);
  });

  test('not as a pick of which our answer is unknown, nor as a pick of another tool', () => {
    const picked = aNeed({ pick: 'alpha' });
    const claim = aClaim({ asserts: [], needs: [picked] });
    assert.deepEqual(decided([claim], [aTool('alpha', { lights: 'unknown' })], [picked]), []);
    const other = aNeed({ pick: 'beta' });
    assert.deepEqual(decided([aClaim({ asserts: [], needs: [other] })], [tool], [other]), []);
  });

  test('nothing on a row that we have no answer to', () => assert.deepEqual(decided([aClaim()], [aTool('alpha')]), []));
});
