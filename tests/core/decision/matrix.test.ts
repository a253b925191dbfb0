import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matrix, replay, separates } from '../../../src/core/decision/matrix.ts';
import type { FactValue } from '../../../src/core/model.ts';
import { aFact, aLicence, aNeed, aProduct, aSupport, aTool } from '../../fixtures/things.ts';

describe('matrix', () => {
  const rowOf = (a: FactValue, b: FactValue) =>
    matrix([aSupport()], [aTool('alpha', { lights: a }), aTool('beta', { lights: b })])[0];
  test('one row per criterion, one fact per tool, both in the order given', () => {
    const tools = [aTool('beta', { lights: 'no', bell: 'yes' }), aTool('alpha', { lights: 'yes', bell: 'yes' })];
    const rows = matrix([aSupport('bell'), aSupport('lights')], tools);
    assert.deepEqual(
      rows.map(({ criterion }) => criterion.id),
      ['bell', 'lights'],
    );
    assert.deepEqual(
      rows[1]?.facts.map(({ value }) => value),
      ['no', 'yes'],
    );
  });
  test('a row differs when two answers do', () => {
    assert.equal(rowOf('yes', 'no')?.differs, true);
    assert.equal(rowOf('yes', 'yes')?.differs, false);
  });
  test('the same answer for another edition is a difference', () => {
    const tools = [
      aTool('alpha', { lights: aFact('yes', { edition: 'free' }) }),
      aTool('beta', { lights: aFact('yes', { edition: 'paid' }) }),
    ];
    assert.equal(matrix([aSupport()], tools)[0]?.differs, true);
  });
  test('lists differ by what is in them, not by their order', () => {
    assert.equal(rowOf(['round', 'oval'], ['oval', 'round'])?.differs, false);
    assert.equal(rowOf(['round'], ['oval', 'round'])?.differs, true);
    const server = { component: 'server', spdx: 'MIT' };
    const client = { component: 'client', spdx: 'BSD-3-Clause' };
    const tools = [aTool('alpha', { terms: [server, client] }), aTool('beta', { terms: [client, server] })];
    assert.equal(matrix([aLicence()], tools)[0]?.differs, false);
  });
  test('quantities differ by their ends', () => {
    const kg = (min: number, max: number) => ({ min, max, unit: 'kg' });
    assert.equal(rowOf(kg(1, 2), kg(1, 2))?.differs, false);
    assert.equal(rowOf(kg(1, 2), kg(1, 3))?.differs, true);
  });
  test('a tool without an answer is an error that names tool and row', () => {
    assert.throws(
      () => matrix([aSupport('bell')], [aTool('alpha', { lights: 'yes' })]),
      /^Error: alpha has no fact for bell$/,
    );
  });
  test('with no tools no row differs', () => assert.equal(matrix([aSupport()], [])[0]?.differs, false));
});

describe('replaying the picks of the field report', () => {
  const outcome = (pick: string, alpha: string, beta: string) =>
    replay([aNeed({ pick })], [aProduct('alpha', { lights: alpha }), aProduct('beta', { lights: beta })])[0]?.outcome;
  test('agrees when the pick meets the need and nothing meets it better', () => {
    assert.equal(outcome('alpha', 'yes', 'no'), 'agrees');
    assert.equal(outcome('alpha', 'yes', 'yes'), 'agrees');
    assert.equal(outcome('alpha', 'partly', 'partly'), 'agrees');
  });
  test('disagrees when something is better, or when the pick fails', () => {
    assert.equal(outcome('alpha', 'partly', 'yes'), 'disagrees');
    assert.equal(outcome('alpha', 'unknown', 'partly'), 'disagrees');
    assert.equal(outcome('alpha', 'no', 'no'), 'disagrees');
  });
  test('is open when the pick is unknown and nothing is known to be better', () => {
    assert.equal(outcome('alpha', 'unknown', 'unknown'), 'open');
    assert.equal(outcome('alpha', 'unknown', 'no'), 'open');
  });
  test('a pick that is not among the tools is unknown', () => assert.equal(outcome('gamma', 'no', 'no'), 'open'));
  test('only needs with a pick are replayed, with the verdict of every tool', () => {
    const rows = replay(
      [aNeed({ id: 'a' }), aNeed({ id: 'b', pick: 'alpha' })],
      [aProduct('alpha', { lights: 'yes' }), aProduct('beta')],
    );
    assert.deepEqual(
      rows.map(({ need, pick, verdicts }) => [need.id, pick, ...verdicts.map(({ verdict }) => verdict)]),
      [['b', 'alpha', 'meets', 'unknown']],
    );
  });
});

describe('separates', () => {
  const apart = (...answers: string[]) =>
    separates(
      aNeed(),
      answers.map((lights, index) => aProduct(`t${index}`, { lights })),
    );
  test('two verdicts tell tools apart, one does not', () => {
    assert.equal(apart('yes', 'yes', 'no'), true);
    assert.equal(apart('yes', 'unknown'), true);
    assert.equal(apart('no', 'no', 'no'), false);
    assert.equal(apart('unknown', 'unknown'), false);
  });
  test('nothing tells fewer than two tools apart', () => {
    assert.equal(apart('yes'), false);
    assert.equal(apart(), false);
  });
});
